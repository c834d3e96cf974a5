import { formatCell } from "../a1";
import { formulaFault, valueFault } from "../write-values";
import { newCell } from "./patch/cell-edits";
import { encodeEntities, encodeEscapes, hasForbiddenCharacter } from "../xml/text";

/** How a cell of ours looks; nothing given is the default format of the workbook. */
export interface NewStyle {
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** May be written although the sheet is protected. */
  readonly unlocked?: boolean;
  /** Number format in the spelling of the file: "#,##0.00", "dd/mm/yyyy". */
  readonly format?: string;
}

export interface NewCell {
  readonly value: number | string | boolean | null;
  /** US English without the equals sign; the value is then its result, null where it is not known. */
  readonly formula?: string;
  readonly style?: NewStyle;
}

/** A sheet of ours, to be added behind the sheets of a workbook that somebody else made. */
export interface NewSheet {
  readonly name: string;
  /** Row by row from A1; null is an empty cell. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** Widths of the columns from A, in characters. */
  readonly widths?: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  readonly isProtected?: boolean;
}

/** Why a sheet cannot be added under this name or with these cells; null where it can. */
export function newSheetFault(sheet: NewSheet, taken: readonly string[]): string | null {
  const { name } = sheet;
  if (
    hasForbiddenCharacter(name) ||
    name.length < 1 ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'")
  ) {
    return `„${name}“ kann kein Blatt heißen: erlaubt sind 1 bis 31 Zeichen ohne [ ] : * ? / \\.`;
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return `Ein Blatt „${name}“ gibt es in dieser Arbeitsmappe schon. Bitte einen anderen Namen wählen.`;
  }
  for (const [r, row] of sheet.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const fault = cell === null ? null : (valueFault(cell.value) ?? formulaFault(cell.formula ?? null));
      if (fault !== null) {
        return `${fault}: ${name}!${formatCell({ row: r + 1, column: c + 1 })}.`;
      }
    }
  }

  const fault = valueFault(name);

  return fault === null ? null : `${fault}: ${name}.`;
}

/** The part of the sheet, in the vocabulary of its workbook. */
export function newSheetXml(sheet: NewSheet, vocabulary: string, styleOf: (style: NewStyle) => number): string {
  const rows = sheet.rows.map((cells, r) => {
    const inner = cells.map((cell, c) => {
      if (cell === null) {
        return "";
      }
      const content = { value: cell.value === "" ? null : cell.value, formula: cell.formula ?? null };

      return newCell("", { row: r + 1, column: c + 1 }, styleOf(cell.style ?? {}), content);
    });

    return `<row r="${r + 1}">${inner.join("")}</row>`;
  });

  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${vocabulary}">` +
    `${paneXml(sheet.frozenRows ?? 0)}${columnsXml(sheet.widths ?? [])}<sheetData>${rows.join("")}</sheetData>` +
    `${sheet.isProtected === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ""}</worksheet>`
  );
}

function paneXml(frozen: number): string {
  return frozen === 0
    ? ""
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);

  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** A name as it stands in an attribute. */
export function attributeText(text: string): string {
  return encodeEntities(encodeEscapes(text));
}
