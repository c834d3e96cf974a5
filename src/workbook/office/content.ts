/** Between what Excel's API gives and takes for a cell and what the port calls its content. */
import type { CellChange, CellValue } from "../port";

/** German Excel may name errors in German; the port knows the English codes only. */
const ENGLISH: Readonly<Record<string, string>> = {
  "#WERT!": "#VALUE!",
  "#BEZUG!": "#REF!",
  "#ZAHL!": "#NUM!",
  "#NV": "#N/A",
  "#KALK!": "#CALC!",
  "#ÜBERLAUF!": "#SPILL!",
};

export function valueOf(value: unknown, type: string): CellValue {
  if (type === "Empty") {
    return null;
  }
  if (type === "Error") {
    return { error: ENGLISH[String(value)] ?? String(value) };
  }

  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Where a text begins with "=" but is none, Excel gives the same text as value and as formula. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}

/** For Range.formulas: a formula, a plain value, or "" to empty the cell (null would leave it as it is). */
export function inputOf({ value, formula }: CellChange): string | number | boolean {
  if (typeof formula === "string") {
    return `=${formula}`;
  }

  return typeof value === "string" ? text(value) : (value ?? "");
}

/**
 * Excel reads "3-4", "01.02.", "007", "=x" or "WAHR" as a date, a number, a formula, a truth value.
 * The apostrophe, which the cell does not keep as text, says that a text is meant.
 */
function text(value: string): string {
  return /\d/.test(value) || /^[=+\-@'#]/.test(value) || /^(true|false|wahr|falsch)$/i.test(value.trim())
    ? `'${value}`
    : value;
}
