import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import type { Zeitraum } from "../mengen/zeitraum";
import type { Anlageart, FixeZeile, Personalfunktion, Sachkostenzeile } from "./kostenarten";

/** One line of the Personalkosten: a share of a full post, or an amount entered directly. */
export interface Personalstelle {
  readonly funktion: Personalfunktion;
  /** Hours per Mitarbeiter*in and week. */
  readonly stundenJeMitarbeiter: Bruch | null;
  /** Annual employer gross of a full post, €. */
  readonly jahresbruttoVollzeit: Bruch | null;
  /** Annual employer gross of this share, €, entered directly; wins over the computed one. */
  readonly arbeitgeberBrutto: Bruch | null;
  /** Pseudonym of the person who fills the post, for the Personalunion (HB:657-663). */
  readonly person: string | null;
  /** Contract hours of that person per week. */
  readonly vertragsstunden: Bruch | null;
}

export interface Anlage {
  readonly bezeichnung: string;
  readonly art: Anlageart;
  /** Acquisition value, €. */
  readonly wert: Bruch;
  /** Publicly funded part, €: offset (§ 125 Abs. 3 S. 2 SGB IX). */
  readonly foerderung: Bruch;
  /** Share that belongs to the ALA, 0 to 1. */
  readonly anteil: Bruch;
  readonly objekt: string | null;
  /** Year of acquisition. */
  readonly anschaffung: number | null;
}

export interface Mietposten {
  readonly objekt: string | null;
  /** € per period. */
  readonly betrag: Bruch;
}

export interface Sachkostenposten {
  readonly text: string;
  /** The row somebody chose. */
  readonly zeile: Sachkostenzeile;
  /** € before the share: the planned amount, or last year's (ist). */
  readonly grundlage: Bruch;
  /** True where grundlage is an Ist amount to be carried forward. */
  readonly istWert: boolean;
  /** Share that belongs to the ALA, as entered (8/12). */
  readonly anteil: Bruch;
  /** Rate of increase, a fraction (0.03). */
  readonly steigerung: Bruch;
  readonly nachweis: string | null;
  readonly begruendung: string | null;
  readonly konto: string | null;
  readonly datum: string | null;
}

/** A farm's figures, read and checked: what a Kostenkalkulation is computed from. */
export interface Kalkulation {
  readonly traeger: string;
  readonly zeitraum: Zeitraum;
  readonly bereich: string;
  readonly plaetze: number;
  /** Verfügbare Tage of the period. */
  readonly tage: number;
  /** Weekly hours of a full post. */
  readonly wochenstunden: Bruch;
  readonly personal: readonly Personalstelle[];
  readonly anlagen: readonly Anlage[];
  /** Entered amounts of the fixed block, €; Miete as its list. */
  readonly fixeKosten: Readonly<Record<Exclude<FixeZeile, "Miete/Leasing/Pacht">, Bruch>>;
  readonly miete: readonly Mietposten[];
  readonly sachkosten: readonly Sachkostenposten[];
  /** Occupied places, for "what if only n are filled". */
  readonly belegung: number | null;
  /** Length of the period in months where the user gave it; 12 otherwise. */
  readonly monate: number | null;
}

/** The computed Kostenkalkulation with every intermediate. Money of the period. */
export interface Kostenkalkulation {
  /** Per line of personal, in its order. */
  readonly arbeitgeberBrutto: readonly Betrag[];
  readonly personalkosten: Betrag;
  /** Per Anlage, in order. */
  readonly abschreibungen: readonly Betrag[];
  readonly abschreibungGebaeude: Betrag;
  readonly abschreibungInventar: Betrag;
  readonly fixeZeilen: Readonly<Record<FixeZeile, Betrag>>;
  readonly fixeKosten: Betrag;
  /** Per line of sachkosten, in its order. */
  readonly sachkostenposten: readonly Betrag[];
  readonly sachkostenJeZeile: Readonly<Record<Sachkostenzeile, Betrag>>;
  readonly sachkosten: Betrag;
  readonly gesamtkosten: Betrag;
  /** € per Platz and day. */
  readonly tagessatz: Betrag;
}
