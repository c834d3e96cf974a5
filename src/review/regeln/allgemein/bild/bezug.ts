import type { Cell, Range } from "../../../../workbook/a1";

/** One end of a reference, seen from the cell of its formula: a distance, or a fixed row or column ($). */
export interface Achse {
  readonly fest: boolean;
  readonly wert: number;
}

/** A reference of a pattern: the same for every cell that has the pattern. */
export interface Bezug {
  /** Null: the sheet of the formula. */
  readonly blatt: string | null;
  readonly vonZeile: Achse;
  readonly vonSpalte: Achse;
  readonly bisZeile: Achse;
  readonly bisSpalte: Achse;
  /** "A1", not "A1:A1". */
  readonly istZelle: boolean;
  /** Innermost function around it, in capitals; "" outside of any. */
  readonly funktion: string;
  /** Stands beside + - * / ^. */
  readonly inRechnung: boolean;
}

/** Where a reference leads from a cell. */
export function bereichVon(bezug: Bezug, { row, column }: Cell): Range {
  const zeilen = [stelle(bezug.vonZeile, row), stelle(bezug.bisZeile, row)] as const;
  const spalten = [stelle(bezug.vonSpalte, column), stelle(bezug.bisSpalte, column)] as const;

  return {
    from: { row: Math.min(...zeilen), column: Math.min(...spalten) },
    to: { row: Math.max(...zeilen), column: Math.max(...spalten) },
  };
}

function stelle({ fest, wert }: Achse, hier: number): number {
  return fest ? wert : wert + hier;
}

/** One number for a place on a sheet. */
export function platz(row: number, column: number): number {
  return row * 32_768 + column;
}
