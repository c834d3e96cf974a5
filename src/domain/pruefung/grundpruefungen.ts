import { anlagen } from "./anlagen";
import { arbeitgeberbrutto } from "./arbeitgeberbrutto";
import { belegung } from "./belegung";
import { erinnerungen } from "./erinnerungen";
import { miete } from "./miete";
import { nachweise } from "./nachweise";
import { personalschluessel } from "./personalschluessel";
import { personalunion } from "./personalunion";
import { zeitraum } from "./zeitraum";
import { zinsen } from "./zinsen";
import type { Pruefung } from "./pruefgegenstand";

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
  nachweise,
  erinnerungen,
];
