import { MAX_COLUMN, type Cell, type Range } from "../a1";
import type { Validation } from "../inspection";
import type { CellValue, DefinedName } from "../port";
import type { Spans } from "../spans";

/** A cell that stands in the file; a cell without entry is empty and takes its style from its row or column. */
export interface ParsedCell extends Cell {
  readonly value: CellValue;
  /** US English, without the equals sign, shared formulas written out; null for a constant. */
  readonly formula: string | null;
  /** Index into the cell formats. */
  readonly style: number;
}

/** Cells that a formula of several cells fills: an array formula, a dynamic array or a data table. */
export interface FormulaBlock {
  readonly kind: "array" | "dataTable";
  readonly range: Range;
}

export interface ParsedTable {
  readonly name: string;
  readonly range: Range;
  /** The cells whose texts the table repeats in its own part; null for a table without headers. */
  readonly header: Range | null;
  readonly hasActiveFilter: boolean;
}

export interface ParsedSheet {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** By cellKey. */
  readonly cells: ReadonlyMap<number, ParsedCell>;
  /** Bounding box of the cells that hold a value or a formula. */
  readonly used: Range | null;
  readonly merges: readonly Range[];
  readonly blocks: readonly FormulaBlock[];
  readonly tables: readonly ParsedTable[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: Pick<Spans<number>, "get">;
  readonly details: SheetDetails;
}

/** What a reviewer wants to know of a sheet beyond its cells. */
export interface SheetDetails {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** A filter that hides rows, in the sheet itself; tables have their own. */
  readonly hasActiveFilter: boolean;
  readonly validations: readonly Validation[];
}

/** What a reviewer wants to know of the file beyond its cells. */
export interface WorkbookFacts {
  /** Dates count from 1904; all date numbers are 1462 smaller than usual. */
  readonly date1904: boolean;
  readonly hasMacros: boolean;
  readonly isSigned: boolean;
  readonly hasExternalLinks: boolean;
  readonly calculatesManually: boolean;
  readonly iterates: boolean;
  readonly calculatesAsShown: boolean;
  /** Sheets can neither be added nor removed. */
  readonly isStructureProtected: boolean;
}

export interface ParsedWorkbook {
  readonly part: string;
  /** Worksheets only; chart sheets hold no cells. */
  readonly sheets: readonly ParsedSheet[];
  /** Names of sheets of every kind, in the order of the tabs. */
  readonly sheetNames: readonly string[];
  readonly names: readonly DefinedName[];
  readonly facts: WorkbookFacts;
  /** Per cell format: may it be written in a protected sheet. */
  readonly unlockedStyles: readonly boolean[];
}

/** One number for one cell, so that maps need no text. */
export function cellKey(row: number, column: number): number {
  return row * 2 * MAX_COLUMN + column;
}

export function cellOfKey(key: number): Cell {
  return { row: Math.floor(key / (2 * MAX_COLUMN)), column: key % (2 * MAX_COLUMN) };
}

/** Excel compares sheet names without case. */
export function findSheet(workbook: ParsedWorkbook, name: string): ParsedSheet | null {
  const key = name.toLowerCase();

  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === key) ?? null;
}

/** The format of a cell, also of one that does not stand in the file: its own, its row's, its column's, the default. */
export function styleOf(sheet: ParsedSheet, { row, column }: Cell): number {
  return (
    sheet.cells.get(cellKey(row, column))?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0
  );
}

/** Every cell is locked unless its format says otherwise; the lock acts where the sheet is protected. */
export function isLocked(workbook: ParsedWorkbook, sheet: ParsedSheet, cell: Cell): boolean {
  return sheet.isProtected && workbook.unlockedStyles[styleOf(sheet, cell)] !== true;
}

export function tableHeaders(sheet: ParsedSheet): Range[] {
  return sheet.tables.map(({ header }) => header).filter((header) => header !== null);
}
