import { formatCell, type Cell, type Range } from "./a1";

export function contains(range: Range, { row, column }: Cell): boolean {
  return row >= range.from.row && row <= range.to.row && column >= range.from.column && column <= range.to.column;
}

export function intersects(a: Range, b: Range): boolean {
  return (
    a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column
  );
}

export function rangeSize({ from, to }: Range): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}

export function* cellsOf({ from, to }: Range): Generator<Cell> {
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      yield { row, column };
    }
  }
}

/** The smallest range that holds the range, if there is one, and the cell. */
export function union(range: Range | null, { row, column }: Cell): Range {
  return range === null
    ? { from: { row, column }, to: { row, column } }
    : {
        from: { row: Math.min(range.from.row, row), column: Math.min(range.from.column, column) },
        to: { row: Math.max(range.to.row, row), column: Math.max(range.to.column, column) },
      };
}

/** "B4" or "A1:H60". */
export function formatRange({ from, to }: Range): string {
  const first = formatCell(from);
  const last = formatCell(to);

  return first === last ? first : `${first}:${last}`;
}
