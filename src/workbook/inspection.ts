/** A submitted file as a reviewer must see it: every cell with what the port leaves out. Made by inspect.ts from .xlsx and .ods; read by review/. */
import type { Cell, Range } from "./a1";
import type { CellValue, DefinedName } from "./port";

export interface InspectedCell extends Cell {
  readonly value: CellValue;
  /** US English without the equals sign, shared formulas written out; null for a constant. */
  readonly formula: string | null;
  /** The cells that one formula fills (array formula, data table); null for a formula of its own. */
  readonly block: Range | null;
  /** False: a formula whose result does not stand in the file; `value` is null then. */
  readonly hasResult: boolean;
  /** Number format code such as "#,##0.00"; "General" where none is set. */
  readonly numberFormat: string;
  /** The cell's own lock, whether or not its sheet is protected. */
  readonly locked: boolean;
  /** Not to be seen: format ";;;", or letters in the colour of the ground. */
  readonly invisible: boolean;
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly kind: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual";
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowsBlank: boolean;
}

export interface InspectedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Bounding box of the cells that hold a value or a formula. */
  readonly used: Range | null;
  /** Cells with a value or a formula, row by row, left to right. */
  readonly cells: readonly InspectedCell[];
  readonly cell: (row: number, column: number) => InspectedCell | null;
  /** The own lock of any cell, also of an empty one. */
  readonly locked: (row: number, column: number) => boolean;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that a filter hides. */
  readonly hasActiveFilter: boolean;
  readonly validations: readonly Validation[];
  readonly tables: readonly { readonly name: string; readonly range: Range }[];
  /** Cells with a comment or note. */
  readonly comments: readonly Cell[];
}

export interface InspectedFacts {
  readonly format: "xlsx" | "xlsm" | "xltx" | "xltm" | "ods";
  /** Program and version that wrote the file, where it says so. */
  readonly writtenBy: string | null;
  readonly date1904: boolean;
  readonly calculatesManually: boolean;
  readonly iterates: boolean;
  /** Excel computes with what it shows ("Genauigkeit wie angezeigt"). */
  readonly calculatesAsShown: boolean;
  readonly isStructureProtected: boolean;
  readonly isSigned: boolean;
  readonly hasMacros: boolean;
  /** Where links to other workbooks lead, as written in the file; never followed. */
  readonly externalLinks: readonly string[];
  readonly hasDde: boolean;
  readonly hasConnections: boolean;
  readonly hasEmbeddedObjects: boolean;
  readonly hasActiveX: boolean;
  readonly hasWebExtensions: boolean;
  /** True where the properties of the file name a person (author, last editor). */
  readonly namesPersons: boolean;
}

export interface Inspection {
  readonly sheets: readonly InspectedSheet[];
  readonly names: readonly DefinedName[];
  readonly facts: InspectedFacts;
}
