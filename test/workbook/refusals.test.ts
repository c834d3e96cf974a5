import type { CellChange, CellContent } from "../../src/workbook/port";
import { refusedByContent, refusedUnseen } from "../../src/workbook/refusals";

const change = (cell: string, more: Partial<CellChange> = {}): CellChange => ({
  sheet: "Personal",
  cell,
  value: 1,
  ...more,
});
const free: CellContent = { value: null, formula: null, locked: false };

test.each([
  ["no cell", change("B:B")],
  ["beyond the grid", change("XFE1")],
  ["not a number", change("A1", { value: Number.NaN })],
  ["infinite", change("A1", { value: Infinity })],
  ["a text Excel cannot hold", change("A1", { value: "x".repeat(32768) })],
  ["an empty formula", change("A1", { formula: "" })],
])("%s is refused unseen", (_, bad) => {
  expect(refusedUnseen([change("C3"), bad])).toMatchObject({
    status: "refused",
    cells: [{ sheet: "Personal", cell: bad.cell }],
  });
});

test("the same cell twice is refused, however it is written", () => {
  expect(refusedUnseen([change("B4"), change("$b$4", { sheet: "PERSONAL" })])).toMatchObject({
    reason: "Für diese Zellen liegen zwei verschiedene Einträge vor. (PERSONAL!$b$4) Es wurde nichts geschrieben.",
  });
});

test("good changes pass", () => {
  const good = [
    change("A1", { value: "x".repeat(32767) }),
    change("A2", { value: null }),
    change("A3", { formula: "A1" }),
  ];
  expect(refusedUnseen(good)).toBeNull();
  expect(refusedByContent(good, [free, free, { ...free, formula: "B1" }])).toBeNull();
});

test("all reasons are given, not the first, and long lists are counted", () => {
  const changes = Array.from({ length: 8 }, (_, row) => change(`A${row + 1}`));
  const now = changes.map((_, row) => ({ ...free, locked: row > 0, formula: row === 0 ? "B1" : null }));
  const refusal = refusedByContent(changes, now);
  expect(refusal?.reason).toContain("(Personal!A2, Personal!A3, Personal!A4, Personal!A5, Personal!A6 und 2 weitere)");
  expect(refusal?.reason).toContain("stehen Formeln; sie werden nicht durch Werte ersetzt. (Personal!A1)");
  expect(refusal?.cells).toHaveLength(8);
});
