import type { Regel } from "../regel";
import { ALLGEMEINE_REGELN } from "./allgemein";

/** Checks that need a Kostenkalkulation. They come first: what they say of a cell wins over a general check. */
const FORMREGELN: readonly Regel[] = [];

/** The checks of a mode, in the order in which they are listed. */
export function regelnFuer(modus: "kalkulation" | "allgemein"): readonly Regel[] {
  return modus === "allgemein" ? ALLGEMEINE_REGELN : [...FORMREGELN, ...ALLGEMEINE_REGELN];
}
