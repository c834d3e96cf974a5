import { abweichendeFormel } from "../../../../src/review/regeln/allgemein/s1-abweichende-formel";
import type { Handzelle } from "../../support/mappe";
import { f, funde, orte, spalte } from "../../support/tabelle";

/** Price and quantity in A and B, their product in C, eight rows; one row may have its own formula. */
function liste(zeile: number, formel: Handzelle): Record<string, Handzelle> {
  const nummern = [2, 3, 4, 5, 6, 7, 8, 9];

  return {
    ...spalte("A", 2, nummern),
    ...spalte("B", 2, nummern),
    ...spalte(
      "C",
      2,
      nummern.map((n) => f(`A${String(n)}*B${String(n)}`, n * n)),
    ),
    [`C${String(zeile)}`]: formel,
  };
}

test("eine andere Formel mitten unter Kopien", () => {
  const [fund, ...weitere] = funde(abweichendeFormel, { name: "K", cells: liste(5, f("A5*B4", 20)) });
  expect(fund).toMatchObject({ schwere: "warnung", ort: { zelle: "C5" }, gefunden: "=A5*B4", erwartet: "=A5*B5" });
  expect(fund?.text).toContain("25 statt 20");
  expect(weitere).toEqual([]);
});

test.each([
  ["derselbe Wert auf anderem Weg", f("B5*A5", 25)],
  ["fester Bezug statt relativem", f("$A$5*B5", 25)],
])("%s ist kein Befund", (_, formel) => {
  expect(orte(abweichendeFormel, { name: "K", cells: liste(5, formel) })).toEqual([]);
});

test("eine von vier Summen nebeneinander endet eine Zeile zu früh, auch am Rand", () => {
  const werte = ["B", "C", "D", "E"].flatMap((b) => Object.entries(spalte(b, 2, [1, 2, 3, 4])));
  const summen = { B6: f("SUM(B2:B5)", 10), C6: f("SUM(C2:C5)", 10), D6: f("SUM(D2:D5)", 10), E6: f("SUM(E2:E4)", 6) };
  expect(orte(abweichendeFormel, { name: "K", cells: { ...Object.fromEntries(werte), ...summen } })).toEqual(["E6"]);
});

test("Zwischensummen, Quartale und die Gesamtspalte gehören dazu", () => {
  const cells: Record<string, Handzelle> = {};
  for (const zeile of [2, 3, 4]) {
    const z = String(zeile);
    for (const [i, b] of ["B", "C", "D", "F", "G", "H"].entries()) {
      cells[`${b}${z}`] = f(`Plan!${b}${z}*1.02`, 100 + i);
    }
    cells[`E${z}`] = f(`SUM(B${z}:D${z})`, 303);
    cells[`I${z}`] = f(`SUM(F${z}:H${z})`, 312);
  }
  for (const b of ["B", "C", "D", "E", "F", "G", "H", "I"]) {
    cells[`${b}5`] = f(`SUM(${b}2:${b}4)`, 300);
  }
  expect(orte(abweichendeFormel, { name: "K", cells })).toEqual([]);
});

test("der Anfang einer Reihe, die sich fortschreibt, ist anders", () => {
  const cells = {
    B2: f("B1", 5),
    ...spalte(
      "B",
      3,
      [3, 4, 5, 6, 7].map((n) => f(`B${String(n - 1)}+A${String(n)}`, n)),
    ),
  };
  expect(orte(abweichendeFormel, { name: "K", cells })).toEqual([]);
});

test("ein anderer Bereich mit demselben Ergebnis ist ein Hinweis", () => {
  const werte = ["B", "C", "D", "E"].flatMap((b) => Object.entries(spalte(b, 2, [1, 2, 3])));
  const summen = { B6: f("SUM(B2:B5)", 6), C6: f("SUM(C2:C5)", 6), D6: f("SUM(D2:D5)", 6), E6: f("SUM(E2:E4)", 6) };
  const [fund] = funde(abweichendeFormel, { name: "K", cells: { ...Object.fromEntries(werte), ...summen } });
  expect(fund).toMatchObject({ schwere: "hinweis", ort: { zelle: "E6" } });
  expect(fund?.text).toContain("zurzeit dasselbe");
});
