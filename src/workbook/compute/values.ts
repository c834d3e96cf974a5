import type { CellError, CellValue } from "../port";

/** A rectangle of values; `rows` and `columns` beyond the used part of a sheet are empty and not walked. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly at: (row: number, column: number) => CellValue;
  /** True for cells of a sheet, false for what was computed. */
  readonly isReference: boolean;
}

export type Value = CellValue | Matrix;

export const VALUE: CellError = { error: "#VALUE!" };
export const DIV0: CellError = { error: "#DIV/0!" };
export const NOT_AVAILABLE: CellError = { error: "#N/A" };
export const NUM: CellError = { error: "#NUM!" };
export const REF: CellError = { error: "#REF!" };

/** An error on its way up through the formula; it becomes the value of the nearest function that takes errors. */
export class ErrorValue extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null && "rows" in value;
}

export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function fail(value: CellError): never {
  throw new ErrorValue(value);
}

/** Texts count as numbers where they are plainly one; other spellings depend on the reader's country. */
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export function toNumber(value: CellValue): number {
  if (typeof value === "number") {
    return value;
  }
  if (value === null) {
    return 0;
  }
  if (typeof value === "boolean") {
    return value ? 1 : 0;
  }
  if (typeof value === "object") {
    return fail(value);
  }

  return PLAIN.test(value.trim()) ? Number(value) : fail(VALUE);
}

export function toText(value: CellValue): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "object") {
    return fail(value);
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }

  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function toLogical(value: CellValue): boolean {
  if (typeof value === "string") {
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : fail(VALUE);
  }

  return toNumber(value) !== 0;
}

/** 15 digits, as Excel compares. */
function digits(value: number): number {
  return Number(value.toPrecision(15));
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers before texts before logical values; an empty cell is what the other side makes of it. */
export function compare(left: CellValue, right: CellValue): number {
  if (isError(left)) {
    return fail(left);
  }
  if (isError(right)) {
    return fail(right);
  }
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") {
    return a === b ? 0 : digits(a) - digits(b);
  }
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];

    return x < y ? -1 : x > y ? 1 : 0;
  }

  return typeof a === typeof b ? Number(a) - Number(b) : (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
}

function emptyLike(other: CellValue): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Half away from zero on the 15 digits that a person sees. */
export function round(value: number, places: number, how: (magnitude: number) => number = Math.round): number {
  const shifted = shift(digits(Math.abs(value)), places);
  const result = shift(how(digits(shifted)), -places);

  return value < 0 ? 0 - result : result;
}

/** By a power of ten, without the error that a multiplication in binary would make. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");

  return Number(`${mantissa}e${Number(exponent) + places}`);
}
