/** The knowledge of words: loaded after the first page is there, because it weighs as much as half of it. */
import type { Befund, Berechnung } from "../domain";

export type Wortpruefung = (berechnet: Berechnung) => readonly Befund[];

/** The checks of the Sachkosten against Tab. 2. */
export async function ladeWortpruefung(): Promise<Wortpruefung> {
  // Past the door on purpose: through it the whole knowledge would be part of the first page.
  const { sachkosten } = await import("../domain/pruefung/sachkosten");

  return sachkosten;
}
