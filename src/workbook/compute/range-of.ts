import { columnNumber, MAX_COLUMN, MAX_ROW, parseCell, type Range } from "../a1";

const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** What stands on both sides of a colon: two cells, two columns or two rows; null where it is no range. */
export function rangeOf(first: string, second: string): Range | null {
  const a = parseCell(first);
  const b = parseCell(second);
  if (a !== null && b !== null) {
    return rectangle([a.row, b.row], [a.column, b.column]);
  }
  const columns = [COLUMN.exec(first)?.[1], COLUMN.exec(second)?.[1]];
  if (columns[0] !== undefined && columns[1] !== undefined) {
    return rectangle([1, MAX_ROW], [columnNumber(columns[0]), columnNumber(columns[1])]);
  }
  const rows = [ROW.exec(first)?.[1], ROW.exec(second)?.[1]];

  return rows[0] === undefined || rows[1] === undefined
    ? null
    : rectangle([Number(rows[0]), Number(rows[1])], [1, MAX_COLUMN]);
}

function rectangle(rows: readonly [number, number], columns: readonly [number, number]): Range {
  return {
    from: { row: Math.min(...rows), column: Math.min(...columns) },
    to: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}
