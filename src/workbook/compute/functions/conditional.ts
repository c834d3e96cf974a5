import type { CellValue } from "../../port";
import { criterion } from "../criteria";
import { Unsupported } from "../expression";
import { DIV0, fail, isError, isMatrix, toNumber, VALUE, type Matrix } from "../values";
import type { Argument, Library } from "./library";

type Test = (row: number, column: number) => boolean;

function range(argument: Argument | undefined): Matrix {
  const value = argument?.value() ?? null;
  if (isMatrix(value)) {
    return value;
  }
  if (argument?.expression?.kind !== "reference") {
    return fail(VALUE);
  }

  return { rows: 1, columns: 1, usedRows: 1, usedColumns: 1, isReference: true, at: () => value };
}

/** Pairs of a range and a condition, all of which must hold. */
function conditions(args: readonly Argument[]): { readonly shape: Matrix; readonly test: Test } {
  const pairs: { matrix: Matrix; test: (value: CellValue) => boolean }[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    pairs.push({ matrix: range(args[i]), test: criterion(args[i + 1]?.scalar() ?? null) });
  }
  const [first] = pairs;
  if (first === undefined) {
    return fail(VALUE);
  }
  if (pairs.some(({ matrix: m }) => m.rows !== first.matrix.rows || m.columns !== first.matrix.columns)) {
    return fail(VALUE);
  }

  return {
    shape: first.matrix,
    test: (row, column) => pairs.every(({ matrix, test }) => test(matrix.at(row, column))),
  };
}

/** The numbers of `values` where the conditions hold, cell by cell at the same place. */
function* selected(values: Matrix, shape: Matrix, test: Test): Generator<number> {
  // what lies below the used part is empty, and an empty cell adds nothing
  const rows = Math.min(shape.rows, values.usedRows);
  const columns = Math.min(shape.columns, values.usedColumns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (test(row, column)) {
        const value = values.at(row, column);
        if (isError(value)) {
          fail(value);
        }
        if (typeof value === "number") {
          yield value;
        }
      }
    }
  }
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) {
    all += number;
  }

  return all;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail(DIV0) : sum(numbers) / numbers.length;
}

function count(args: readonly Argument[]): number {
  const { shape, test } = conditions(args);
  let found = 0;
  for (let row = 0; row < shape.usedRows; row += 1) {
    for (let column = 0; column < shape.usedColumns; column += 1) {
      found += test(row, column) ? 1 : 0;
    }
  }
  // below the used part every cell is empty and the test answers alike
  const beyond = shape.rows * shape.columns - shape.usedRows * shape.usedColumns;

  return beyond > 0 && test(shape.rows, shape.columns) ? found + beyond : found;
}

function single(args: readonly Argument[]): readonly [Matrix, Matrix, Test] {
  const [tested, condition, values] = args;
  if (tested === undefined || condition === undefined) {
    return fail(VALUE);
  }
  const { shape, test } = conditions([tested, condition]);
  const summed = values === undefined ? shape : range(values);
  if (summed.rows < shape.rows || summed.columns < shape.columns) {
    // Excel widens the range to the shape of the first
    throw new Unsupported("SUMIF with ranges of different size");
  }

  return [summed, shape, test];
}

function several([values, ...rest]: readonly Argument[]): readonly [Matrix, Matrix, Test] {
  const { shape, test } = conditions(rest);
  const summed = range(values);

  return summed.rows === shape.rows && summed.columns === shape.columns ? [summed, shape, test] : fail(VALUE);
}

export const CONDITIONAL: Library = {
  SUMIF: (args) => sum(selected(...single(args))),
  SUMIFS: (args) => sum(selected(...several(args))),
  AVERAGEIF: (args) => mean([...selected(...single(args))]),
  AVERAGEIFS: (args) => mean([...selected(...several(args))]),
  COUNTIF: count,
  COUNTIFS: count,
  MINIFS: (args) => Math.min(...nonEmpty(selected(...several(args)))),
  MAXIFS: (args) => Math.max(...nonEmpty(selected(...several(args)))),
  SUMPRODUCT: sumProduct,
};

function nonEmpty(numbers: Iterable<number>): number[] {
  const all = [...numbers];

  return all.length === 0 ? [0] : all;
}

/** Texts and logical values count as nothing; what is to count is made a number by arithmetic first. */
function sumProduct(args: readonly Argument[]): number {
  const matrices = args.map((argument): Matrix => {
    const value = argument.array();

    return isMatrix(value)
      ? value
      : { rows: 1, columns: 1, usedRows: 1, usedColumns: 1, isReference: false, at: () => value };
  });
  const [first] = matrices;
  if (first === undefined || matrices.some((m) => m.rows !== first.rows || m.columns !== first.columns)) {
    return fail(VALUE);
  }
  const rows = Math.max(...matrices.map((m) => m.usedRows));
  const columns = Math.max(...matrices.map((m) => m.usedColumns));
  // cells below the used part make the product vanish; computed values there, such as (A:A="")*1, need not
  const isBeyond = rows < first.rows || columns < first.columns;
  if (isBeyond && matrices.every((m) => toNumber(m.at(first.rows, first.columns)) !== 0)) {
    throw new Unsupported("SUMPRODUCT over cells without end");
  }
  let all = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix.at(row, column);
        if (isError(value)) {
          fail(value);
        }
        product *= typeof value === "number" ? toNumber(value) : 0;
      }
      all += product;
    }
  }

  return all;
}
