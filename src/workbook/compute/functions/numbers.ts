import type { CellValue } from "../../port";
import { Unsupported } from "../expression";
import { DIV0, fail, isError, isMatrix, NUM, round, toNumber, VALUE, type Matrix } from "../values";
import type { Argument, Library } from "./library";

/** Cells of a range that hold something, row by row. */
export function* cellsIn(matrix: Matrix): Generator<CellValue> {
  for (let row = 0; row < matrix.usedRows; row += 1) {
    for (let column = 0; column < matrix.usedColumns; column += 1) {
      const cell = matrix.at(row, column);
      if (cell !== null) {
        yield cell;
      }
    }
  }
}

/** The numbers of SUM and its like: texts and logical values count where they are written, not where they stand in a cell. */
export function* numbersOf(args: readonly Argument[]): Generator<number> {
  for (const argument of args) {
    const value = argument.value();
    if (!isMatrix(value)) {
      if (argument.expression !== null && argument.expression.kind !== "reference") {
        yield toNumber(value);
      } else if (isError(value)) {
        fail(value);
      } else if (typeof value === "number") {
        yield value;
      }
      continue;
    }
    for (const cell of cellsIn(value)) {
      if (isError(cell)) {
        fail(cell);
      }
      if (typeof cell === "number") {
        yield cell;
      }
    }
  }
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
  }

  return sum;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? fail(DIV0) : total(numbers) / numbers.length;
}

function number(argument: Argument | undefined): number {
  return toNumber(argument?.scalar() ?? null);
}

function rounding(how?: (magnitude: number) => number): (args: readonly Argument[]) => number {
  return ([value, places]) => round(number(value), Math.trunc(number(places)), how);
}

/** Smallest multiple at or above, for amounts of the same sign. */
function multiple(value: number, step: number, how: (quotient: number) => number): number {
  return step === 0 ? 0 : how(Number((value / step).toPrecision(15))) * step;
}

export const NUMBERS: Library = {
  SUM: (args) => total(numbersOf(args)),
  PRODUCT: (args) => [...numbersOf(args)].reduce((a, b) => a * b, 1),
  AVERAGE: (args) => average([...numbersOf(args)]),
  MIN: (args) => extreme(numbersOf(args), Math.min),
  MAX: (args) => extreme(numbersOf(args), Math.max),
  COUNT: (args) =>
    args.reduce((count, argument) => {
      const value = argument.value();

      return (
        count +
        (isMatrix(value)
          ? [...cellsIn(value)].filter((c) => typeof c === "number").length
          : typeof value === "number"
            ? 1
            : 0)
      );
    }, 0),
  COUNTA: (args) =>
    args.reduce((count, argument) => {
      const value = argument.value();

      return count + (isMatrix(value) ? [...cellsIn(value)].length : value === null ? 0 : 1);
    }, 0),
  COUNTBLANK: ([range]) => {
    const value = range?.value() ?? null;

    return isMatrix(value)
      ? value.rows * value.columns - [...cellsIn(value)].filter((cell) => cell !== "").length
      : value === null || value === ""
        ? 1
        : 0;
  },
  ROUND: rounding(),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: ([value, places]) => round(number(value), Math.trunc(number(places)), Math.floor),
  INT: ([value]) => Math.floor(number(value)),
  ABS: ([value]) => Math.abs(number(value)),
  SIGN: ([value]) => Math.sign(number(value)),
  SQRT: ([value]) => (number(value) < 0 ? fail(NUM) : Math.sqrt(number(value))),
  POWER: ([base, exponent]) => power(number(base), number(exponent)),
  MOD: ([value, divisor]) => {
    const [a, b] = [number(value), number(divisor)];

    return b === 0 ? fail(DIV0) : a - b * Math.floor(a / b);
  },
  CEILING: ([value, step]) => multiple(number(value), number(step), Math.ceil),
  FLOOR: ([value, step]) => multiple(number(value), number(step), Math.floor),
  EVEN: ([value]) => Math.sign(number(value)) * Math.ceil(Math.abs(number(value)) / 2) * 2,
  PI: () => Math.PI,
  SUBTOTAL: ([kind, ...rest]) => {
    const code = number(kind);
    if (rest.some(({ expression }) => expression?.kind !== "reference")) {
      return fail(VALUE);
    }
    // hidden rows and nested subtotals are another engine's business
    throw new Unsupported(`SUBTOTAL ${code}`);
  },
};

export function power(base: number, exponent: number): number {
  const result = base ** exponent;

  return base === 0 && exponent === 0
    ? fail(NUM)
    : base === 0 && exponent < 0
      ? fail(DIV0)
      : Number.isFinite(result)
        ? result
        : fail(NUM);
}

function extreme(numbers: Iterable<number>, pick: (a: number, b: number) => number): number {
  let best: number | null = null;
  for (const each of numbers) {
    best = best === null ? each : pick(best, each);
  }

  return best ?? 0;
}
