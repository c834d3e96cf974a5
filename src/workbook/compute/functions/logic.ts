import { ErrorValue, fail, isError, isMatrix, NOT_AVAILABLE, toLogical, VALUE, type Value } from "../values";
import type { Argument, Library } from "./library";

/** What an argument gives, its error too. */
export function attempted(argument: Argument | undefined): Value {
  try {
    return argument?.value() ?? null;
  } catch (error) {
    if (error instanceof ErrorValue) {
      return error.value;
    }
    throw error;
  }
}

function* logicals(args: readonly Argument[]): Generator<boolean> {
  for (const argument of args) {
    const value = argument.value();
    if (!isMatrix(value)) {
      yield toLogical(value);
      continue;
    }
    for (let row = 0; row < value.usedRows; row += 1) {
      for (let column = 0; column < value.usedColumns; column += 1) {
        const cell = value.at(row, column);
        if (isError(cell)) {
          fail(cell);
        }
        if (typeof cell === "number" || typeof cell === "boolean") {
          yield toLogical(cell);
        }
      }
    }
  }
}

export const LOGIC: Library = {
  IF: ([condition, then, otherwise]) => {
    if (condition === undefined) {
      return fail(VALUE);
    }
    if (toLogical(condition.scalar())) {
      return then === undefined ? true : (then.value() ?? 0);
    }

    return otherwise === undefined ? false : (otherwise.value() ?? 0);
  },
  IFERROR: ([tried, otherwise]) => {
    const value = attempted(tried);

    return isError(value) ? (otherwise?.value() ?? 0) : value;
  },
  IFNA: ([tried, otherwise]) => {
    const value = attempted(tried);

    return isError(value) && value.error === NOT_AVAILABLE.error ? (otherwise?.value() ?? 0) : value;
  },
  IFS: (args) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      if (toLogical(args[i]?.scalar() ?? null)) {
        return args[i + 1]?.value() ?? 0;
      }
    }

    return fail(NOT_AVAILABLE);
  },
  AND: (args) => [...logicals(args)].every(Boolean),
  OR: (args) => [...logicals(args)].some(Boolean),
  NOT: ([argument]) => !toLogical(argument?.scalar() ?? null),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => fail(NOT_AVAILABLE),
  ISBLANK: ([argument]) => attempted(argument) === null,
  ISERROR: ([argument]) => isError(attempted(argument)),
  ISERR: ([argument]) => {
    const value = attempted(argument);

    return isError(value) && value.error !== NOT_AVAILABLE.error;
  },
  ISNA: ([argument]) => {
    const value = attempted(argument);

    return isError(value) && value.error === NOT_AVAILABLE.error;
  },
  ISNUMBER: ([argument]) => typeof attempted(argument) === "number",
  ISTEXT: ([argument]) => typeof attempted(argument) === "string",
  ISNONTEXT: ([argument]) => typeof attempted(argument) !== "string",
  ISLOGICAL: ([argument]) => typeof attempted(argument) === "boolean",
  N: ([argument]) => {
    const value = argument?.scalar() ?? null;

    return isError(value) ? fail(value) : typeof value === "string" ? 0 : Number(value);
  },
};
