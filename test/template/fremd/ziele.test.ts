import { EIGENE_KARTE } from "../../../src/template";
import { aenderungenFuerFormular, erkenneFormular, pruefeZiele, type Zielaenderung } from "../../../src/template/fremd";
import type { CellChange, Workbook } from "../../../src/workbook/port";
import { hof } from "../../faelle/beispielhof";
import { berechnet } from "../mappe";
import { ALS } from "./support/datei";
import { imSpeicher, type Formular, type Inhalt } from "./support/formular";
import { tabelle1 } from "./support/tabelle1";

const ziel = (feld: Zielaenderung["feld"], cell: string, value: CellChange["value"]): Zielaenderung => ({
  feld,
  sheet: "Kalkulation",
  cell,
  value,
});

describe.each(ALS)("%s", (_, oeffne: (formular: Formular) => Workbook) => {
  const pruefe = (inhalt: Inhalt, aenderung: Zielaenderung) =>
    pruefeZiele(oeffne([{ zeilen: [["x", inhalt]] }]), [aenderung]);

  test.each<[string, Inhalt, CellChange["value"]]>([
    ["leer", null, 3486.93],
    ["0", 0, 3486.93],
    ["0,00 € als Text", "0,00 €", 3486.93],
    ["ein Strich", "-", 3486.93],
    ["eine Schreiblinie", "__________", "Beispielhof"],
    ["dieselbe Zahl als Text", "3.486,93 €", 3486.93],
  ])("frei: %s", async (_name, alt, neu) => {
    const aenderung = ziel("zeile:Brennstoffe", "B1", neu);
    expect(await pruefe(alt, aenderung)).toEqual({ frei: [aenderung], gleich: [], belegt: [], nichtGeschrieben: [] });
  });

  test.each<[string, Zielaenderung["feld"], Inhalt, CellChange["value"]]>([
    ["Zahl", "zeile:Brennstoffe", 0.3, 0.3],
    ["Text", "bereich", "Arbeitsbereich ", "Arbeitsbereich"],
    ["Zeitraum in anderer Schreibweise", "von", "1.1.2026 bis 31.12.2026", "01.01.2026 - 31.12.2026"],
  ])("steht schon so da: %s", async (_name, feld, alt, neu) => {
    const aenderung = ziel(feld, "B1", neu);
    expect(await pruefe(alt, aenderung)).toEqual({ frei: [], gleich: [aenderung], belegt: [], nichtGeschrieben: [] });
  });

  test.each<[string, Zielaenderung["feld"], Inhalt, CellChange["value"], string, string, boolean]>([
    ["ein anderer Betrag", "zeile:Brennstoffe", 1234.5, 3486.93, "1.234,50 €", "3.486,93 €", false],
    ["ein Betrag, wo keiner hingehört", "zeile:Brennstoffe", 12, 0, "12,00 €", "0,00 €", false],
    ["ein Text", "zeile:Brennstoffe", "entfällt", 5, "entfällt", "5,00 €", false],
    ["andere Stunden", "stunden:Leitung", 0.5, 0.25, "0,5", "0,25", false],
    ["ein anderes Datum", "von", 45658, 46023, "01.01.2025", "01.01.2026", false],
    ["Plätze aus Tab. 1", "plaetze", 12, 8, "12", "8", true],
    ["Stunden aus Tab. 1", "stunden:Leitung", 0.3, 0.25, "0,3", "0,25", true],
    [
      "Zeitraum aus Tab. 1",
      "von",
      "01.01.2020 - 31.12.2020",
      "01.01.2026 - 31.12.2026",
      "01.01.2020 - 31.12.2020",
      "01.01.2026 - 31.12.2026",
      true,
    ],
  ])("belegt: %s", async (_name, feld, inhalt, neuerWert, alt, neu, beispielwert) => {
    const aenderung = ziel(feld, "B1", neuerWert);
    expect(await pruefe(inhalt, aenderung)).toEqual({
      frei: [],
      gleich: [],
      belegt: [{ aenderung, alt, neu, beispielwert }],
      nichtGeschrieben: [],
    });
  });

  test("eine eigene Zuordnung, die auf Formeln, gesperrte oder fehlende Zellen zeigt", async () => {
    const mappe = oeffne([{ zeilen: [["x", { formel: "1+1", wert: 2 }, 0]], geschuetzt: true, frei: ["B1"] }]);
    const geprueft = await pruefeZiele(mappe, [
      ziel("zeile:Brennstoffe", "B1", 10.5),
      ziel("zeile:Treibstoffe", "C1", 20),
      ziel("gesamtkosten", "B1", 30.5),
      { ...ziel("zeile:Übrige Energie", "B1", 1), sheet: "Anderes" },
      ziel("plaetze", "ZZZ9999999", 8),
    ]);
    expect(geprueft).toMatchObject({ frei: [], gleich: [], belegt: [] });
    expect(geprueft.nichtGeschrieben).toEqual([
      { feld: "zeile:Brennstoffe", grund: "Die Zelle Kalkulation!B1 enthält eine Formel.", betrag: 1050 },
      { feld: "zeile:Treibstoffe", grund: "Die Zelle Kalkulation!C1 ist gesperrt.", betrag: 2000 },
      { feld: "zeile:Übrige Energie", grund: "Die Zelle Anderes!B1 gibt es in dieser Datei nicht.", betrag: 100 },
      { feld: "plaetze", grund: "Die Zelle Kalkulation!ZZZ9999999 gibt es in dieser Datei nicht.", betrag: null },
    ]);
  });
});

test("Tab. 1 wie gedruckt, für den Beispielhof: belegt sind nur die Beispiele, die bei ihm anders sind", async () => {
  const mappe = imSpeicher([tabelle1()]);
  const { karte } = await erkenneFormular(mappe);
  const { kalkulation, ergebnis } = berechnet(hof());
  const { aenderungen } = aenderungenFuerFormular(karte ?? EIGENE_KARTE, kalkulation, ergebnis);
  const { belegt, gleich, nichtGeschrieben } = await pruefeZiele(mappe, aenderungen);
  // 8 places instead of 12, and the year; hours, days and Bereich are those of the printed table
  expect(belegt.map((b) => [b.aenderung.feld, b.beispielwert])).toEqual([
    ["von", true],
    ["plaetze", true],
  ]);
  // Bereich, Tage, eight times hours, Zinsen and Miete 0
  expect(gleich).toHaveLength(12);
  expect(nichtGeschrieben).toEqual([]);
});
