import type { CellAddress, CellChange, Workbook } from "../../workbook/port";
import { changedSince } from "../../workbook/undo";
import type { Befuellung } from "../zustand/stand";
import { inhalte } from "./inhalte";

/** What an undo would do now: cells that still hold what was written, and cells that somebody changed since. */
export interface Ruecknahme {
  readonly unveraendert: readonly CellChange[];
  readonly geaendert: readonly CellChange[];
}

export async function ruecknahme(workbook: Workbook, befuellung: Befuellung): Promise<Ruecknahme> {
  const jetzt = await inhalte(workbook, befuellung.written);
  const geaendert = new Set(changedSince(befuellung.written, jetzt).map(ort));

  return {
    unveraendert: befuellung.before.filter((change) => !geaendert.has(ort(change))),
    geaendert: befuellung.before.filter((change) => geaendert.has(ort(change))),
  };
}

export function ort({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}
