import { berechnungMit, type Berechnung } from "./berechnung-mit";
import type { Ergebnis } from "./ergebnis";
import { PRUEFUNGEN } from "./pruefung/alle";

/** From a farm's figures (the shape of `eingabe` in the contracts) to the checked Kostenkalkulation, or all reasons why not. */
export function berechnung(roh: unknown): Ergebnis<Berechnung> {
  return berechnungMit(roh, PRUEFUNGEN);
}
