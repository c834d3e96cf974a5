import { parseNumber } from "../file/parts/cell-value";
import type { CellValue } from "../port";
import type { OdfScanner } from "./odf-scanner";

/** What the attributes of a cell say of its value, taken at its "open". */
export interface StatedValue {
  readonly type: string;
  readonly isError: boolean;
  /** The attribute that holds a value of this type, as written. */
  readonly value: string | null;
}

export function statedValue(scanner: OdfScanner): StatedValue {
  const type = scanner.odf("office:value-type") ?? scanner.odf("calcext:value-type") ?? "";
  const isError = scanner.odf("calcext:value-type") === "error";
  switch (type) {
    case "date":
      return { type, isError, value: scanner.odf("office:date-value") };
    case "time":
      return { type, isError, value: scanner.odf("office:time-value") };
    case "boolean":
      return { type, isError, value: scanner.odf("office:boolean-value") };
    case "string":
      return { type, isError, value: scanner.odf("office:string-value") };
    default:
      return { type, isError, value: scanner.odf("office:value") };
  }
}

/** Errors as the program shows them in its own language, and the numbers that LibreOffice has for them. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ["#WERT!", "#VALUE!"],
  ["#NV", "#N/A"],
  ["#BEZUG!", "#REF!"],
  ["#ZAHL!", "#NUM!"],
  ["#NULL!", "#NULL!"],
  ["Err:502", "#VALUE!"],
  ["Err:503", "#NUM!"],
  ["Err:504", "#VALUE!"],
  ["Err:524", "#REF!"],
  ["Err:525", "#NAME?"],
  ["Err:532", "#DIV/0!"],
  ["Err:32767", "#N/A"],
]);
const ERROR = /^(?:#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|WERT!|NV|BEZUG!|ZAHL!)|Err:\d{3,5})$/;

/** `text`: the paragraphs of the cell, null where it has none. Undefined where the file says what no cell can hold. */
export function odfValue(
  { type, isError, value }: StatedValue,
  text: string | null,
  isFormula: boolean,
  date1904: boolean,
): CellValue | undefined {
  if (isError || (isFormula && text !== null && ERROR.test(text))) {
    const code = text ?? value ?? "";

    return { error: ERRORS.get(code) ?? code };
  }
  switch (type) {
    case "":
      return text;
    case "float":
    case "percentage":
    case "currency":
      return value === null ? null : (parseNumber(value) ?? undefined);
    case "date":
      return value === null ? null : (days(value, date1904) ?? undefined);
    case "time":
      return value === null ? null : (duration(value) ?? undefined);
    case "boolean":
      return value === "true" ? true : value === "false" ? false : undefined;
    default:
      return value ?? text ?? "";
  }
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d{1,12})?))?Z?$/;
const DAY = 86_400_000;

/** Days since 30 December 1899 or 1 January 1904, as OpenDocument counts them. */
function days(text: string, date1904: boolean): number | null {
  const match = DATE.exec(text);
  if (match === null) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const midnight = Date.UTC(year, month - 1, day);
  // Excel writes the 29 February 1900 that it alone knows
  const isReal = (new Date(midnight).getUTCDate() === day && month >= 1 && month <= 12) || /^1900-02-29/.test(text);
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);

  return isReal ? (midnight - start) / DAY + (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}

const DURATION = /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,12})?)S)?)?$/;

/** ISO 8601 duration as parts of a day. */
function duration(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null) {
    return null;
  }
  const [d = 0, h = 0, m = 0, s = 0] = match.slice(2).map((part) => Number(part || 0));

  return (match[1] === "-" ? -1 : 1) * (d + (h * 3600 + m * 60 + s) / 86_400);
}
