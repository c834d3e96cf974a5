/** Why a file is not opened. The kinds are those that a review prints as its grund. */
export type RefusalKind = "verschluesselt" | "beschaedigt" | "keine_arbeitsmappe" | "zu_gross";

export interface Refusal {
  readonly art: RefusalKind;
  /** German, for the person who chose the file: what is wrong and what to do. */
  readonly text: string;
}

/** The outcome of a door of this folder: the thing, or why there is none. */
export type Outcome<T> =
  { readonly status: "ok"; readonly value: T } | { readonly status: "refused"; readonly refusal: Refusal };

/**
 * Travels from the depth of a hostile file to the door of this folder and no further: attempt() turns it into a value.
 * Threading an Outcome through every token of a scanner would cost more than it explains.
 */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.text);
    this.name = "RefusalError";
  }
}

export function refuse(art: RefusalKind, text: string): never {
  throw new RefusalError({ art, text });
}

/** A part of the package that does not say what it must; names the part, so that support can look it up. */
export function damaged(part: string, what: string): never {
  refuse(
    "beschaedigt",
    `Die Datei ist beschädigt: ${what} (Teil „${part}“). Bitte die Datei in Excel öffnen, neu speichern und noch einmal versuchen.`,
  );
}

/** A fault of the archive itself, before any part could be read. */
export function broken(what: string): never {
  refuse(
    "beschaedigt",
    `Die Datei ist beschädigt: ${what}. Bitte die Datei noch einmal übertragen oder in Excel öffnen und neu speichern.`,
  );
}

export function tooLarge(what: string): never {
  refuse(
    "zu_gross",
    `Die Datei ist zu groß, um sie sicher zu öffnen: ${what}. Bitte nur die benötigten Blätter in einer eigenen Datei speichern.`,
  );
}

/** Runs a reading of hostile bytes; refusals come back as values, bugs stay exceptions. */
export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { status: "ok", value: work() };
  } catch (error) {
    if (error instanceof RefusalError) {
      return { status: "refused", refusal: error.refusal };
    }
    throw error;
  }
}
