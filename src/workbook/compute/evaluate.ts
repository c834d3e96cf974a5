import type { Cell, Range } from "../a1";
import type { CellValue } from "../port";
import { Unsupported, type Expression, type Operator } from "./expression";
import { FUNCTIONS } from "./functions";
import type { Argument } from "./functions/library";
import { power } from "./functions/numbers";
import { OWN_ROW } from "./own-row";
import {
  compare,
  DIV0,
  fail,
  isError,
  isMatrix,
  toNumber,
  toText,
  type Matrix,
  type Value,
  ErrorValue,
} from "./values";

/** The workbook around a formula. */
export interface Surroundings {
  /** Sheet of the formula, as an index. */
  readonly sheet: number;
  readonly cell: Cell;
  readonly sheetOf: (name: string) => number;
  readonly value: (sheet: number, row: number, column: number) => CellValue;
  /** Last row and column that hold anything. */
  readonly used: (sheet: number) => Cell;
  /** What a defined name stands for. */
  readonly named: (name: string) => Expression;
}

/** Arithmetic over whole ranges is what a formula means only inside an array formula or SUMPRODUCT. */
export function evaluate(expression: Expression, around: Surroundings, isArray: boolean): Value {
  switch (expression.kind) {
    case "constant":
      return isError(expression.value) ? fail(expression.value) : expression.value;
    case "reference":
      return reference(
        expression.sheet === null ? around.sheet : around.sheetOf(expression.sheet),
        expression.range,
        around,
      );
    case "name":
      return evaluate(around.named(expression.name), around, isArray);
    case "unary": {
      const { operator } = expression;
      const operand = evaluate(expression.operand, around, isArray);

      return mapped([operand], isArray, ([value = null]) => unary(operator, value));
    }
    case "binary": {
      const { operator } = expression;
      const left = evaluate(expression.left, around, isArray);
      const right = evaluate(expression.right, around, isArray);

      return mapped([left, right], isArray, ([a = null, b = null]) => binary(operator, a, b));
    }
    case "call":
      return call(expression, around, isArray);
  }
}

function call({ name, args }: Expression & { kind: "call" }, around: Surroundings, isArray: boolean): Value {
  if ((name === "ROW" || name === "COLUMN") && args.length <= 1) {
    return position(name, args[0] ?? null, around);
  }
  const library = FUNCTIONS.get(name);
  // IF over whole ranges gives a range; only SUMPRODUCT and arithmetic do so here
  if (library === undefined) {
    throw new Unsupported(name);
  }
  if (isArray && name === "IF") {
    throw new Unsupported("IF over a range");
  }

  return library(args.map((argument) => prepared(argument, around, isArray)));
}

function prepared(expression: Expression | null, around: Surroundings, isArray: boolean): Argument {
  const value = (array: boolean): Value => (expression === null ? null : evaluate(expression, around, array));

  return {
    expression,
    value: () => value(isArray),
    array: () => value(true),
    scalar: () => {
      const result = value(isArray);
      if (isMatrix(result)) {
        throw new Unsupported("a range in place of a value");
      }

      return isError(result) ? fail(result) : result;
    },
  };
}

function position(name: string, argument: Expression | null, { cell }: Surroundings): number {
  if (argument !== null && argument.kind !== "reference") {
    throw new Unsupported(name);
  }
  const { row, column } = argument === null ? cell : argument.range.from;

  return name === "COLUMN" ? column : row === OWN_ROW ? cell.row : row;
}

function reference(sheet: number, range: Range, around: Surroundings): Value {
  const from = located(range.from, around);
  const to = located(range.to, around);
  if (from.row === to.row && from.column === to.column) {
    return around.value(sheet, from.row, from.column);
  }
  const used = around.used(sheet);
  const rows = to.row - from.row + 1;
  const columns = to.column - from.column + 1;

  return {
    rows,
    columns,
    usedRows: Math.max(0, Math.min(rows, used.row - from.row + 1)),
    usedColumns: Math.max(0, Math.min(columns, used.column - from.column + 1)),
    isReference: true,
    at: (row, column) =>
      row < rows && column < columns ? around.value(sheet, from.row + row, from.column + column) : null,
  };
}

function located(cell: Cell, around: Surroundings): Cell {
  return cell.row === OWN_ROW ? { row: around.cell.row, column: cell.column } : cell;
}

function mapped(values: readonly Value[], isArray: boolean, work: (values: readonly CellValue[]) => CellValue): Value {
  const matrices = values.filter(isMatrix);
  const [first] = matrices;
  if (first === undefined) {
    return work(values as readonly CellValue[]);
  }
  if (!isArray || matrices.some((m) => m.rows !== first.rows || m.columns !== first.columns)) {
    throw new Unsupported("arithmetic with a range");
  }

  return {
    rows: first.rows,
    columns: first.columns,
    usedRows: Math.max(...matrices.map((m) => m.usedRows)),
    usedColumns: Math.max(...matrices.map((m) => m.usedColumns)),
    isReference: false,
    at: (row, column) =>
      cellwise(() => work(values.map((value) => (isMatrix(value) ? at(value, row, column) : value)))),
  };
}

function at(matrix: Matrix, row: number, column: number): CellValue {
  return matrix.at(row, column);
}

/** In an array an error belongs to its cell, not to the whole. */
function cellwise(work: () => CellValue): CellValue {
  try {
    return work();
  } catch (error) {
    if (error instanceof ErrorValue) {
      return error.value;
    }
    throw error;
  }
}

function unary(operator: "-" | "+" | "%", value: CellValue): CellValue {
  if (operator === "+") {
    return isError(value) ? fail(value) : value;
  }
  const number = toNumber(value);

  return operator === "-" ? 0 - number : number / 100;
}

function binary(operator: Operator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: "^" | "*" | "/" | "+" | "-", a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? fail(DIV0) : a / b;
    case "^":
      return power(a, b);
  }
}
