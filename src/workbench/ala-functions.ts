import type { Ergebnis } from "../domain";
import { NACH_NAMEN, type Auswertung, type Zellinhalt } from "../functions";
import type { CellFunctions, FunctionArgument, FunctionResult } from "../workbook/engine";
import { TEXTS } from "./texts";

/** The functions of the namespace ALA for the grid: the same code that Excel and the command line call. */
export const ALA_FUNCTIONS: CellFunctions = new Map(
  Object.entries(NACH_NAMEN)
    .filter((entry): entry is [string, Auswertung] => entry[1] !== undefined)
    .map(([name, evaluate]) => [name, (...args: readonly FunctionArgument[]) => singleCell(evaluate(args))]),
);

/** A cell of the grid takes one value; a block of results is said to be none. */
function singleCell(results: readonly (readonly Ergebnis<Zellinhalt>[])[]): FunctionResult {
  const [[first] = []] = results;

  return results.length === 1 && results[0]?.length === 1 && first !== undefined
    ? cellResult(first)
    : { error: "#N/IMPL!", reason: TEXTS.oneCellOnly };
}

function cellResult(result: Ergebnis<Zellinhalt>): FunctionResult {
  return result.art === "ok"
    ? { value: result.wert }
    : {
        error: result.art === "unvollstaendig" ? "#N/A" : "#VALUE!",
        reason: result.gruende.map(({ text }) => text).join(" "),
      };
}
