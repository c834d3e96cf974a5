import { fail, toNumber, toText, VALUE, isMatrix, isError } from "../values";
import type { Argument, Library } from "./library";
import { cellsIn } from "./numbers";

function text(argument: Argument | undefined): string {
  return toText(argument?.scalar() ?? null);
}

function count(argument: Argument | undefined, otherwise: number): number {
  const value = argument === undefined ? otherwise : Math.trunc(toNumber(argument.scalar()));

  return value < 0 ? fail(VALUE) : value;
}

/** "1.234,50" is another number in every country: only plain numbers are read. */
function plainNumber(argument: Argument | undefined): number {
  const value = argument?.scalar() ?? null;

  return typeof value === "boolean" ? fail(VALUE) : toNumber(value);
}

function find(args: readonly Argument[], fold: (text: string) => string): number {
  const [wanted, within] = [fold(text(args[0])), fold(text(args[1]))];
  const at = within.indexOf(wanted, Math.max(0, count(args[2], 1) - 1));

  return at < 0 ? fail(VALUE) : at + 1;
}

export const TEXTS: Library = {
  LEN: ([value]) => text(value).length,
  LEFT: ([value, length]) => text(value).slice(0, count(length, 1)),
  RIGHT: ([value, length]) => {
    const whole = text(value);

    return whole.slice(Math.max(0, whole.length - count(length, 1)));
  },
  MID: ([value, start, length]) => {
    const from = Math.max(0, count(start, 1) - 1);

    return text(value).slice(from, from + count(length, 0));
  },
  TRIM: ([value]) => text(value).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: ([value]) => text(value).toUpperCase(),
  LOWER: ([value]) => text(value).toLowerCase(),
  CONCATENATE: (args) => args.map(text).join(""),
  CONCAT: (args) =>
    args
      .flatMap((argument) => {
        const value = argument.value();

        return isMatrix(value)
          ? [...cellsIn(value)].map((cell) => (isError(cell) ? fail(cell) : toText(cell)))
          : [toText(value)];
      })
      .join(""),
  REPT: ([value, times]) => text(value).repeat(Math.min(count(times, 0), 1000)),
  SUBSTITUTE: ([value, old, replacement, which]) => {
    const [whole, wanted] = [text(value), text(old)];

    return wanted === "" || which !== undefined
      ? which === undefined
        ? whole
        : fail(VALUE)
      : whole.replaceAll(wanted, text(replacement));
  },
  EXACT: ([a, b]) => text(a) === text(b),
  FIND: (args) => find(args, (t) => t),
  VALUE: ([value]) => plainNumber(value),
  T: ([value]) => {
    const content = value?.scalar() ?? null;

    return typeof content === "string" ? content : "";
  },
};
