import { unzipSync } from "fflate";
import {
  aenderungenFuerFormular,
  erkenneFormular,
  liesFormular,
  pruefeZiele,
  type Zielaenderung,
} from "../../../src/template/fremd";
import { karteAus, type Karte } from "../../../src/template/karte";
import type { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { beispielhof, hof } from "../../faelle/beispielhof";
import { at, recalculate } from "../../support/libreoffice";
import { berechnet } from "../mappe";
import { KOSTENLABEL, LABEL, PERSONALLABEL, kopf } from "./support/bausteine";
import { alsDatei } from "./support/datei";
import { formel, type Formular, type Inhalt } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

const { kalkulation, ergebnis } = berechnet(hof());

/** Recognise, fill, write; the map takes the way through a file. */
async function fuelle(
  formular: Formular,
): Promise<{ datei: FileWorkbook; karte: Karte; geschrieben: Zielaenderung[] }> {
  const datei = alsDatei(formular);
  const erkannt = await erkenneFormular(datei);
  const gelesen = karteAus(JSON.parse(JSON.stringify(erkannt.karte)));
  if (gelesen.art !== "ok") {
    throw new Error(gelesen.gruende.map((g) => g.text).join("\n"));
  }
  const karte = gelesen.wert;
  const { aenderungen, nichtGeschrieben } = aenderungenFuerFormular(karte, kalkulation, ergebnis);
  const geprueft = await pruefeZiele(datei, aenderungen);
  expect([...nichtGeschrieben, ...geprueft.nichtGeschrieben]).toEqual([]);
  expect(geprueft.belegt.every((b) => b.beispielwert)).toBe(true);
  const geschrieben = [...geprueft.frei, ...geprueft.belegt.map((b) => b.aenderung)];
  expect(await datei.write(geschrieben)).toMatchObject({ status: "written" });

  return { datei, karte, geschrieben };
}

const SCHRAEG: Formular = [
  {
    name: "Personal & Co",
    zeilen: [
      ["Funktion", "", "Arbeitgeber-Brutto", "Stunden je Mitarbeiter*in"],
      ...PERSONALLABEL.map((label): Inhalt[] => [label, null, null, null]).reverse(),
      ["Summe Personalkosten", null, formel("SUM(C2:C9)")],
    ],
    geschuetzt: true,
    frei: Array.from({ length: 8 }, (_, i) => [`C${i + 2}`, `D${i + 2}`]).flat(),
  },
  {
    name: "Rest",
    zeilen: [
      ...kopf([null, null, null, 12, 250]),
      ...KOSTENLABEL.map((label): Inhalt[] => [null, label, null, null, null]),
      [null, "Gesamtkosten", null, null, formel("'Personal & Co'!C10+SUM(E6:E22)")],
      [null, LABEL.tagessatz, null, null, formel("ROUND(E23/(B4*B5),2)")],
    ],
  },
];

describe("erkennen, füllen, schreiben, lesen, neu rechnen", () => {
  test.each<[string, Formular, [string, string], [string, string]]>([
    ["Tab. 1 mit Formeln", [tabelle1({ zellen: "formeln" })], ["Kalkulation", "B43"], ["Kalkulation", "B45"]],
    ["zwei Blätter, andere Reihenfolge, leere Spalten, geschützt", SCHRAEG, ["Rest", "E23"], ["Rest", "E24"]],
  ])(
    "%s: 51,36 €",
    async (_, formular, gesamtkosten, tagessatz) => {
      const { datei, karte } = await fuelle(formular);

      const gelesen = await liesFormular(datei, karte);
      expect(Object.fromEntries(gelesen.zeilen)).toMatchObject({
        Leitung: 480_000,
        "Abschreibung Gebäude": 157_045,
        "Steuern, Abgaben, Versicherung": 198_365,
      });
      expect(gelesen.stunden.size).toBe(8);
      // the formulas' old results are gone until something computes them
      expect(gelesen.maengel.map((m) => m.art).filter((art) => art !== "unberechnet")).toEqual([]);

      const gerechnet = await recalculate(datei.bytes());
      expect(Number(at(gerechnet, ...gesamtkosten))).toBeCloseTo(Number(beispielhof.erwartet.gesamtkosten), 7);
      expect(at(gerechnet, ...tagessatz)).toBe("51.36");
    },
    120_000,
  );

  test("nur die genannten Zellen ändern sich, alle anderen Teile bleiben gleich", async () => {
    const formular = [tabelle1({ zellen: "formeln" }), { name: "Anlage", zeilen: [["Bitte beilegen"]] }];
    const vorher = unzipSync(alsDatei(formular).bytes());
    const { datei } = await fuelle(formular);
    const nachher = unzipSync(datei.bytes());
    const geaendert = Object.keys(vorher).filter(
      (teil) => !Buffer.from(vorher[teil] ?? []).equals(nachher[teil] ?? new Uint8Array()),
    );
    expect(Object.keys(nachher).sort()).toEqual(Object.keys(vorher).sort());
    expect(geaendert.filter((teil) => teil.startsWith("xl/worksheets/"))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("ein zweites Mal gefüllt: alles steht schon da", async () => {
    const { datei, karte } = await fuelle([tabelle1({ zellen: "formeln" })]);
    const { aenderungen } = aenderungenFuerFormular(karte, kalkulation, ergebnis);
    expect(await pruefeZiele(datei, aenderungen)).toMatchObject({ frei: [], belegt: [], nichtGeschrieben: [] });
  });
});
