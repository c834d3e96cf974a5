import { leereBezuege } from "../../../../src/review/regeln/allgemein/s3-leere-bezuege";
import { ungefaehreSuche } from "../../../../src/review/regeln/allgemein/s4-ungefaehre-suche";
import { summeUnvollstaendig } from "../../../../src/review/regeln/allgemein/s5-summe-unvollstaendig";
import { doppeltGezaehlt } from "../../../../src/review/regeln/allgemein/s6-doppelt-gezaehlt";
import { f, funde, orte, spalte } from "../../support/tabelle";

const ACHT = [1, 2, 3, 4, 5, 6, 7, 8];

test("S3: eine von acht gleichen Formeln rechnet mit einer leeren Zelle", () => {
  const cells = {
    ...spalte("A", 1, ACHT),
    ...spalte("B", 1, [1, 2, 3, null, 5, 6, 7, 8]),
    ...spalte(
      "C",
      1,
      ACHT.map((n) => f(`A${String(n)}*B${String(n)}`, n)),
    ),
  };
  expect(funde(leereBezuege, { name: "K", cells })).toMatchObject([{ schwere: "hinweis", ort: { zelle: "C4" } }]);
  expect(orte(leereBezuege, { name: "K", cells: { ...cells, A4: null } })).toEqual([]);
});

test.each([
  ["VLOOKUP(2,A1:B3,2)", ["D1"]],
  ["VLOOKUP(2,A1:B3,2,TRUE)", ["D1"]],
  ["MATCH(2,A1:A3)", ["D1"]],
  ["VLOOKUP(2,A1:B3,2,FALSE)", []],
  ["MATCH(2,A1:A3,0)", []],
  ["VLOOKUP(2,E1:F3,2)", []],
])("S4: =%s", (formel, erwartet) => {
  const cells = { ...spalte("A", 1, [3, 1, 2]), ...spalte("E", 1, [1, 2, 3]), D1: f(formel, 1) };
  expect(orte(ungefaehreSuche, { name: "K", cells })).toEqual(erwartet);
});

test("S5: eine Summe, der die letzte Zeile fehlt", () => {
  const cells = { ...spalte("B", 2, [100, 200, 300, 400]), B6: f("SUM(B2:B4)", 600) };
  expect(funde(summeUnvollstaendig, { name: "K", cells })).toMatchObject([
    { schwere: "warnung", ort: { zelle: "B6" }, erwartet: "=SUM(B2:B5)" },
  ]);
});

test("S5: auch wenn jede Zeile daneben als Anteil der Summe steht", () => {
  const anteile = spalte(
    "C",
    2,
    [2, 3, 4, 5].map((n) => f(`B${String(n)}/B$6`, 0.25)),
  );
  const cells = { ...spalte("B", 2, [100, 200, 300, 400]), B6: f("SUM(B2:B4)", 600), ...anteile };
  expect(orte(summeUnvollstaendig, { name: "K", cells })).toEqual(["B6"]);
});

test.each([
  ["vollständig", { B6: f("SUM(B2:B5)", 1000) }],
  ["mit Leerzeile davor", { B5: null, B6: f("SUM(B2:B4)", 600) }],
  ["die ausgelassene Zeile zählt anderswo", { B6: f("SUM(B2:B4)", 600), C6: f("B5*2", 800) }],
  ["anderes Format: ein Anteil", { B5: { value: 0.4, numberFormat: "0%" }, B6: f("SUM(B2:B4)", 600) }],
])("S5: %s ist in Ordnung", (_, unten) => {
  const cells = { ...spalte("B", 2, [100, 200, 300, 400]), ...unten };
  expect(orte(summeUnvollstaendig, { name: "K", cells })).toEqual([]);
});

test("S6: eine Zwischensumme zusammen mit ihren Posten", () => {
  const cells = {
    ...spalte("B", 1, [10, 20]),
    B3: f("SUM(B1:B2)", 30),
    ...spalte("B", 4, [5, 5]),
    B6: f("SUM(B1:B5)", 70),
  };
  expect(orte(doppeltGezaehlt, { name: "K", cells })).toEqual(["B6"]);
  expect(orte(doppeltGezaehlt, { name: "K", cells: { ...cells, B6: f("SUM(B1:B5)/2", 35) } })).toEqual([]);
  expect(orte(doppeltGezaehlt, { name: "K", cells: { ...cells, B6: f("B3+SUM(B4:B5)", 40) } })).toEqual([]);
});

test.each([
  ["SUM(B1:B3,B3:B4)", ["C1"]],
  ["SUM(B1:B3)+B2", ["C1"]],
  ["SUM(B1:B2)+SUM(B3:B4)", []],
  ["SUM(B1:B3)-B2", []],
])("S6: =%s", (formel, erwartet) => {
  expect(orte(doppeltGezaehlt, { name: "K", cells: { ...spalte("B", 1, [1, 2, 3, 4]), C1: f(formel, 9) } })).toEqual(
    erwartet,
  );
});
