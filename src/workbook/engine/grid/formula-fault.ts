import { formatCell, type Cell } from "../../a1";
import type { Core } from "../core";
import { GERMAN } from "../dialect";
import { CALL_ROWS, countAla, MAX_CALLS } from "../formula/ala";
import { unstorable } from "../formula/stored";
import { SENTENCES } from "../sentences";
import type { SheetState } from "../sheet-state";

interface TypedFormula {
  readonly cell: Cell;
  /** German, without the equals sign. */
  readonly formula: string;
}

/** Why formulas that a person typed into a sheet are not taken: the first reason, or null. */
export function formulaFault(
  { translator }: Core,
  state: SheetState,
  isOfficial: boolean,
  typed: readonly TypedFormula[],
): string | null {
  const english = translator.toEnglish(typed.map(({ cell, formula }) => ({ sheet: state.index, ...cell, formula })));
  const faults = typed.map(({ cell, formula }, i) => {
    const translated = english[i] ?? null;
    const at = `${state.name}!${formatCell(cell)}`;
    const lost = translated === null ? [] : unstorable(translated);
    const calls = countAla(formula, GERMAN.separator);
    if (translated === null) {
      return SENTENCES.unreadable(at);
    }
    if (lost.length > 0) {
      return SENTENCES.unstorable(at, lost);
    }
    if (calls > 0 && isOfficial) {
      return SENTENCES.official(state.name);
    }

    return calls > MAX_CALLS || (calls > 0 && cell.row > CALL_ROWS) ? SENTENCES.tooManyCalls(at) : null;
  });

  return faults.find((fault) => fault !== null) ?? null;
}
