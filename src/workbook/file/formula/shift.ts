import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../../a1";
import { tokenize, type Token } from "./tokens";

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const REF = "#REF!";
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A shared formula as it reads in another cell: relative references move along (ECMA-376 18.3.1.40).
 * What would leave the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, offset: Offset): string {
  if (offset.rows === 0 && offset.columns === 0) {
    return formula;
  }
  const tokens = tokenize(formula);

  return tokens.map((token, i) => (token.kind === "word" ? shiftWord(tokens, i, offset) : token.text)).join("");
}

function shiftWord(tokens: readonly Token[], i: number, offset: Offset): string {
  const text = tokens[i]?.text ?? "";
  const next = tokens[i + 1]?.text;
  // the name of a function or of a sheet
  if (next === "(" || next === "!") {
    return text;
  }
  const cell = CELL.exec(text);
  if (cell !== null) {
    return shiftCell(cell, offset) ?? text;
  }
  // the first sheet of a 3-D reference
  if (next === ":" && tokens[i + 3]?.text === "!") {
    return text;
  }
  const partner = next === ":" ? tokens[i + 2] : tokens[i - 1]?.text === ":" ? tokens[i - 2] : undefined;
  if (partner === undefined) {
    return text;
  }
  if (COLUMN.test(text) && COLUMN.test(partner.text)) {
    return shiftColumn(text, offset.columns);
  }

  return ROW.test(text) && ROW.test(partner.text) ? shiftRow(text, offset.rows) : text;
}

function shiftCell(match: RegExpExecArray, offset: Offset): string | null {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = match;
  if (columnNumber(letters) > MAX_COLUMN || Number(digits) > MAX_ROW) {
    return null;
  }
  const column = shiftColumn(`${columnLock}${letters}`, offset.columns);
  const row = shiftRow(`${rowLock}${digits}`, offset.rows);

  return column === REF || row === REF ? REF : `${column}${row}`;
}

function shiftColumn(text: string, by: number): string {
  if (text.startsWith("$")) {
    return text;
  }
  const column = columnNumber(text) + by;

  return column < 1 || column > MAX_COLUMN ? REF : columnLetters(column);
}

function shiftRow(text: string, by: number): string {
  if (text.startsWith("$")) {
    return text;
  }
  const row = Number(text) + by;

  return row < 1 || row > MAX_ROW ? REF : String(row);
}
