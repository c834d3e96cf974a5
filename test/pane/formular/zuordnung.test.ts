import { karteMit, zuordnungAus } from "../../../src/pane/formular/zuordnung";
import { formularplan } from "../../../src/pane/formular/plan";
import { zuSchreiben } from "../../../src/pane/uebernahme/aenderung";
import { erkenneFormular, type Karte } from "../../../src/template";
import { hof } from "../../faelle/beispielhof";
import { imSpeicher } from "../../template/fremd/support/formular";
import { tabelle1 } from "../../template/fremd/support/tabelle1";
import { berechnet } from "../../template/mappe";

async function erkannt(): Promise<{ workbook: ReturnType<typeof imSpeicher>; karte: Karte }> {
  const workbook = imSpeicher([tabelle1({})]);
  const { karte } = await erkenneFormular(workbook);
  if (karte === null) {
    throw new Error("Tab. 1 des Handbuchs muss erkannt werden.");
  }

  return { workbook, karte };
}

describe("Zuordnung", () => {
  test("unverändert bestätigt ist sie die erkannte Karte", async () => {
    const { karte } = await erkannt();
    expect(karteMit(karte, zuordnungAus(karte))).toMatchObject({ art: "ok", wert: karte });
  });

  test("verschoben, geleert, ergänzt; Dollarzeichen, Kleinschreibung und Anführungszeichen stören nicht", async () => {
    const { karte } = await erkannt();
    const fertig = karteMit(karte, {
      ...zuordnungAus(karte),
      plaetze: "'Blatt 2'!$d$4",
      traeger: "",
      wochenstunden: "Kalkulation!h1",
    });
    expect(fertig.art).toBe("ok");
    const felder = fertig.art === "ok" ? fertig.wert.felder : [];
    expect(felder.find((f) => f.feld === "plaetze")).toMatchObject({ blatt: "Blatt 2", zelle: "D4", eingabe: true });
    expect(felder.find((f) => f.feld === "traeger")).toBeUndefined();
    expect(felder.find((f) => f.feld === "wochenstunden")).toMatchObject({ zelle: "H1", typ: "stunden" });
  });

  test("jede falsche Angabe wird genannt, zwei Felder auf einer Zelle auch", async () => {
    const { karte } = await erkannt();
    const zuordnung = zuordnungAus(karte);
    const falsch = karteMit(karte, { ...zuordnung, plaetze: "C9", tage: "Tabelle1!" });
    expect(falsch.art === "ok" ? [] : falsch.gruende.map((g) => g.text)).toEqual([
      expect.stringContaining("Plätze: „C9“ ist keine Zelle"),
      expect.stringContaining("Tage: „Tabelle1!“ ist keine Zelle"),
    ]);
    const doppelt = karteMit(karte, { ...zuordnung, plaetze: zuordnung.tage ?? "" });
    expect(doppelt.art).toBe("unzulaessig");
  });

  test("ohne erkannte Karte entsteht eine aus den eingetragenen Zellen", () => {
    expect(karteMit(null, { plaetze: "Tabelle1!B2" })).toMatchObject({
      art: "ok",
      wert: { kennung: "formular", felder: [{ feld: "plaetze", blatt: "Tabelle1", zelle: "B2" }] },
    });
  });
});

describe("Plan", () => {
  test("leere Zellen und Beispielwerte werden ausgefüllt, das Formular danach wieder gelesen", async () => {
    const { workbook, karte } = await erkannt();
    const plan = await formularplan(workbook, karte, berechnet(hof()));
    const liste = plan.art === "zeigt" ? plan.liste : [];
    expect(liste).toContainEqual(
      expect.objectContaining({ was: "Tagessatz", neu: "51,36 €", art: "wert", grund: "Ihre Kalkulation" }),
    );
    expect((await workbook.write(zuSchreiben(liste, { formel: false, belegt: false }))).status).toBe("written");
    const danach = await formularplan(workbook, karte, berechnet(hof()));
    expect(danach).toMatchObject({ art: "zeigt", liste: [] });
  });

  test("eigene Werte im Formular werden nur auf Wunsch ersetzt", async () => {
    const { workbook, karte } = await erkannt();
    const ort = karte.felder.find((f) => f.feld === "zeile:Brennstoffe");
    await workbook.write([{ sheet: ort?.blatt ?? "", cell: ort?.zelle ?? "", value: 999 }]);
    const plan = await formularplan(workbook, karte, berechnet(hof()));
    const liste = plan.art === "zeigt" ? plan.liste : [];
    expect(liste.filter(({ art }) => art === "belegt")).toEqual([
      expect.objectContaining({ was: "Brennstoffe", vorher: "999,00 €", neu: "3.486,93 €" }),
    ]);
    const ohne = zuSchreiben(liste, { formel: false, belegt: false });
    expect(zuSchreiben(liste, { formel: false, belegt: true })).toHaveLength(ohne.length + 1);
  });

  test("ein Betrag ohne Zelle: abgelehnt, mit Namen und Betrag", async () => {
    const { workbook, karte } = await erkannt();
    const ohne: Karte = { ...karte, felder: karte.felder.filter((f) => f.feld !== "zeile:Brennstoffe") };
    const plan = await formularplan(workbook, ohne, berechnet(hof()));
    expect(plan.art === "nicht" ? plan.text : "").toContain("„Brennstoffe“ (3.486,93 €) ist nicht eingetragen.");
  });
});
