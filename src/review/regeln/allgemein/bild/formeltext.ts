import type { Cell } from "../../../../workbook/a1";
import { sharedFormula } from "../../../../workbook/formula/shift";
import type { CellValue } from "../../../../workbook/port";
import { inhaltText } from "../../../anzeige";
import type { Muster } from "./muster";

/** The formula that a pattern is in a cell, with its equals sign. */
export function formelIn({ formel, zelle }: Muster, { row, column }: Cell): string {
  return `=${sharedFormula(formel)({ rows: row - zelle.row, columns: column - zelle.column })}`;
}

/** A result as a sentence quotes it: without the digits that binary arithmetic leaves behind. */
export function ergebnisText(wert: CellValue): string {
  return inhaltText(typeof wert === "number" ? Number(wert.toPrecision(10)) : wert);
}

/** Difference that a person would not see: half of the last cent, or the 10th digit. */
export function gleicherWert(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.005, Math.abs(a) * 1e-9);
}
