import type { CellValue } from "../../port";
import { Unsupported } from "../expression";
import { wildcard } from "../criteria";
import {
  compare,
  fail,
  isError,
  isMatrix,
  NOT_AVAILABLE,
  REF,
  toLogical,
  toNumber,
  VALUE,
  type Matrix,
} from "../values";
import type { Argument, Library } from "./library";

function matrix(argument: Argument | undefined): Matrix {
  const value = argument?.value() ?? null;

  return isMatrix(value)
    ? value
    : {
        rows: 1,
        columns: 1,
        usedRows: 1,
        usedColumns: 1,
        isReference: argument?.expression?.kind === "reference",
        at: () => value,
      };
}

function whole(argument: Argument | undefined, otherwise: number): number {
  return argument === undefined ? otherwise : Math.trunc(toNumber(argument.scalar()));
}

/** The place of a value in a line of cells, from 0; -1 where there is none. */
function place(wanted: CellValue, length: number, at: (i: number) => CellValue, isSorted: boolean): number {
  if (isError(wanted)) {
    return fail(wanted);
  }
  if (!isSorted) {
    const test = typeof wanted === "string" ? wildcard(wanted) : null;
    for (let i = 0; i < length; i += 1) {
      const cell = at(i);
      const isSame =
        test !== null
          ? typeof cell === "string" && test(cell)
          : typeof cell === typeof wanted && compare(cell, wanted) === 0;
      if (isSame) {
        return i;
      }
    }

    return -1;
  }
  // linear, and the same as Excel's halving wherever the line really is sorted
  let last = -1;
  for (let i = 0; i < length; i += 1) {
    const cell = at(i);
    if (cell !== null && !isError(cell) && typeof cell === typeof wanted) {
      if (compare(cell, wanted) > 0) {
        break;
      }
      last = i;
    }
  }

  return last;
}

export const LOOKUPS: Library = {
  INDEX: ([range, row, column]) => {
    const cells = matrix(range);
    const isLine = cells.rows === 1 && column === undefined;
    const [r, c] = isLine ? [1, whole(row, 1)] : [whole(row, 0), whole(column, cells.columns === 1 ? 1 : 0)];
    if (r < 0 || c < 0 || r > cells.rows || c > cells.columns) {
      return fail(REF);
    }
    if (r > 0 && c > 0) {
      return cells.at(r - 1, c - 1);
    }
    throw new Unsupported("INDEX of a whole row or column");
  },
  MATCH: ([wanted, range, kind]) => {
    const cells = matrix(range);
    const type = whole(kind, 1);
    const isColumn = cells.columns === 1;
    if (type < 0 || (!isColumn && cells.rows !== 1)) {
      throw new Unsupported("MATCH in descending order");
    }
    const length = isColumn ? cells.usedRows : cells.usedColumns;
    const found = place(
      wanted?.scalar() ?? null,
      length,
      (i) => (isColumn ? cells.at(i, 0) : cells.at(0, i)),
      type !== 0,
    );

    return found < 0 ? fail(NOT_AVAILABLE) : found + 1;
  },
  VLOOKUP: ([wanted, range, column, sorted]) => {
    const cells = matrix(range);
    const c = whole(column, 1);
    if (c < 1) {
      return fail(VALUE);
    }
    if (c > cells.columns) {
      return fail(REF);
    }
    const isSorted = sorted === undefined || toLogical(sorted.scalar());
    const found = place(wanted?.scalar() ?? null, cells.usedRows, (i) => cells.at(i, 0), isSorted);

    return found < 0 ? fail(NOT_AVAILABLE) : cells.at(found, c - 1);
  },
  HLOOKUP: ([wanted, range, row, sorted]) => {
    const cells = matrix(range);
    const r = whole(row, 1);
    if (r < 1) {
      return fail(VALUE);
    }
    if (r > cells.rows) {
      return fail(REF);
    }
    const isSorted = sorted === undefined || toLogical(sorted.scalar());
    const found = place(wanted?.scalar() ?? null, cells.usedColumns, (i) => cells.at(0, i), isSorted);

    return found < 0 ? fail(NOT_AVAILABLE) : cells.at(r - 1, found);
  },
  CHOOSE: ([index, ...choices]) => {
    const i = whole(index, 0);

    return i < 1 || i > choices.length ? fail(VALUE) : (choices[i - 1]?.value() ?? null);
  },
  ROWS: ([range]) => matrix(range).rows,
  COLUMNS: ([range]) => matrix(range).columns,
};
