import { zerlegt, type Schluessel } from "../eingabe/schluessel";

export const SEITEN = ["kalkulieren", "sachkosten", "entgelt", "pruefen"] as const;

export type Seite = (typeof SEITEN)[number];

/** The page on which a field stands. */
export function seiteMit(schluessel: Schluessel): Seite {
  return zerlegt(schluessel)?.liste === "sachkosten" || schluessel === "sachkosten" ? "sachkosten" : "kalkulieren";
}
