import type { Ergebnis } from "../domain";
import { jeZelle, NACH_NAMEN, type Aufruf } from "../functions";
import type { CellFunctions, FunctionArgument, FunctionResult } from "../workbook/engine";
import { TEXTS } from "./texts";

/** These take a range as one argument; the others compute cell by cell. */
const WITH_RANGES = new Set(["TAGESSATZ", "GRUND"]);

/** The functions of the namespace ALA for the grid: the same code that Excel and the command line call. */
export const ALA_FUNCTIONS: CellFunctions = new Map(
  Object.entries(NACH_NAMEN)
    .filter((entry): entry is [string, Aufruf] => entry[1] !== undefined)
    .map(([name, call]) => [
      name,
      (...args: readonly FunctionArgument[]) =>
        WITH_RANGES.has(name) ? cellResult(call(...args)) : byCell(call, args),
    ]),
);

function byCell(call: Aufruf, args: readonly FunctionArgument[]): FunctionResult {
  const results = jeZelle(args, call);
  const [[first] = []] = results;

  return results.length === 1 && results[0]?.length === 1 && first !== undefined
    ? cellResult(first)
    : { error: "#N/IMPL!", reason: TEXTS.oneCellOnly };
}

function cellResult(result: Ergebnis<number | string>): FunctionResult {
  return result.art === "ok"
    ? { value: result.wert }
    : {
        error: result.art === "unvollstaendig" ? "#N/A" : "#VALUE!",
        reason: result.gruende.map(({ text }) => text).join(" "),
      };
}
