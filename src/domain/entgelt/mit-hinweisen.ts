import type { Hinweis } from "../hinweis";

/**
 * Base of a result whose Hinweise are formed when somebody reads them: a column of ten thousand cells does not. The
 * getter stands on the class, since one on each object would cost more than the whole computation.
 */
export abstract class MitHinweisen {
  readonly #bilde: () => readonly Hinweis[];
  #gebildet: readonly Hinweis[] | null = null;

  constructor(bilde: () => readonly Hinweis[]) {
    this.#bilde = bilde;
  }

  get hinweise(): readonly Hinweis[] {
    this.#gebildet ??= this.#bilde();

    return this.#gebildet;
  }
}
