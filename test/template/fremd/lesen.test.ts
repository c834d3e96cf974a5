import { bruch, tag } from "../../../src/domain";
import { erkenneFormular, liesFormular, type Formularinhalt } from "../../../src/template/fremd";
import type { Karte } from "../../../src/template/karte";
import { EIGENE_KARTE } from "../../../src/template";
import type { Workbook } from "../../../src/workbook/port";
import { beispielhof, hof } from "../../faelle/beispielhof";
import { inhalt, mappe } from "../mappe";
import { ALS } from "./support/datei";
import { formel, type Formular, type Inhalt } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

/** Tab. 1 with other contents in some cells. */
function mit(zellen: Readonly<Record<string, Inhalt>>): Formular {
  const zeilen = tabelle1().zeilen.map((z) => [...z]);
  for (const [zelle, wert] of Object.entries(zellen)) {
    const reihe = zeilen[Number(zelle.slice(1)) - 1] ?? [];
    reihe["ABC".indexOf(zelle[0] ?? "A")] = wert;
  }

  return [{ zeilen, geschuetzt: true }];
}

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const lies = async (formular: Formular): Promise<Formularinhalt> => {
    const workbook = oeffne(formular);
    const { karte } = await erkenneFormular(workbook);
    if (karte === null) {
      throw new Error("nicht erkannt");
    }

    return liesFormular(workbook, karte);
  };

  test("ein eingereichtes, gesperrtes Formular", async () => {
    const gelesen = await lies(
      mit({ B4: "Musterhof", C12: 4800, C29: "3.486,93 €", C41: formel("SUM(C29:C40)", 3486.93), B45: 4.14 }),
    );
    expect(gelesen).toMatchObject({
      traeger: "Musterhof",
      bereich: "Arbeitsbereich",
      von: tag("2020-01-01"),
      bis: tag("2020-12-31"),
      plaetze: { zaehler: 12, nenner: 1 },
      tage: { zaehler: 250, nenner: 1 },
      maengel: [],
    });
    expect(gelesen.stunden.get("Weiteres Personal")).toEqual(bruch(75, 100));
    expect(gelesen.zeilen.get("Leitung")).toBe(480_000);
    expect(gelesen.zeilen.get("Brennstoffe")).toBe(348_693);
    expect(gelesen.zeilen.get("Treibstoffe")).toBe(0);
    expect(gelesen.zeilen.size).toBe(25);
    expect(gelesen.ergebnisse.get("sachkosten")).toBe(348_693);
    expect(gelesen.ergebnisse.get("tagessatz")).toBe(414);
  });

  test("was nicht zu lesen ist, wird genannt", async () => {
    const gelesen = await lies(
      mit({ B4: "Musterhof", C29: 3486.9333, C30: "siehe Anlage", C31: null, C41: formel("SUM(C29:C40)"), B7: 8.5 }),
    );
    expect(gelesen.zeilen.get("Brennstoffe")).toBe(348_693);
    expect(gelesen.zeilen.has("Übrige Energie")).toBe(false);
    expect(gelesen.plaetze).toEqual(bruch(85, 10));
    expect(gelesen.maengel.map(({ art, ort, text }) => [art, ort.zelle, text])).toEqual([
      [
        "ungerundet",
        "C29",
        "„Brennstoffe“ (Kalkulation!C29) steht mit mehr als zwei Nachkommastellen da; gelesen wird 3.486,93 €.",
      ],
      [
        "unlesbar",
        "C30",
        "„Übrige Energie“ (Kalkulation!C30) enthält „siehe Anlage“. Erwartet wird dort etwas anderes; bitte die Zelle berichtigen.",
      ],
      ["leer", "C31", "„Wasser/Abwasser“ (Kalkulation!C31) ist nicht ausgefüllt."],
      [
        "unberechnet",
        "C41",
        "„Summe Sachkosten“ (Kalkulation!C41) enthält eine Formel ohne gespeichertes Ergebnis. Bitte die Datei in Excel öffnen und neu speichern.",
      ],
    ]);
  });

  test("eine Karte, deren Blatt es nicht gibt, und eine ohne Zeilen", async () => {
    const workbook = oeffne([tabelle1()]);
    const { karte } = await erkenneFormular(workbook);
    const fremde: Karte = {
      ...EIGENE_KARTE,
      felder: (karte?.felder ?? []).slice(0, 3).map((f) => ({ ...f, blatt: "Fort" })),
      tabellen: [],
    };
    const gelesen = await liesFormular(workbook, fremde);
    expect(gelesen.zeilen.size).toBe(0);
    expect(new Set(gelesen.maengel.map((m) => m.art))).toEqual(new Set(["fehlt"]));
    expect(gelesen.maengel.map((m) => m.feld)).toContain("zeile:Brennstoffe");
  });
});

test("auch unsere eigene Arbeitsmappe, durch ihre Karte", async () => {
  const gelesen = await liesFormular(mappe(inhalt(hof())), EIGENE_KARTE);
  const cent = (euro: string): number => Math.round(Number(euro) * 100);
  expect(gelesen.maengel).toEqual([]);
  expect(gelesen.von).toBe(tag("2026-01-01"));
  expect(gelesen.bis).toBe(tag("2026-12-31"));
  for (const [zeile, betrag] of Object.entries(beispielhof.erwartet.sachkostenJeZeile)) {
    expect(new Map<string, number>(gelesen.zeilen).get(zeile)).toBe(cent(betrag));
  }
  expect(gelesen.ergebnisse.get("gesamtkosten")).toBe(cent(beispielhof.erwartet.gesamtkosten));
  expect(gelesen.ergebnisse.get("tagessatz")).toBe(5136);
});
