import { formatCell } from "../a1";
import { FileWorkbook } from "../file/file-workbook";
import type { ComputedValue } from "../file/patcher";
import type { CellChange } from "../port";
import { storedFormula } from "./formula/stored";
import { isOfEngine, isReliable, type LoadReport } from "./load/report";
import type { SheetState } from "./sheet-state";

export type Saved =
  { readonly status: "ok"; readonly bytes: Uint8Array } | { readonly status: "refused"; readonly reason: string };

/**
 * The opened file with the changed cells in it, and every other byte as it was. Computed values of formulas that depend
 * on them are replaced; where the engine is not to be trusted they are dropped, and Excel computes on opening.
 */
export async function saved(original: Uint8Array, sheets: readonly SheetState[], report: LoadReport): Promise<Saved> {
  const file = FileWorkbook.open(original);
  if (file.status === "refused") {
    return { status: "refused", reason: file.refusal.text };
  }
  const trusted = isReliable(report);
  const changes = sheets.flatMap((state) => changesOf(state, trusted));
  if (changes.length === 0) {
    return { status: "ok", bytes: original.slice() };
  }
  const result = await file.value.write(changes, trusted ? sheets.flatMap(computedOf) : []);

  return result.status === "written"
    ? { status: "ok", bytes: file.value.bytes() }
    : { status: "refused", reason: result.reason };
}

function changesOf(state: SheetState, trusted: boolean): CellChange[] {
  return state.changed().map((cell) => {
    const { formula } = state.entry(cell);
    const { value } = state.content(cell);
    const address = { sheet: state.name, cell: formatCell(cell) };
    // an error stands in a file only as the result of a formula
    const plain = typeof value === "object" ? null : value;
    if (formula === null) {
      return { ...address, value: plain, formula: errorFormula(value) };
    }

    return { ...address, value: trusted || isAlone(formula) ? plain : null, formula: storedFormula(formula) };
  });
}

function errorFormula(value: unknown): string | null {
  return typeof value === "object" && value !== null && "error" in value ? String(value.error) : null;
}

/** An ALA function computes what it gives by itself. */
function isAlone(formula: string): boolean {
  return /^ALA\.[A-Z]+\([^()]*\)$/i.test(formula);
}

function computedOf(state: SheetState): ComputedValue[] {
  return state
    .formulaCells()
    .map((cell) => ({ sheet: state.name, cell: formatCell(cell), value: state.content(cell).value }))
    .filter(({ value }) => !isOfEngine(value));
}
