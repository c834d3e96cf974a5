import type { Kontenrahmen } from "../kontenrahmen";
import { PBV } from "./pbv";
import { SKR03 } from "./skr03";
import { SKR04 } from "./skr04";

/** Number, name, rows that it may belong to (a hint: the text decides), and whether somebody compared it with the chart. */
export type Kontoeintrag = readonly [nummer: string, name: string, kategorie: string, geprueft: boolean];

export interface Kontoauskunft {
  readonly nummer: string;
  readonly name: string;
  readonly kategorie: string;
  readonly geprueft: boolean;
}

const als = (eintraege: readonly Kontoeintrag[]): ReadonlyMap<string, Kontoauskunft> =>
  new Map(eintraege.map(([nummer, name, kategorie, geprueft]) => [nummer, { nummer, name, kategorie, geprueft }]));

/** SKR14 "basiert auf dem SKR 04" (DATEV 2011): taken over, and compared by nobody. */
const VERZEICHNIS: Readonly<Record<Kontenrahmen, ReadonlyMap<string, Kontoauskunft>>> = {
  SKR03: als(SKR03),
  SKR04: als(SKR04),
  SKR14: als(SKR04.map(([nummer, name, kategorie]) => [nummer, name, kategorie, false])),
  PBV: als(PBV),
};

/** What the chart says of an account; for the PBV the group that it belongs to. Null for an account nobody listed. */
export function kontoauskunft(sachkonto: string | null, rahmen: Kontenrahmen): Kontoauskunft | null {
  const verzeichnis = VERZEICHNIS[rahmen];
  for (let n = sachkonto ?? ""; n.length > 1; n = rahmen === "PBV" ? n.slice(0, -1) : "") {
    const gefunden = verzeichnis.get(n);
    if (gefunden !== undefined) {
      return gefunden;
    }
  }

  return null;
}
