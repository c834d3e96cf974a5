import { festeZahlenRegel } from "../../../../src/review/regeln/allgemein/s2-feste-zahlen";
import type { Handzelle } from "../../support/mappe";
import { f, funde, orte, spalte } from "../../support/tabelle";

const ZEILEN = [2, 3, 4, 5, 6, 7, 8];

/** A and B added up in C; some rows hold a number instead. */
function liste(fest: Readonly<Record<number, Handzelle>>): Record<string, Handzelle> {
  return {
    ...spalte(
      "A",
      2,
      ZEILEN.map((n) => n * 111.5),
    ),
    ...spalte(
      "B",
      2,
      ZEILEN.map((n) => n * 10),
    ),
    ...spalte(
      "C",
      2,
      ZEILEN.map((n) => fest[n] ?? f(`A${String(n)}+B${String(n)}`, n * 121.5)),
    ),
  };
}

test("eine Zahl mitten unter Formeln, die etwas anderes ergäben", () => {
  expect(funde(festeZahlenRegel, { name: "K", cells: liste({ 5: 700 }) })).toMatchObject([
    { schwere: "warnung", ort: { zelle: "C5" }, erwartet: "=A5+B5" },
  ]);
});

test("eine Zahl am Rand nur, wenn sie ist, was die Formel ergäbe: 2 × 121,5 = 243", () => {
  expect(orte(festeZahlenRegel, { name: "K", cells: liste({ 2: 243 }) })).toEqual(["C2"]);
  expect(orte(festeZahlenRegel, { name: "K", cells: liste({ 2: 250 }) })).toEqual([]);
});

test("eine Rechnung aus lauter Zahlen ist auch eine feste Zahl", () => {
  expect(orte(festeZahlenRegel, { name: "K", cells: liste({ 5: f("600+100", 700) }) })).toEqual(["C5"]);
});

test("Eingaben quer durch die Formeln bleiben Eingaben", () => {
  const monate = { B2: f("A2*1.02", 1), C2: f("B2*1.02", 1), D2: 50, E2: f("D2*1.02", 1), F2: f("E2*1.02", 1) };
  const cells = { ...monate, D1: 7, D3: 9 };
  expect(orte(festeZahlenRegel, { name: "K", cells })).toEqual([]);
});

test.each([
  ["SUM(B1:B3)+500", ["B4"]],
  ["B1+B2-250.5", ["B4"]],
  ["ROUND(B1*B2,2)+500", ["B4"]],
  ["Plan!B1+500", ["B4"]],
  ["SUM(B1:B3)*1.19", []],
  ["B3+1", []],
  ["YEAR(B1)-2000", []],
])("Ausgleichsposten: =%s", (formel, erwartet) => {
  expect(orte(festeZahlenRegel, { name: "K", cells: { ...spalte("B", 1, [10, 20, 30]), B4: f(formel, 560) } })).toEqual(
    erwartet,
  );
});

test("ein wenig auf eine große Zahl aufgeschlagen ist ein Hinweis; zwei Posten zusammen sind keiner", () => {
  expect(funde(festeZahlenRegel, { name: "K", cells: { B2: f("41243.25+80", 41323.25) } })).toMatchObject([
    { schwere: "hinweis", ort: { zelle: "B2" }, erwartet: "=41243.25" },
  ]);
  expect(orte(festeZahlenRegel, { name: "K", cells: { B2: f("4500+3100", 7600) } })).toEqual([]);
});
