/** Workbooks as data: the map of our own, building, filling and reading it. */
export { baueArbeitsmappe, type Mappeninhalt } from "./build/arbeitsmappe";
export type { Parameterliste } from "./build/parameterwerte";
export { liesBegleitangaben } from "./begleitung-lesen";
export { begleitzellen } from "./begleitzellen";
export { begleitort } from "./build/begleitung/ort";
export { BEGLEITBLAETTER, EIGENE_BLAETTER } from "./eigene/begleitung/adressen";
export { changes } from "./changes";
export { gefuellteMappe, sollzellen } from "./gefuellt";
export { EIGENE_KARTE } from "./eigene/karte";
export * from "./karte";
export { ortText, zelleZuFeld, type Zeilenplan } from "./ort";
export { liesKalkulation, liesMitOrten } from "./read";
export { lies, type Angabe, type Gelesen, type GeleseneZeile } from "./lies";
export { verdichtet, type Verdichtung } from "./verdichten";
export * from "./fremd";
