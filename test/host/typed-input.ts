/** What Excel makes of an input: texts that look like numbers, dates or truth values do not stay texts. */
import type { CellValue } from "../../src/workbook/port";
import { HostFault } from "./protocol";

interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i;
/** 1.2.2026, 3-4, 12/31: Excel takes them for dates, which ones depends on its language; the stand-in takes all. */
const DATE = /^\d{1,4}[./-]\d{1,2}([./-]\d{1,4})?$/;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** Any day will do: the point is that the text is gone. */
const SOME_DAY = 46000;

export function typed(input: string | number | boolean, old: Typed & { readonly numberFormat: string }): Typed {
  if (typeof input !== "string") {
    return { value: input, formula: null };
  }
  if (input === "") {
    return { value: null, formula: null };
  }
  if (input.startsWith("'")) {
    return { value: input.slice(1), formula: null };
  }
  if (old.numberFormat === "@") {
    return { value: input, formula: null };
  }
  if (/^[=+@-]/.test(input) && !NUMBER.test(input)) {
    return formula(input.startsWith("-") ? input : input.slice(1), old);
  }

  return { value: constant(input), formula: null };
}

function constant(text: string): CellValue {
  if (NUMBER.test(text)) {
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  }
  if (DATE.test(text)) {
    return SOME_DAY;
  }
  if (/^(TRUE|FALSE|WAHR|FALSCH)$/i.test(text)) {
    return /^(TRUE|WAHR)$/i.test(text);
  }

  return ERRORS.includes(text.toUpperCase()) ? { error: text.toUpperCase() } : text;
}

function formula(text: string, old: Typed): Typed {
  const count = (sign: string): number => text.split(sign).length;
  if (count("(") !== count(")") || text === "" || /[-+*/^&]$/.test(text)) {
    throw new HostFault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }

  return { value: text === old.formula ? old.value : ERRORS.includes(text) ? { error: text } : 0, formula: text };
}
