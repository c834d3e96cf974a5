import { fail, NUM, toNumber } from "../values";
import type { Argument, Library } from "./library";

/** Day 25569 of a workbook is the first of 1970. Days before March 1900 count differently and are left alone. */
const UNIX_EPOCH = 25569;
const FIRST = 61;
const LAST = 2958465;
const DAY = 86_400_000;

function date(argument: Argument | undefined): Date {
  const serial = Math.floor(toNumber(argument?.scalar() ?? null));

  return serial < FIRST || serial > LAST ? fail(NUM) : new Date((serial - UNIX_EPOCH) * DAY);
}

function serial(year: number, month: number, day: number): number {
  const value = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) / DAY + UNIX_EPOCH;

  return value < FIRST || value > LAST ? fail(NUM) : value;
}

function whole(argument: Argument | undefined): number {
  return Math.trunc(toNumber(argument?.scalar() ?? null));
}

/** The same day so many months later, or the last of that month. */
function shifted(start: Date, months: number, toEnd: boolean): number {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

  return serial(year, month + 1, toEnd ? last : Math.min(start.getUTCDate(), last));
}

export const DATES: Library = {
  DATE: ([year, month, day]) => serial(whole(year), whole(month), whole(day)),
  YEAR: ([value]) => date(value).getUTCFullYear(),
  MONTH: ([value]) => date(value).getUTCMonth() + 1,
  DAY: ([value]) => date(value).getUTCDate(),
  DAYS: ([end, start]) => Math.floor(toNumber(end?.scalar() ?? null)) - Math.floor(toNumber(start?.scalar() ?? null)),
  EDATE: ([start, months]) => shifted(date(start), whole(months), false),
  EOMONTH: ([start, months]) => shifted(date(start), whole(months), true),
};
