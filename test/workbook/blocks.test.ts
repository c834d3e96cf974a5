import fc from "fast-check";
import { formatCell, parseRange } from "../../src/workbook/a1";
import { blocksOf, type Block } from "../../src/workbook/blocks";
import type { CellAddress } from "../../src/workbook/port";

function cellsOf(list: string): readonly CellAddress[] {
  return list.split(" ").map((cell) => ({ sheet: "Blatt", cell }));
}

test.each([
  ["one cell", "B4", ["B4"]],
  ["a row", "C1 A1 B1", ["A1:C1"]],
  ["a column", "A3 A1 A2", ["A1:A3"]],
  ["a rectangle", "A1 B1 A2 B2 A3 B3", ["A1:B3"]],
  ["two columns with a gap", "A1 C1 A2 C2", ["A1:A2", "C1:C2"]],
  ["rows of different width", "A1 B1 A2 B2 C2", ["A1:B1", "A2:C2"]],
  ["a gap between rows", "A1 A3", ["A1", "A3"]],
])("%s", (_, cells, ranges) => {
  expect(blocksOf(cellsOf(cells)).map(({ range }) => range)).toEqual(ranges);
});

test("sheets stay apart, and places point back into the list", () => {
  const cells = [
    { sheet: "B", cell: "A2" },
    { sheet: "A", cell: "A1" },
    { sheet: "B", cell: "A1" },
  ];
  expect(blocksOf(cells)).toEqual([
    { sheet: "A", range: "A1", places: [[1]] },
    { sheet: "B", range: "A1:A2", places: [[2], [0]] },
  ]);
});

test("blocks cover exactly the cells they were made from, each once", () => {
  const anyCell = fc.record({
    sheet: fc.constantFrom("Personal", "Anlagen"),
    cell: fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([row, column]) => formatCell({ row, column })),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyCell, { selector: ({ sheet, cell }) => sheet + cell }), (cells) => {
      const covered = blocksOf(cells).flatMap((block) => covering(block));
      expect(covered.map(({ place }) => place).sort((a, b) => a - b)).toEqual(cells.map((_, place) => place));
      for (const { place, sheet, cell } of covered) {
        expect(cells[place]).toEqual({ sheet, cell });
      }
    }),
  );
});

function covering({ sheet, range, places }: Block): readonly (CellAddress & { place: number })[] {
  const from = parseRange(range)?.from ?? { row: 0, column: 0 };

  return places.flatMap((row, y) =>
    row.map((place, x) => ({ place, sheet, cell: formatCell({ row: from.row + y, column: from.column + x }) })),
  );
}
