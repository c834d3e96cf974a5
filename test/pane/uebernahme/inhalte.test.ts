import { inhalte } from "../../../src/pane/uebernahme/inhalte";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

const MAPPE = new MemoryWorkbook({
  sheets: [
    { name: "Eins", cells: { A1: 1, C3: 3, AB2000: 5 } },
    { name: "Zwei", cells: { B2: "zwei" } },
  ],
});

test("in der Reihenfolge der Zellen, über Blätter hinweg, leere als leer", async () => {
  const gelesen = await inhalte(MAPPE, [
    { sheet: "Zwei", cell: "B2" },
    { sheet: "Eins", cell: "C3" },
    { sheet: "Eins", cell: "B2" },
    { sheet: "Eins", cell: "A1" },
  ]);
  expect(gelesen.map(({ value }) => value)).toEqual(["zwei", 3, null, 1]);
});

test("Zellen nahe beieinander als ein Rechteck je Blatt, weit verstreute einzeln, alles in einem Lesen", async () => {
  const lesen = jest.spyOn(MAPPE, "read");
  await inhalte(MAPPE, [
    { sheet: "Eins", cell: "A1" },
    { sheet: "Eins", cell: "C3" },
  ]);
  expect(lesen).toHaveBeenLastCalledWith([{ sheet: "Eins", range: "A1:C3" }]);
  const weit = await inhalte(MAPPE, [
    { sheet: "Eins", cell: "A1" },
    { sheet: "Eins", cell: "AB2000" },
  ]);
  expect(weit.map(({ value }) => value)).toEqual([1, 5]);
  expect(lesen).toHaveBeenLastCalledWith([
    { sheet: "Eins", range: "A1:A1" },
    { sheet: "Eins", range: "AB2000:AB2000" },
  ]);
  expect(lesen).toHaveBeenCalledTimes(2);
});

test("keine Zellen: nichts zu lesen", async () => {
  expect(await inhalte(MAPPE, [])).toEqual([]);
});
