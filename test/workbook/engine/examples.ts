import examples from "../../../src/functions/beispiele.json";

export interface Beispiel {
  readonly funktion: string;
  readonly aufruf: string;
  readonly argumente: readonly (number | string)[];
  readonly ergebnis: number | string | null;
}

/** The examples of the help page of the functions. */
export const beispiele: readonly Beispiel[] = examples;
