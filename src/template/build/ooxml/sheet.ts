import { adresse, spaltennummer } from "../../adresse";
import type { Zellwert } from "../../werte";
import type { StyleName } from "./styles";

/** One cell to be written. A formula is US English without the equals sign, and value its result. */
export interface CellDraft {
  readonly value: Zellwert;
  readonly style: StyleName;
  readonly formula?: string;
}

/** What a cell accepts; a list is a range of the workbook. */
export interface Validation {
  readonly range: string;
  readonly type: "list" | "whole" | "decimal" | "date";
  readonly operator?: "between" | "greaterThanOrEqual" | "greaterThan";
  readonly formula1: string;
  readonly formula2?: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface Print {
  readonly landscape: boolean;
  /** "A1:D58"; several areas are printed one after the other: "A1:D58,F1:K58". */
  readonly area: string;
  /** Rows repeated on every page, or null. */
  readonly titleRows: readonly [number, number] | null;
  readonly onePage: boolean;
  /** Columns repeated on every page, for a sheet that prints more than one area beside each other. */
  readonly titleColumns?: readonly [string, string];
}

/** A sheet under construction: cells by row, then by column. */
export class SheetDraft {
  readonly rows = new Map<number, Map<number, CellDraft & { readonly reference: string }>>();
  /** In points. A fixed height stays; without one a row follows its text. */
  readonly heights = new Map<number, number>();
  readonly validations: Validation[] = [];
  /** Rows above the scrolling part; 0 for none. */
  frozenRows = 0;
  /** Columns left of the scrolling part; 0 for none. */
  frozenColumns = 0;
  filter: string | null = null;
  /** Ranges where digits are meant as text (accounts), so that Excel does not warn about them. */
  readonly digitsAsText: string[] = [];
  print: Print = { landscape: false, area: "A1:A1", titleRows: null, onePage: false };

  constructor(
    readonly name: string,
    /** In characters of the standard font, from column A on. */
    readonly widths: readonly number[],
  ) {}

  set(reference: string, value: Zellwert, style: StyleName, formula?: string): void {
    const { spalte, zeile } = adresse(reference);
    const row = this.rows.get(zeile) ?? new Map<number, CellDraft & { readonly reference: string }>();
    row.set(spaltennummer(spalte), { reference, value, style, ...(formula === undefined ? {} : { formula }) });
    this.rows.set(zeile, row);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }
}
