/** The pane's way to the template. Loaded when it is needed: the first page is there before. */
import type { Befund, Ergebnis, Kalkulation, Kostenkalkulation } from "../domain";
import type { CellAddress, CellChange, Workbook } from "../workbook/port";
import { version } from "../../package.json";

export const PROGRAMMVERSION: string = version;

/** The figures of an open workbook of ours, and where each of them stands. */
export interface GeleseneMappe {
  readonly eingabe: unknown;
  readonly zelle: (pfad: string) => CellAddress | null;
}

/** Null where the open workbook is not ours. */
export async function liesMappe(workbook: Workbook): Promise<GeleseneMappe | null> {
  const { EIGENE_KARTE, feld, liesMitOrten } = await import("../template");
  const kennung = feld(EIGENE_KARTE, "vorlage")?.name;
  const namen = await workbook.names();

  return namen.some(({ name }) => name === kennung) ? liesMitOrten(workbook) : null;
}

/** Every input cell of our workbook with what the Kalkulation says it should hold. */
export async function soll(kalkulation: Kalkulation): Promise<Ergebnis<readonly CellChange[]>> {
  const { changes } = await import("../template");

  return changes(kalkulation);
}

/** A new workbook of ours, filled, as the bytes of an .xlsx file. */
export async function neueMappe(inhalt: {
  readonly kalkulation: Kalkulation;
  readonly ergebnis: Kostenkalkulation;
  readonly befunde: readonly Befund[];
}): Promise<Ergebnis<Uint8Array>> {
  const { baueArbeitsmappe } = await import("../template");

  return baueArbeitsmappe({ ...inhalt, parameter: [], programmversion: PROGRAMMVERSION });
}
