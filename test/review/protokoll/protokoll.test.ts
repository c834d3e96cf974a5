import { befund, type Befund } from "../../../src/domain";
import { antwort, protokollblatt, type Protokollangaben, type Protokollblatt } from "../../../src/review";
import type { Dateipruefung } from "../../../src/review";
import { FileWorkbook } from "../../../src/workbook/file";
import { beispielhof } from "../../faelle/beispielhof";
import { berechnet, bytes, inhalt } from "../../template/mappe";

function fund(zelle: string, mehr: Partial<Befund> = {}): Befund {
  return {
    ...befund({ regel: "N1", schwere: "fehler", ort: { blatt: "Sachkosten", zelle }, text: `Text in ${zelle}.` }),
    ...mehr,
  };
}

const PRUEFUNG: Dateipruefung = {
  datei: "Antrag.xlsx",
  sha256: "ab12",
  status: "geprueft",
  form: "eigene",
  tagessatz: { eingereicht: "51.36", nachgerechnet: "51.36" },
  befunde: [
    fund("D6", { gruppe: "Zahlen als Text", wirkung: "-1.7435" }),
    fund("D7", { gruppe: "Zahlen als Text" }),
    fund("D9", { schwere: "warnung" }),
  ],
  inOrdnung: ["T2"],
  nichtGeprueft: [{ regel: "C1", warum: "zwei Formeln nicht nachgerechnet" }],
};

const ANGABEN: Protokollangaben = {
  pruefung: PRUEFUNG,
  programmversion: "0.1.0",
  zeitpunkt: "2026-11-24T11:05:00",
  angenommen: [],
  antwort: null,
  blaetter: ["Kostenkalkulation"],
};

function texte({ rows }: Protokollblatt): string[] {
  return rows.map((zeile) => zeile.map((zelle) => String(zelle?.value ?? "")).join(" | "));
}

test("Kopf: Datei, SHA-256, Zeit, Programm und Regeln", () => {
  expect(texte(protokollblatt(ANGABEN)).slice(0, 8)).toEqual([
    "Prüfprotokoll",
    "Datei | Antrag.xlsx",
    "SHA-256 | ab12",
    "Geprüft am | 24.11.2026, 11:05 Uhr",
    "Programm | ALA für Excel 0.1.0, Regeln Version 1",
    "Formular | eigener Vordruck",
    "Tagessatz eingereicht | 51,36 €",
    "Tagessatz nachgerechnet | 51,36 €",
  ]);
});

test("gleiche Befunde stehen in einer Zeile, mit allen Zellen", () => {
  const zeilen = texte(protokollblatt(ANGABEN));
  expect(zeilen).toContain("Fehler (2)");
  expect(zeilen.filter((zeile) => zeile.startsWith("N1 | Sachkosten!D6"))).toEqual([
    "N1 | Sachkosten!D6 | -1.7435 |  | Text in D6. 2 Zellen, ein Grund: Sachkosten!D6, Sachkosten!D7.",
  ]);
});

test("was angenommen wurde, steht mit seinem Grund da und nicht mehr bei den Warnungen", () => {
  const warnung = PRUEFUNG.befunde[2] as Befund;
  const zeilen = texte(protokollblatt({ ...ANGABEN, angenommen: [{ befund: warnung, grund: "telefonisch geklärt" }] }));
  expect(zeilen).not.toContain("Warnungen (1)");
  expect(zeilen).toContain("Angenommen (1)");
  expect(zeilen.some((zeile) => zeile.endsWith("Grund der Annahme | telefonisch geklärt"))).toBe(true);
});

test("in Ordnung und nicht geprüft, mit Titel und Warum", () => {
  const zeilen = texte(protokollblatt(ANGABEN));
  expect(zeilen).toContain("T2 | Formeln des Vordrucks sind Formeln geblieben");
  expect(zeilen).toContain("C1 | zwei Formeln nicht nachgerechnet");
});

test("ein zweites Protokoll bekommt einen freien Namen", () => {
  expect(protokollblatt({ ...ANGABEN, blaetter: ["prüfprotokoll", "Prüfprotokoll 2"] }).name).toBe("Prüfprotokoll 3");
});

test("das Blatt lässt sich der eingereichten Mappe hinzufügen", async () => {
  const entscheidung = antwort(berechnet(beispielhof.eingabe), []);
  const blatt = protokollblatt({ ...ANGABEN, antwort: entscheidung.art === "ok" ? entscheidung.wert : null });
  const offen = FileWorkbook.open(bytes(inhalt(beispielhof.eingabe)));
  if (offen.status !== "ok") {
    throw new Error(offen.refusal.text);
  }
  expect(await offen.value.addSheet(blatt)).toEqual({ status: "added" });
  const [[zeile = []] = []] = await offen.value.read([{ sheet: "Prüfprotokoll", range: "A1:B2" }]);
  expect(zeile[0]?.value).toBe("Prüfprotokoll");
});
