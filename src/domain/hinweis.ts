import type { Ort } from "./befund";
import type { Fundstelle } from "./recht/fundstelle";

/** Something a reader of a correct result should know or decide; not a reason against it. */
export interface Hinweis {
  readonly regel: string;
  readonly ort: Ort;
  readonly text: string;
  readonly fundstelle?: Fundstelle;
}

/** Shared, so that the usual result without any Hinweis allocates none. */
export const KEINE_HINWEISE: readonly Hinweis[] = [];
