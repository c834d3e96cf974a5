/** The pane's way to the template. Loaded when it is needed: the first page is there before. */
import type { CellAddress, Workbook } from "../workbook/port";
import paket from "../../package.json";

export const PROGRAMMVERSION: string = paket.version;

/** The figures of an open workbook of ours, and where each of them stands. */
export interface GeleseneMappe {
  readonly eingabe: unknown;
  readonly zelle: (pfad: string) => CellAddress | null;
}

/** Null where the open workbook is not ours. */
export async function liesMappe(workbook: Workbook): Promise<GeleseneMappe | null> {
  const { istEigene, liesMitOrten } = await import("./vorlage-lesen");

  return (await istEigene(workbook)) ? liesMitOrten(workbook) : null;
}
