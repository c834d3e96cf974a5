import type { Befund } from "../../../src/domain";
import type { Regel } from "../../../src/review";
import type { Handblatt, Handzelle } from "./mappe";
import { allgemeinerFall, mappe } from "./mappe";

/** Cells of a column from a row on. */
export function spalte(buchstabe: string, ab: number, werte: readonly Handzelle[]): Record<string, Handzelle> {
  return Object.fromEntries(werte.map((wert, i) => [`${buchstabe}${String(ab + i)}`, wert]));
}

/** A formula with its result. */
export function f(formula: string, value: Handzelle = 0): Handzelle {
  return { formula, value: typeof value === "object" ? null : value };
}

/** What a check says of sheets made by hand. */
export function funde(regel: Regel, blaetter: Handblatt | readonly Handblatt[]): readonly Befund[] {
  const liste = Array.isArray(blaetter) ? (blaetter as readonly Handblatt[]) : [blaetter as Handblatt];
  const ergebnis = regel.pruefe(allgemeinerFall(mappe(liste)));

  return Array.isArray(ergebnis) ? (ergebnis as readonly Befund[]) : [];
}

/** Cells of the findings, in order. */
export function orte(regel: Regel, blaetter: Handblatt | readonly Handblatt[]): readonly (string | undefined)[] {
  return funde(regel, blaetter).map(({ ort }) => ort.zelle);
}
