import { ausEuro, bruchText, dezimal, euroText } from "../domain";
import type { CellValue } from "../workbook/port";

/** What stands in a cell, as a sentence quotes it: German numbers, texts in quotation marks. */
export function inhaltText(wert: CellValue): string {
  if (wert === null || wert === "") {
    return "nichts";
  }
  if (typeof wert === "number") {
    return zahlText(wert);
  }
  if (typeof wert === "boolean") {
    return wert ? "WAHR" : "FALSCH";
  }
  if (typeof wert === "object") {
    return wert.error;
  }

  return `„${wert.length > 60 ? `${wert.slice(0, 60)}…` : wert}“`;
}

/** All digits that a cell shows at most, decimal comma. */
export function zahlText(wert: number): string {
  const genau = dezimal(wert);

  return genau === null ? String(wert) : bruchText(genau);
}

/** An amount as money: "1.234,50 €". */
export function betragText(wert: number): string {
  const betrag = ausEuro(wert);

  return betrag === null ? zahlText(wert) : euroText(betrag);
}
