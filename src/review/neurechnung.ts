import type { Cell } from "../workbook/a1";
import type { CellAddress, CellValue } from "../workbook/port";

/** A cell for a "what if": its new constant, or a formula in US English without the equals sign. */
export interface Annahme extends CellAddress {
  readonly value: number | string | null;
  readonly formula?: string;
}

/** The submitter's own formulas, computed anew by an engine that the caller brings along. */
export interface Neurechnung {
  /** What the engine gets for a formula; undefined where it computes none: a constant, or a cell of `ohne`. */
  readonly wert: (blatt: string, zelle: Cell) => CellValue | undefined;
  /** Formulas that the engine cannot compute. */
  readonly ohne: readonly CellAddress[];
  /** Why nothing was computed at all; null where it was. */
  readonly ausgefallen: string | null;
  /** The values of these cells under the assumptions; null where they cannot be computed. Nothing is kept. */
  readonly wenn: (annahmen: readonly Annahme[], gesucht: readonly CellAddress[]) => readonly CellValue[] | null;
}

/** Where there is no engine: every check that needs one says so. */
export function ohneNeurechnung(warum: string): Neurechnung {
  return { wert: () => undefined, ohne: [], ausgefallen: warum, wenn: () => null };
}
