import type { Cell } from "../../a1";
import { GERMAN, type Dialect } from "../dialect";
import { fromStored, withoutPlaces, withPlaces } from "./ala";
import { parseCalls, printCalls } from "./calls";
import { withExactRounding, withPlainRounding } from "./rounding";

/** Formulas are texts without the equals sign. */

/** As a person or a file has it, to as the engine computes it. `places`: the hidden sheet for results of ALA functions. */
export function toEngine(formula: string, dialect: Dialect, places: string, cell: Cell): string {
  const pieces = withPlaces(fromStored(parseCalls(formula, dialect.separator)), places, cell);

  return printCalls(withExactRounding(pieces, dialect), dialect.separator);
}

/** As the engine holds it, to as the person sees it. */
export function fromEngine(formula: string, dialect: Dialect = GERMAN): string {
  const pieces = withPlainRounding(parseCalls(formula, dialect.separator), dialect);

  return printCalls(withoutPlaces(pieces), dialect.separator);
}
