import type { Rechenschritt } from "../ergebnis";
import { cent, plusBetrag, type Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";

export type Beitragszweig =
  | "Krankenversicherung"
  | "Pflegeversicherung"
  | "Beitragszuschlag für Kinderlose"
  | "Rentenversicherung"
  | "Unfallversicherung"
  | "Umlage U2"
  | "Insolvenzgeldumlage";

/** Who bears a contribution and who gives it back. */
export interface Tragung {
  readonly anteilAla: Betrag;
  readonly anteilBeschaeftigte: Betrag;
  readonly erstattungKsv: Betrag;
  /** By the Bund, paid through the Land. */
  readonly erstattungBund: Betrag;
}

/** One contribution of a month. */
export interface Beitrag extends Tragung {
  readonly zweig: Beitragszweig;
  readonly bemessung: Betrag;
  /** Null where no rate applies: the amount was given, or nothing is owed. */
  readonly satz: Bruch | null;
  readonly betrag: Betrag;
}

export interface Beitragssumme extends Tragung {
  readonly betrag: Betrag;
}

/** A contribution and, on demand, how it came about. */
export interface Beitragsrechnung {
  readonly beitrag: Beitrag;
  readonly schritte: () => readonly Rechenschritt[];
  /** The amount by the other permitted rounding (§ 2 Abs. 1 S. 2, 3 BVV); absent where there is only one. */
  readonly andereRundung?: Betrag;
}

/**
 * Our rounding: borne by halves, half the rate, rounded, doubled (§ 2 Abs. 1 S. 1 BVV); otherwise base × rate rounded
 * once (§ 1 Abs. 2 BVV), the person's share rounded on its own, and the rest is the provider's.
 */
export function beitrag(teile: Omit<Beitrag, "betrag">): Beitrag {
  // Field by field: formed for every contribution of every cell, and a spread costs several times as much.
  return {
    zweig: teile.zweig,
    bemessung: teile.bemessung,
    satz: teile.satz,
    betrag: plusBetrag(teile.anteilAla, teile.anteilBeschaeftigte),
    anteilAla: teile.anteilAla,
    anteilBeschaeftigte: teile.anteilBeschaeftigte,
    erstattungKsv: teile.erstattungKsv,
    erstattungBund: teile.erstattungBund,
  };
}

export function beitragssumme(beitraege: readonly Beitrag[]): Beitragssumme {
  let [betrag, anteilAla, anteilBeschaeftigte, erstattungKsv, erstattungBund] = [0, 0, 0, 0, 0];
  for (const b of beitraege) {
    betrag += b.betrag;
    anteilAla += b.anteilAla;
    anteilBeschaeftigte += b.anteilBeschaeftigte;
    erstattungKsv += b.erstattungKsv;
    erstattungBund += b.erstattungBund;
  }

  return {
    betrag: cent(betrag),
    anteilAla: cent(anteilAla),
    anteilBeschaeftigte: cent(anteilBeschaeftigte),
    erstattungKsv: cent(erstattungKsv),
    erstattungBund: cent(erstattungBund),
  };
}

/** Who gives a contribution back, in words for a table. */
export function erstattetDurch(t: Tragung): string {
  const stellen = [t.erstattungKsv > 0 ? "KSV" : null, t.erstattungBund > 0 ? "Bund über das Land" : null];

  return stellen.filter((s) => s !== null).join(" und ") || "niemand";
}
