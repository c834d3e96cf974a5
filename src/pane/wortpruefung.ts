import { GRUNDPRUEFUNGEN, pruefe, PRUEFUNGEN, type Befund, type Berechnung } from "../domain";

const WORTPRUEFUNGEN = PRUEFUNGEN.filter((pruefung) => !GRUNDPRUEFUNGEN.includes(pruefung));

/** The checks that need the knowledge of words: the Sachkosten against Tab. 2. */
export function wortpruefung(berechnet: Berechnung): readonly Befund[] {
  return pruefe(berechnet, WORTPRUEFUNGEN);
}
