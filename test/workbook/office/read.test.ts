/** @jest-environment jsdom */
import { OfficeFault, OfficeWorkbook } from "../../../src/workbook/office";
import { openKalkulation } from "./kalkulation";

const workbook = new OfficeWorkbook();

test("any number of ranges costs one sync and nothing to clean up", async () => {
  const host = openKalkulation();
  const [eigenes, kalkulation] = await workbook.read([
    { sheet: "Eigenes Blatt", range: "A1:C2" },
    { sheet: "Kostenkalkulation", range: "B1:B3" },
  ]);
  expect(eigenes).toEqual([
    [
      { value: 1.5, formula: null, locked: false },
      { value: "3-4", formula: null, locked: false },
      { value: true, formula: null, locked: false },
    ],
    [
      { value: 3, formula: "A1*2", locked: false },
      { value: "=kein Formel", formula: null, locked: false },
      { value: null, formula: null, locked: false },
    ],
  ]);
  expect(kalkulation).toEqual([
    [{ value: 12, formula: null, locked: false }],
    [{ value: 250, formula: null, locked: false }],
    [{ value: { error: "#N/A" }, formula: "B4/B1/B2", locked: true }],
  ]);
  expect(host.requests).toHaveLength(1);
  expect(host.unknown).toEqual([]);
});

test("a range beyond one answer of Excel is read in parts and put together again", async () => {
  const host = openKalkulation();
  // 3 × 20 000 cells: two parts at 40 000 cells each.
  const [rows = []] = await workbook.read([{ sheet: "Eigenes Blatt", range: "A1:C20000" }]);
  expect(rows).toHaveLength(20000);
  expect(rows[0]?.[0]?.value).toBe(1.5);
  expect(rows[19999]).toEqual(Array(3).fill({ value: null, formula: null, locked: false }));
  expect(host.requests).toHaveLength(2);
});

test("a missing sheet is named", async () => {
  openKalkulation();
  const reading = workbook.read([
    { sheet: "Kostenkalkulation", range: "A1" },
    { sheet: "Personal", range: "A1" },
  ]);
  await expect(reading).rejects.toThrow("Das Blatt „Personal“ ist in dieser Mappe nicht vorhanden.");
});

test("a range that is none is refused before Excel is asked", async () => {
  const host = openKalkulation();
  await expect(workbook.read([{ sheet: "Kostenkalkulation", range: "B:B" }])).rejects.toThrow(
    "„B:B“ ist kein Zellbereich",
  );
  expect(host.requests).toHaveLength(0);
});

test("during a cell edit reading asks calmly to finish it", async () => {
  const host = openKalkulation();
  host.beginCellEdit();
  const reading = workbook.read([{ sheet: "Kostenkalkulation", range: "A1" }]);
  await expect(reading).rejects.toThrow(OfficeFault);
  await expect(reading).rejects.toThrow("Bitte die Zelleingabe in Excel abschließen");
});

test("sheets and names", async () => {
  const host = openKalkulation();
  expect(await workbook.sheets()).toEqual([
    { name: "Kostenkalkulation", visible: true, isProtected: true, used: "A1:B3" },
    { name: "Eigenes Blatt", visible: true, isProtected: false, used: "A1:D4" },
    { name: "Leer", visible: false, isProtected: false, used: null },
  ]);
  expect(await workbook.names()).toEqual([
    { name: "Plaetze", refersTo: "Kostenkalkulation!$B$1", scope: null },
    { name: "lokal", refersTo: "'Eigenes Blatt'!$A$1", scope: "Eigenes Blatt" },
  ]);
  expect(host.unknown).toEqual([]);
});

test("showing a cell activates its sheet and selects it; a hidden sheet is answered with a sentence", async () => {
  const host = openKalkulation();
  await workbook.show({ sheet: "Eigenes Blatt", cell: "D4" });
  expect([host.workbook.active.name, host.workbook.selection]).toEqual(["Eigenes Blatt", "D4"]);
  await expect(workbook.show({ sheet: "Leer", cell: "A1" })).rejects.toThrow("„Leer“ ist ausgeblendet");
});
