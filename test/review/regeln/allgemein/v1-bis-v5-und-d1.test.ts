import { gueltigkeit } from "../../../../src/review/regeln/allgemein/d1-gueltigkeit";
import { verborgenes } from "../../../../src/review/regeln/allgemein/v1-verborgenes";
import { gefilterteZeilen } from "../../../../src/review/regeln/allgemein/v2-filter";
import { namen } from "../../../../src/review/regeln/allgemein/v4-namen";
import { kommentare } from "../../../../src/review/regeln/allgemein/v5-kommentare";
import type { Validation } from "../../../../src/workbook/inspection";
import { parseRange } from "../../../../src/workbook/a1";
import { allgemeinerFall, mappe } from "../../support/mappe";
import { f, funde, orte, spalte } from "../../support/tabelle";

const SUMME = { ...spalte("B", 1, [100, 200, 300]), B4: f("SUM(B1:B3)", 600) };

test("V1: eine ausgeblendete Zeile, die mitzählt; ohne Summe zählt sie nicht", () => {
  expect(orte(verborgenes, { name: "K", cells: SUMME, hiddenRows: [2] })).toEqual(["B2"]);
  expect(orte(verborgenes, { name: "K", cells: spalte("B", 1, [1, 2, 3]), hiddenRows: [2] })).toEqual([]);
});

test("V1: weiße Schrift und ausgeblendete Spalten", () => {
  expect(orte(verborgenes, { name: "K", cells: { ...SUMME, B3: { value: 300, invisible: true } } })).toEqual(["B3"]);
  expect(
    orte(verborgenes, { name: "K", cells: { A1: 5, B1: 6, C1: f("SUM(A1:B1)", 11) }, hiddenColumns: new Set([1]) }),
  ).toEqual(["A1"]);
});

test("V1: ein ausgeblendetes Blatt, mit dem ein sichtbares rechnet, ist eine Warnung, sonst ein Hinweis", () => {
  const geheim = { name: "Geheim", visibility: "veryHidden", cells: { A1: 5, A2: 6 } } as const;
  expect(funde(verborgenes, [{ name: "K", cells: { B1: f("Geheim!A2*2", 12) } }, geheim])).toMatchObject([
    { schwere: "warnung", ort: { blatt: "Geheim", zelle: "A2" } },
  ]);
  expect(funde(verborgenes, [{ name: "K", cells: {} }, geheim])).toMatchObject([{ schwere: "hinweis" }]);
});

test("V2: eine Summe zählt weggefilterte Zeilen mit, TEILERGEBNIS nicht", () => {
  const blatt = { name: "K", hasActiveFilter: true, hiddenRows: [2] };
  expect(orte(gefilterteZeilen, { ...blatt, cells: SUMME })).toEqual(["B4"]);
  expect(orte(gefilterteZeilen, { ...blatt, cells: { ...SUMME, B4: f("SUBTOTAL(109,B1:B3)", 400) } })).toEqual([]);
  expect(orte(verborgenes, { ...blatt, cells: SUMME })).toEqual([]);
});

test("V4: ein Name ohne Ziel; Druckbereiche nicht", () => {
  const inspection = {
    ...mappe([{ name: "K", cells: {} }]),
    names: [
      { name: "Satz", refersTo: "K!#REF!", scope: null },
      { name: "_xlnm.Print_Area", refersTo: "#REF!", scope: "K" },
      { name: "Tage", refersTo: "K!$A$1", scope: null },
    ],
  };
  expect(namen.pruefe(allgemeinerFall(inspection))).toMatchObject([
    { schwere: "hinweis", text: expect.stringContaining("„Satz“") as string },
  ]);
});

test("V5: Kommentare und Verfasser", () => {
  const fall = allgemeinerFall(
    mappe([{ name: "K", cells: {}, comments: [{ row: 3, column: 2 }] }], { namesPersons: true }),
  );
  expect(kommentare.pruefe(fall)).toMatchObject([{ ort: { blatt: "K", zelle: "B3" } }, { ort: {} }]);
});

function regel(range: string, mehr: Partial<Validation>): Validation {
  return {
    ranges: [parseRange(range)].flatMap((r) => r ?? []),
    kind: "list",
    operator: "between",
    formula1: null,
    formula2: null,
    allowsBlank: true,
    ...mehr,
  };
}

test.each([
  ["Liste im Text", { formula1: '"ja,nein"' }, { A1: "Ja", A2: "vielleicht" }, ["A2"]],
  ["Liste in Zellen", { formula1: "$D$1:$D$2" }, { A1: "rot", A2: "blau", D1: "rot", D2: "grün" }, ["A2"]],
  ["ganze Zahl", { kind: "whole", formula1: "0", formula2: "120" }, { A1: 60, A2: 60.5 }, ["A2"]],
  ["Zahl ab", { kind: "decimal", operator: "greaterThanOrEqual", formula1: "0" }, { A1: 0, A2: -3 }, ["A2"]],
  ["eigene Formel wird nicht gelesen", { kind: "custom", formula1: "A1>0" }, { A1: -1, A2: -1 }, []],
] as const)("D1: %s", (_, angaben, cells, erwartet) => {
  expect(orte(gueltigkeit, { name: "K", cells, validations: [regel("A1:A2", angaben)] })).toEqual(erwartet);
});
