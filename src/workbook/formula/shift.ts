import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../a1";
import { tokenize, type Token } from "./tokens";

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A reference whose unlocked parts move along; null where it has no such part (A:A, 1:5). */
interface Movable {
  readonly columnLock: string;
  readonly column: number | null;
  readonly rowLock: string;
  readonly row: number | null;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A shared formula, ready to be read in another cell: relative references move along (ECMA-376 18.3.1.40).
 * What would leave the sheet becomes #REF!. Cut up once, however many cells share it.
 */
export function sharedFormula(formula: string): (offset: Offset) => string {
  const tokens = tokenize(formula);
  const pieces = tokens.map((token, i) => (token.kind === "word" ? movable(tokens, i) : null) ?? token.text);

  return (offset) => pieces.map((piece) => (typeof piece === "string" ? piece : moved(piece, offset))).join("");
}

function movable(tokens: readonly Token[], i: number): Movable | null {
  const text = tokens[i]?.text ?? "";
  const next = tokens[i + 1]?.text;
  // the name of a function or of a sheet
  if (next === "(" || next === "!") {
    return null;
  }
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, columnLock = "", letters = "", rowLock = "", digits = ""] = cell;
    const reference = { columnLock, column: columnNumber(letters), rowLock, row: Number(digits) };

    return isOnSheet(reference.column, MAX_COLUMN) && isOnSheet(reference.row, MAX_ROW) ? reference : null;
  }
  // the first sheet of a 3-D reference looks like half a pair of columns
  const partner = next === ":" ? tokens[i + 2] : tokens[i - 1]?.text === ":" ? tokens[i - 2] : undefined;
  if (partner === undefined || (next === ":" && tokens[i + 3]?.text === "!")) {
    return null;
  }

  return half(text, partner.text);
}

/** One side of A:C or of 1:5. */
function half(text: string, partner: string): Movable | null {
  const column = COLUMN.exec(text);
  if (column !== null && COLUMN.test(partner)) {
    const [, columnLock = "", letters = ""] = column;

    return { columnLock, column: columnNumber(letters), rowLock: "", row: null };
  }
  const row = ROW.exec(text);
  if (row !== null && ROW.test(partner)) {
    const [, rowLock = "", digits = ""] = row;

    return { columnLock: "", column: null, rowLock, row: Number(digits) };
  }

  return null;
}

function moved({ columnLock, column, rowLock, row }: Movable, offset: Offset): string {
  const toColumn = column === null || columnLock !== "" ? column : column + offset.columns;
  const toRow = row === null || rowLock !== "" ? row : row + offset.rows;
  if ((toColumn !== null && !isOnSheet(toColumn, MAX_COLUMN)) || (toRow !== null && !isOnSheet(toRow, MAX_ROW))) {
    return "#REF!";
  }

  return `${columnLock}${toColumn === null ? "" : columnLetters(toColumn)}${rowLock}${toRow ?? ""}`;
}

function isOnSheet(position: number, max: number): boolean {
  return position >= 1 && position <= max;
}
