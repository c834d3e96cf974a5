import beispiel from "../../assets/beispielhof.json";

/**
 * The worked farm: an invented Betrieb after Tab. 5 of the handbook, its expected values computed independently with
 * decimal arithmetic (each line rounded once, sums of rounded lines, the Tagessatz rounded once).
 */
export const beispielhof = beispiel;

export type Eingabe = Record<string, unknown>;

/** A fresh copy of the example's input, changed as the test needs it. */
export function hof(aenderung: Eingabe = {}): Eingabe {
  return { ...(structuredClone(beispiel.eingabe) as Eingabe), ...aenderung };
}

/** One Sachkosten line more than the example has. */
export function mitZeile(zeile: Eingabe): Eingabe {
  return hof({ sachkosten: [...(hof()["sachkosten"] as Eingabe[]), zeile] });
}
