import { sortiert, type Befund } from "../befund";
import type { Kalkulation, Kostenkalkulation } from "../kosten/kalkulation";

/** What a check looks at: the figures as entered and as computed. */
export interface Pruefgegenstand {
  readonly kalkulation: Kalkulation;
  readonly ergebnis: Kostenkalkulation;
}

/** One check, one file: all its findings, or none. */
export type Pruefung = (gegenstand: Pruefgegenstand) => readonly Befund[];

/** The findings of these checks over a computed Kostenkalkulation, sorted by effect. */
export function pruefe(gegenstand: Pruefgegenstand, pruefungen: readonly Pruefung[]): Befund[] {
  return sortiert(pruefungen.flatMap((pruefung) => pruefung(gegenstand)));
}
