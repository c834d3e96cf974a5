import { formularAus } from "../../../src/pane/eingabe/formular";
import { entwurfAus, LEERER_ENTWURF, mitWert, ohneZeile, type Entwurf } from "../../../src/pane/eingabe/entwurf";
import { sicht } from "../../../src/pane/eingabe/sicht";
import { aenderungen, zuSchreiben, type Aenderung } from "../../../src/pane/uebernahme/aenderung";
import { beschreibungVon } from "../../../src/pane/uebernahme/beschreibung";
import { sollzellen } from "../../../src/template";
import { liesKalkulation } from "../../../src/template";
import type { Workbook } from "../../../src/workbook/port";
import { beispielhof, hof } from "../../faelle/beispielhof";
import { berechnet } from "../../template/mappe";
import { leereMappe, mappeMit } from "../mappe";

const NICHT = { formel: false, belegt: false };

async function vorschau(
  workbook: Workbook,
  entwirf: (formular: ReturnType<typeof formularAus>) => Entwurf,
): Promise<readonly Aenderung[]> {
  const formular = formularAus(await liesKalkulation(workbook));
  const s = sicht(formular, entwirf(formular));
  const ziel = sollzellen(berechnet(s.roh).kalkulation);
  if (ziel.art !== "ok") {
    throw new Error("kein Ziel");
  }

  return aenderungen(workbook, ziel.wert, beschreibungVon(s));
}

describe("Änderungsliste", () => {
  test("jede Zeile nennt Zelle, alt, neu und Grund", async () => {
    const liste = await vorschau(mappeMit(beispielhof.eingabe), (f) =>
      mitWert(mitWert(LEERER_ENTWURF, f, "plaetze", "9"), f, "bis", "2027-06-30"),
    );
    expect(liste.filter(({ grund }) => grund === "Ihre Eingabe")).toEqual([
      expect.objectContaining({
        was: "Vereinbarungszeitraum",
        vorher: "31.12.2026",
        neu: "30.06.2027",
        art: "wert",
        change: expect.objectContaining({ sheet: "Kostenkalkulation", cell: "C5" }) as unknown,
      }),
      expect.objectContaining({
        was: "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)",
        vorher: "8",
        neu: "9",
        change: expect.objectContaining({ sheet: "Kostenkalkulation", cell: "B9", value: 9 }) as unknown,
      }),
    ]);
  });

  test("was schon so dasteht, wird nicht angefasst", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    const nurUrteile = (await vorschau(workbook, () => LEERER_ENTWURF)).filter(({ was }) => !was.endsWith("Urteil"));
    expect(nurUrteile).toEqual([]);
  });

  test("eine entfallende Zeile: die folgenden rücken auf, die letzte wird leer", async () => {
    const liste = await vorschau(mappeMit(beispielhof.eingabe), () => ohneZeile(LEERER_ENTWURF, "anlagen/2"));
    const bezeichnung = liste.filter(({ was }) => was.endsWith("Bezeichnung"));
    expect(bezeichnung.map(({ vorher, neu, grund }) => [vorher, neu, grund])).toEqual([
      ["Ausstattung Gruppenraum", "Geringwertige Wirtschaftsgüter 2026", "Zeile rückt auf"],
      ["Geringwertige Wirtschaftsgüter 2026", "leer", "Zeile entfällt"],
    ]);
  });

  test("nach dem Schreiben sagt die Mappe genau das, und es bleibt nichts zu tun", async () => {
    const workbook = leereMappe();
    const beispiel = (f: ReturnType<typeof formularAus>): Entwurf => entwurfAus(formularAus(hof()), f);
    const liste = await vorschau(workbook, beispiel);
    const ergebnis = await workbook.write(zuSchreiben(liste, NICHT));
    expect(ergebnis.status).toBe("written");
    expect(berechnet(await liesKalkulation(workbook)).ergebnis).toEqual(berechnet(hof()).ergebnis);
    expect(await vorschau(workbook, beispiel)).toEqual([]);
  });

  test("eine Formel von Hand wird genannt und nur auf Wunsch ersetzt", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    await workbook.tippe({ sheet: "Kostenkalkulation", cell: "B10", value: 240, formula: "20*12" });
    const liste = await vorschau(workbook, (f) => mitWert(LEERER_ENTWURF, f, "tage", "250"));
    const formel = liste.find(({ art }) => art === "formel");
    expect(formel).toMatchObject({ vorher: "=20*12", neu: "250" });
    expect(zuSchreiben(liste, NICHT).some(({ cell }) => cell === "B10")).toBe(false);
    expect(zuSchreiben(liste, { ...NICHT, formel: true })).toContainEqual({
      sheet: "Kostenkalkulation",
      cell: "B10",
      value: 250,
      formula: null,
    });
  });

  test("eine Formel, die dasselbe ergibt, bleibt unerwähnt", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    await workbook.tippe({ sheet: "Kostenkalkulation", cell: "B10", value: 250, formula: "25*10" });
    const liste = await vorschau(workbook, () => LEERER_ENTWURF);
    expect(liste.some(({ change }) => change.cell === "B10")).toBe(false);
  });

  test("gesperrte Zellen werden genannt und nie geschrieben", async () => {
    const workbook = mappeMit(beispielhof.eingabe);
    const liste = await aenderungen(workbook, [{ sheet: "Kostenkalkulation", cell: "A1", value: "x" }], () => ({
      was: "Titel",
      grund: "Probe",
      text: String,
      leerIstNull: false,
    }));
    expect(liste).toEqual([expect.objectContaining({ art: "gesperrt" })]);
    expect(zuSchreiben(liste, { formel: true, belegt: true })).toEqual([]);
  });
});
