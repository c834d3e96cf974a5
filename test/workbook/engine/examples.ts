import examples from "../../../src/functions/beispiele.json";

export interface Beispiel {
  readonly funktion: string;
  readonly aufruf: string;
  readonly argumente: readonly (number | string)[];
  readonly ergebnis: number | string | null;
}

/** The examples of the help page whose result is one value; blocks do not spill in the grid. */
export const beispiele = examples.filter((example) => !Array.isArray(example.ergebnis)) as readonly Beispiel[];
