import { sortiert, type Befund } from "./befund";
import { ok, type Ergebnis } from "./ergebnis";
import { eingabe } from "./kosten/eingabe";
import type { Kalkulation, Kostenkalkulation } from "./kosten/kalkulation";
import { kostenkalkulation } from "./kosten/kostenkalkulation";
import { pruefe, type Pruefung } from "./pruefung/pruefgegenstand";

/** The main job in one value: the figures as read, what they add up to, and what the checks found. */
export interface Berechnung {
  readonly kalkulation: Kalkulation;
  readonly ergebnis: Kostenkalkulation;
  /** Sorted by effect. */
  readonly befunde: readonly Befund[];
}

/** A Berechnung with chosen checks, for a page that shows the Tagessatz before the knowledge of words is loaded. */
export function berechnungMit(roh: unknown, pruefungen: readonly Pruefung[]): Ergebnis<Berechnung> {
  const gelesen = eingabe(roh);
  if (gelesen.art !== "ok") {
    return gelesen;
  }
  const { kalkulation, befunde } = gelesen.wert;
  const gerechnet = kostenkalkulation(kalkulation);
  if (gerechnet.art !== "ok") {
    return gerechnet;
  }
  const ergebnis = gerechnet.wert;

  return ok(
    { kalkulation, ergebnis, befunde: sortiert([...befunde, ...pruefe({ kalkulation, ergebnis }, pruefungen)]) },
    gerechnet.rechenweg,
    gerechnet.fundstellen,
  );
}
