import { formatCell } from "../../a1";
import type { CellAddress, CellValue } from "../../port";
import { isSameValue, type SheetState } from "../sheet-state";

/** What the engine cannot compute, or computes differently from the program that saved the file. */
export interface LoadReport {
  readonly notComputed: readonly CellAddress[];
  readonly different: readonly CellAddress[];
  /** Names of the file that stand for something else than cells. */
  readonly lostNames: readonly string[];
}

/** Errors that say something about the engine and not about the numbers. */
const OF_ENGINE = new Set(["#N/IMPL!", "#ERROR!", "#NAME?", "#CIRC!"]);
/** Other results every time. */
const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|CELL|INFO)\(/i;
/** Programs add in different orders; beyond this they disagree. */
const TOLERANCE = 1e-9;

/** Compares the values of the engine with those in the file, as long as nobody has changed anything. */
export function loadReport(sheets: readonly SheetState[], lostNames: readonly string[]): LoadReport {
  const notComputed: CellAddress[] = [];
  const different: CellAddress[] = [];
  for (const state of sheets) {
    for (const cell of state.formulaCells()) {
      const { value: saved, formula } = state.original(cell);
      const { value } = state.content(cell);
      const address = { sheet: state.name, cell: formatCell(cell) };
      if (isOfEngine(value) && !isSameValue(value, saved)) {
        notComputed.push(address);
      } else if (saved !== null && !VOLATILE.test(formula ?? "") && !isNear(value, saved)) {
        different.push(address);
      }
    }
  }

  return { notComputed, different, lostNames };
}

/** Whether every value of the engine may be written into the file. */
export function isReliable({ notComputed, different }: LoadReport): boolean {
  return notComputed.length === 0 && different.length === 0;
}

export function isOfEngine(value: CellValue): boolean {
  return typeof value === "object" && value !== null && OF_ENGINE.has(value.error);
}

function isNear(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
  }
  // a formula that refers to an empty cell shows 0, and some programs save nothing then
  const isEmpty = (value: CellValue): boolean => value === null || value === "" || value === 0;

  return isSameValue(a, b) || (isEmpty(a) && isEmpty(b));
}
