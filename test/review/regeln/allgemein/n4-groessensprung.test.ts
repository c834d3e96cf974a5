import { groessensprung } from "../../../../src/review/regeln/allgemein/n4-groessensprung";
import { funde, orte } from "../../support/tabelle";

const MONATE = "BCDEFGHIJKLM".split("");

function monate(werte: readonly number[]): Record<string, number> {
  return Object.fromEntries(werte.map((wert, i) => [`${MONATE[i] ?? ""}4`, wert]));
}

const STROM = [410, 395, 402, 388, 360, 355, 340, 350, 372, 390, 405, 415];

test.each([
  [1000, 388_000],
  [100, 38_800],
  [10, 3_880],
  [0.001, 0.388],
  [-1, -388],
])("April mal %p", (_, wert) => {
  const werte = STROM.map((w, i) => (i === 3 ? wert : w));
  expect(orte(groessensprung, { name: "K", cells: monate(werte) })).toEqual(["E4"]);
});

test("gleichmäßige, schwankende und kleine Werte sind in Ordnung", () => {
  expect(funde(groessensprung, { name: "K", cells: monate(STROM) })).toEqual([]);
  // Saatgut: one month of sowing
  expect(funde(groessensprung, { name: "K", cells: monate([0, 0, 4800, 900, 0, 0, 300, 0, 0, 0, 0, 50]) })).toEqual([]);
  expect(funde(groessensprung, { name: "K", cells: monate([1, 2, 1, 1, 10, 1, 2, 1, 1, 1, 1, 1]) })).toEqual([]);
});

test("eine Nummer vor den Werten ist eine Nummer", () => {
  const cells = { ...monate(STROM), A3: 4110, A4: 4120, A5: 4130 };
  expect(orte(groessensprung, { name: "K", cells })).toEqual([]);
});
