import { eigeneFormeln, inWerte, neuEingetragen } from "../../../src/pane/uebernahme/eigene-formeln";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

const MAPPE = new MemoryWorkbook({
  sheets: [
    {
      name: "Planung",
      cells: {
        B2: { formula: "ALA.TAGESSATZ(A1,A2,A3,8)", value: 51.36 },
        B3: { formula: "_xldudf_ALA_ENTGELT(100)", value: { error: "#NAME?" } },
        AA10: { formula: "2*_xldudf_ala_eigenanteil(A1)+_xll.ALA.AFOEG(3)", value: 7 },
        C1: { formula: "SALA.X(1)", value: 1 },
        C2: { formula: "SUM(A1:A3)", value: 6 },
        C3: "ALA.TAGESSATZ(1)",
      },
    },
    { name: "Leer", cells: {} },
    // An official sheet: its formulas are not ours to touch here.
    { name: "Kostenkalkulation", cells: { A1: { formula: "ALA.TAGESSATZ(1)", value: 1 } } },
  ],
});

test("gefunden werden unsere Formeln in eigenen Blättern, in jeder Schreibweise", async () => {
  expect(await eigeneFormeln(MAPPE)).toEqual([
    { sheet: "Planung", cell: "B2", formula: "ALA.TAGESSATZ(A1,A2,A3,8)", value: 51.36 },
    { sheet: "Planung", cell: "B3", formula: "ALA.ENTGELT(100)", value: { error: "#NAME?" } },
    { sheet: "Planung", cell: "AA10", formula: "2*ALA.EIGENANTEIL(A1)+ALA.AFOEG(3)", value: 7 },
  ]);
});

test("in Werte: Formel weg, Wert bleibt; ein Fehlerwert bleibt Formel", async () => {
  expect(inWerte(await eigeneFormeln(MAPPE))).toEqual([
    { sheet: "Planung", cell: "B2", value: 51.36, formula: null },
    { sheet: "Planung", cell: "AA10", value: 7, formula: null },
  ]);
});

test("neu eingetragen: dieselben Formeln, wie Excel sie schreibt", async () => {
  expect(neuEingetragen(await eigeneFormeln(MAPPE)).map(({ cell, formula }) => [cell, formula])).toEqual([
    ["B2", "ALA.TAGESSATZ(A1,A2,A3,8)"],
    ["B3", "ALA.ENTGELT(100)"],
    ["AA10", "2*ALA.EIGENANTEIL(A1)+ALA.AFOEG(3)"],
  ]);
});
