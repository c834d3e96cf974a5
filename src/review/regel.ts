import type { Befund } from "../domain";
import type { Pruefungsfall } from "./pruefungsfall";

/** What a check could not look at, and why; what it found elsewhere counts all the same. */
export interface Teilpruefung {
  readonly nichtGeprueft: string;
  readonly befunde?: readonly Befund[];
}

/** No Befund and nothing left out: the check is in order. */
export type Regelergebnis = readonly Befund[] | Teilpruefung;

/** One check, one file. The id is citable and never changes (T2, N1 … of the catalogue). */
export interface Regel {
  readonly id: string;
  /** What is in order where nothing is found: "Formeln unverändert". */
  readonly titel: string;
  readonly pruefe: (fall: Pruefungsfall) => Regelergebnis;
}

export function nichtGeprueft(warum: string, befunde: readonly Befund[] = []): Teilpruefung {
  return { nichtGeprueft: warum, befunde };
}
