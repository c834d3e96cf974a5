import { sortiert, type Befund } from "../befund";
import { anlagen } from "./anlagen";
import { arbeitgeberbrutto } from "./arbeitgeberbrutto";
import { belegung } from "./belegung";
import { erinnerungen } from "./erinnerungen";
import { miete } from "./miete";
import { personalschluessel } from "./personalschluessel";
import { personalunion } from "./personalunion";
import type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";
import { sachkosten } from "./sachkosten";
import { zeitraum } from "./zeitraum";
import { zinsen } from "./zinsen";

export type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";

/** Every check that needs no knowledge of words; one check, one file. */
export const GRUNDPRUEFUNGEN: readonly Pruefung[] = [
  zeitraum,
  personalschluessel,
  arbeitgeberbrutto,
  personalunion,
  anlagen,
  miete,
  zinsen,
  belegung,
  erinnerungen,
];

/** Every check there is. */
export const PRUEFUNGEN: readonly Pruefung[] = [...GRUNDPRUEFUNGEN, sachkosten];

/** The findings of these checks over a computed Kostenkalkulation, sorted by effect. */
export function pruefe(gegenstand: Pruefgegenstand, pruefungen: readonly Pruefung[]): Befund[] {
  return sortiert(pruefungen.flatMap((pruefung) => pruefung(gegenstand)));
}
