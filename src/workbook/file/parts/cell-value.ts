import type { CellValue } from "../../port";

const NUMBER = /^[0-9eE+.-]{1,400}$/;

/** xsd:double without its special values; null where the text is none. */
export function parseNumber(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : NaN;

  return Number.isFinite(number) ? number : null;
}

export interface RawCell {
  /** Attribute t; "n" where absent. */
  readonly type: string;
  /** Text of v; null where there is no v. */
  readonly raw: string | null;
  /** Text of is; null where there is none. */
  readonly inline: string | null;
}

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a cell; undefined where the file says something that no cell can hold. */
export function cellValue({ type, raw, inline }: RawCell, context: ValueContext): CellValue | undefined {
  if (type === "inlineStr") {
    return inline ?? raw;
  }
  if (raw === null || (raw === "" && type !== "str")) {
    return null;
  }
  switch (type) {
    case "n":
      return parseNumber(raw) ?? undefined;
    case "s":
      return /^\d{1,9}$/.test(raw) ? context.strings[Number(raw)] : undefined;
    case "str":
      return raw;
    case "b":
      return raw === "1" || raw === "true" ? true : raw === "0" || raw === "false" ? false : undefined;
    case "e":
      return { error: raw };
    case "d":
      return serialNumber(raw, context.date1904) ?? undefined;
    default:
      return undefined;
  }
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/;
const DAY = 86_400_000;

/** ISO 8601 dates and times (strict workbooks) as the number that every other workbook holds. */
export function serialNumber(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (match === null) {
    const [hours = 0, minutes = 0, seconds = 0] = (TIME.exec(text) ?? []).slice(1).map((part) => Number(part || 0));

    return TIME.test(text) ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
  }
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const midnight = Date.UTC(year, month - 1, day) / DAY;
  const real = new Date(midnight * DAY).getUTCDate() === day && month >= 1 && month <= 12;
  const days = midnight - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30) / DAY;
  // the 1900 system knows a 29 February 1900 that never was
  const serial = !date1904 && days < 61 ? days - 1 : days;

  return real && serial >= 0 ? serial + (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
