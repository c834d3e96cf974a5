import { parseRange, type Cell } from "./a1";
import type { CellContent, RangeAddress } from "./port";
import { rangeSize } from "./ranges";

/** A sheet as a grid without end: an empty cell has a content too. */
export interface CellGrid {
  content(cell: Cell): CellContent;
}

/** Asking for more at once is a mistake of the program, and would cost more memory than a page has. */
const MAX_CELLS = 2_000_000;

/** The cells of one range, row by row. Sheets and ranges come from the program, so a wrong one is a bug and throws. */
export function readRange(
  { sheet, range: text }: RangeAddress,
  find: (sheet: string) => CellGrid | null,
): readonly (readonly CellContent[])[] {
  const grid = find(sheet);
  const range = parseRange(text);
  if (grid === null || range === null || rangeSize(range) > MAX_CELLS) {
    throw new RangeError(`Diesen Bereich gibt es nicht: ${sheet}!${text}`);
  }
  const { from, to } = range;

  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, right) =>
      grid.content({ row: from.row + down, column: from.column + right }),
    ),
  );
}
