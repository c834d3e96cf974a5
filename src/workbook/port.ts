/** The workbook as every other room sees it. Adapters: memory, file, office. Cells are addressed as a person does: sheet and A1. */

/** What a cell shows. An error cell carries its English code ("#N/A"); an empty cell is null. */
export type CellValue = number | string | boolean | CellError | null;

export interface CellError {
  readonly error: string;
}

export interface CellAddress {
  readonly sheet: string;
  /** "B4" */
  readonly cell: string;
}

export interface CellContent {
  readonly value: CellValue;
  /** Formula in US English without the equals sign, or null. */
  readonly formula: string | null;
  /** True where the cell is locked and its sheet protected: it must not be written. */
  readonly locked: boolean;
}

/** A rectangular block: "Personal", "A5:H44". */
export interface RangeAddress {
  readonly sheet: string;
  readonly range: string;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Used range such as "A1:H60", or null for an empty sheet. */
  readonly used: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** "Kostenkalkulation!$C$9" */
  readonly refersTo: string;
  /** Sheet for a sheet-local name, null for a global one. */
  readonly scope: string | null;
}

/** A new content for one cell. null (or "") empties it; a formula is US English without the equals sign. */
export interface CellChange extends CellAddress {
  readonly value: number | string | boolean | null;
  /**
   * A text: the cell gets this formula. Absent: the value, and a cell that holds a formula refuses it.
   * null: the value, also in place of a formula; so in every before-image and where formulas become values.
   */
  readonly formula?: string | null;
}

/**
 * What became of a write. "written": whole. "refused": nothing changed, also where a fault was rolled back.
 * "incomplete": a fault came and the rollback failed too, so that `cells` may hold either content; `before` puts them back.
 */
export type WriteResult =
  | { readonly status: "written"; readonly before: readonly CellChange[] }
  | { readonly status: "refused"; readonly reason: string; readonly cells: readonly CellAddress[] }
  | {
      readonly status: "incomplete";
      readonly reason: string;
      readonly cells: readonly CellAddress[];
      readonly before: readonly CellChange[];
    };

export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  names(): Promise<readonly DefinedName[]>;
  /** Rows of cells per range, in the order of the ranges. */
  read(ranges: readonly RangeAddress[]): Promise<readonly (readonly (readonly CellContent[])[])[]>;
  /** All changes or none. Locked cells are refused. The result carries the before-image for an undo. */
  write(changes: readonly CellChange[]): Promise<WriteResult>;
  /** Tells of every later change by anyone, where the host can. The promise gives the way to stop it. */
  watch?(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>>;
  /** Brings a cell before the eyes of the person, where there is a screen. */
  show?(cell: CellAddress): Promise<void>;
}
