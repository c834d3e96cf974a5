/** A1 addresses to numbers and back; rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Range {
  readonly from: Cell;
  readonly to: Cell;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

export const MAX_ROW = 1048576;
export const MAX_COLUMN = 16384;

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }

  return number;
}

/** Letters by number, as they were asked for. */
const LETTERS: string[] = [];

export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) {
    return known;
  }
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  if (column <= MAX_COLUMN) {
    LETTERS[column] = letters;
  }

  return letters;
}

/** Null for anything that is no cell of Excel's grid. */
export function parseCell(text: string): Cell | null {
  const match = CELL.exec(text);
  if (match === null) {
    return null;
  }
  const cell = { column: columnNumber(match[1] ?? ""), row: Number(match[2]) };

  return cell.column <= MAX_COLUMN && cell.row <= MAX_ROW ? cell : null;
}

export function formatCell(cell: Cell): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/** "A1:B2" or a single cell; null for anything else. */
export function parseRange(text: string): Range | null {
  const [first = "", second = first] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === null || to === null || text.split(":").length > 2) {
    return null;
  }

  return {
    from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  };
}
