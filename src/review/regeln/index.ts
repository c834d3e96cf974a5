import type { Regel } from "../regel";
import { ALLGEMEINE_REGELN } from "./allgemein";
import { formelErsetzt } from "./form/t2-formel-ersetzt";
import { formelGeaendert } from "./form/t3-formel-geaendert";
import { formelInEingabe } from "./form/t4-formel-in-eingabe";

/** Checks that need a Kostenkalkulation. They come first: what they say of a cell wins over a general check. */
const FORMREGELN: readonly Regel[] = [formelErsetzt, formelGeaendert, formelInEingabe];

/** The checks of a mode, in the order in which they are listed. */
export function regelnFuer(modus: "kalkulation" | "allgemein"): readonly Regel[] {
  return modus === "allgemein" ? ALLGEMEINE_REGELN : [...FORMREGELN, ...ALLGEMEINE_REGELN];
}
