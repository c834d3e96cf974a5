import { sortiert, type Befund } from "../befund";
import { anlagen } from "./anlagen";
import { arbeitgeberbrutto } from "./arbeitgeberbrutto";
import { belegung } from "./belegung";
import { erinnerungen } from "./erinnerungen";
import { miete } from "./miete";
import { personalschluessel } from "./personalschluessel";
import { personalunion } from "./personalunion";
import type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";
import { zeitraum } from "./zeitraum";
import { zinsen } from "./zinsen";

export type { Pruefgegenstand, Pruefung } from "./pruefgegenstand";

/** Every check of a Kostenkalkulation; one check, one file. */
const PRUEFUNGEN: readonly Pruefung[] = [
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

/** All findings over a computed Kostenkalkulation, sorted by effect. */
export function pruefe(gegenstand: Pruefgegenstand): Befund[] {
  return sortiert(PRUEFUNGEN.flatMap((pruefung) => pruefung(gegenstand)));
}
