import { EIGENE_BLAETTER, EIGENE_KARTE } from "../template";
import type { DefinedName } from "../workbook/port";

const OWN_NAME = EIGENE_KARTE.felder.find(({ feld }) => feld === "vorlage")?.name;

/** The sheets of our own workbook hold values and native formulas only; anybody else's sheets are free. */
export function officialSheets(names: readonly DefinedName[]): readonly string[] {
  return names.some(({ name }) => name === OWN_NAME) ? [...EIGENE_BLAETTER] : [];
}
