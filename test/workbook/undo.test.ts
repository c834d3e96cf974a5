import { readCells } from "../../src/workbook/blocks";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { CellChange, CellContent } from "../../src/workbook/port";
import { changedSince, holds } from "../../src/workbook/undo";

const written: readonly CellChange[] = [
  { sheet: "Personal", cell: "A1", value: 5 },
  { sheet: "Personal", cell: "A2", value: "Hof" },
  { sheet: "Personal", cell: "A3", value: null },
  { sheet: "Personal", cell: "B1", value: null, formula: "SUM(A1:A2)" },
];

function filled(): MemoryWorkbook {
  return new MemoryWorkbook({ sheets: [{ name: "Personal", cells: { A1: 1, A3: { formula: "A1*2", value: 2 } } }] });
}

/** The before-image of a write that may replace the formula in A3. */
async function fill(workbook: MemoryWorkbook): Promise<readonly CellChange[]> {
  const result = await workbook.write(written.map((change) => ({ ...change, formula: change.formula ?? null })));

  return result.status === "written" ? result.before : [];
}

test("right after the write nothing has changed since", async () => {
  const workbook = filled();
  await fill(workbook);
  expect(changedSince(written, await readCells(workbook, written))).toEqual([]);
});

test("cells changed since are named, and only they", async () => {
  const workbook = filled();
  await fill(workbook);
  await workbook.write([
    { sheet: "Personal", cell: "A2", value: "Anderer Hof" },
    { sheet: "Personal", cell: "B1", value: 9, formula: null },
    { sheet: "Personal", cell: "C7", value: 1 },
  ]);
  expect(changedSince(written, await readCells(workbook, written))).toEqual([
    { sheet: "Personal", cell: "A2" },
    { sheet: "Personal", cell: "B1" },
  ]);
});

test("the before-image, written again, restores values, formulas and emptiness", async () => {
  const workbook = filled();
  const cells = written.map(({ sheet, cell }) => ({ sheet, cell }));
  const start = await readCells(workbook, cells);
  const before = await fill(workbook);
  expect(await readCells(workbook, cells)).not.toEqual(start);
  expect((await workbook.write(before)).status).toBe("written");
  expect(await readCells(workbook, cells)).toEqual(start);
  expect(changedSince(before, await readCells(workbook, cells))).toEqual([]);
});

const content = (value: CellContent["value"], formula: string | null = null): CellContent => ({
  value,
  formula,
  locked: false,
});
const change = (value: CellChange["value"], formula?: string | null): CellChange => ({
  sheet: "Personal",
  cell: "A1",
  value,
  ...(formula === undefined ? {} : { formula }),
});

test.each([
  ["the same number", content(5), change(5), true],
  ["fifteen digits are the same", content(0.3), change(0.1 + 0.2), true],
  ["a cent is not", content(100.01), change(100.02), false],
  ["an empty text is an empty cell", content(null), change(""), true],
  ["a number as text is another thing", content("5"), change(5), false],
  ["a formula in place of the value", content(5, "A1"), change(5), false],
  ["a value in place of the formula", content(5), change(5, "A1"), false],
  ["case, blanks and @ of a formula", content(5, "@SUM(A1:A2)"), change(5, "sum( a1:a2 )"), true],
  ["another formula", content(5, "SUM(A1:A3)"), change(5, "SUM(A1:A2)"), false],
  ["a constant error put back as its formula", content({ error: "#N/A" }), change(null, "#N/A"), true],
  ["another error", content({ error: "#REF!" }), change(null, "#N/A"), false],
])("%s", (_, now, was, expected) => {
  expect(holds(now, was)).toBe(expected);
});
