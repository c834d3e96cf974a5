import { EIGENE_KARTE } from "../template";
import type { DefinedName } from "../workbook/port";

const OWN_SHEETS = [...new Set([...EIGENE_KARTE.felder, ...EIGENE_KARTE.tabellen].map(({ blatt }) => blatt))];
const OWN_NAME = EIGENE_KARTE.felder.find(({ feld }) => feld === "vorlage")?.name;

/** The sheets of our own workbook hold values and native formulas only; anybody else's sheets are free. */
export function officialSheets(names: readonly DefinedName[]): readonly string[] {
  return names.some(({ name }) => name === OWN_NAME) ? OWN_SHEETS : [];
}
