import type { Model } from "@ironcalc/wasm";
import type { Cell } from "../a1";
import type { CellValue } from "../port";
import { englishError, GERMAN, type Dialect } from "./dialect";

/**
 * The engine shows values only through number formats, at most 15 digits of them. This format is the exception: as a
 * date format it takes the number as it is, and its "@" prints all digits. All cells have it; what a person sees is
 * formatted elsewhere (format/number-format.ts).
 */
export const RAW_FORMAT = 'AM/PM"|"@';
const MARK = "|";

/** IronCalc's CellType. */
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;

/** A cell's exact value; undefined where the cell has lost the raw format. */
export function rawValue(model: Model, sheet: number, { row, column }: Cell): CellValue | undefined {
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case TEXT:
      return shown;
    case LOGICAL:
      return shown === "WAHR" || shown === "TRUE";
    case ERROR:
      return { error: englishError(shown) };
    default:
      return shown === "" ? null : number(shown);
  }
}

function number(shown: string): number | undefined {
  const at = shown.indexOf(MARK);

  // a cell knows no negative zero
  return at < 0 ? undefined : Number(shown.slice(at + 1)) + 0;
}

/** A value as it is typed into the engine; a text never becomes anything else. */
export function typedValue(value: CellValue, dialect: Dialect = GERMAN): string {
  if (typeof value === "object") {
    return value === null ? "" : (dialect.errors.get(value.error) ?? `'${value.error}`);
  }
  if (typeof value === "number") {
    return dialect.code === "de" ? String(value).replace(".", ",") : String(value);
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }

  return value !== "" && mayBeMisread(value) ? `'${value}` : value;
}

/** Begins like a number, a date, a formula or an error, or says true or false. */
export function mayBeMisread(text: string): boolean {
  return /^[\s'=+\-#$€(.,\d]/.test(text) || /^(?:true|false|wahr|falsch)$/i.test(text.trim()) || /[%€$]\s*$/.test(text);
}
