import type { Arbeitsergebnisangaben } from "../arbeitsergebnis/arbeitsergebnis";
import type { Abrechnungsperson } from "../abrechnung/abrechnung";
import type { Betrag } from "../mengen/betrag";
import type { Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import type { EigenerWert } from "../recht/eigene-werte";

export const RENTEN = ["volle Erwerbsminderung", "Altersvollrente", "Altersvollrente mit Rentenbeitrag"] as const;

/** A pension that changes the contributions; the last one: with the waiver of the freedom (§ 5 Abs. 4 S. 2 SGB VI). */
export type Rente = (typeof RENTEN)[number];

/** One person as of a day, for a number of months that are alike. */
export interface Entgeltzeile {
  readonly pseudonym: string;
  readonly stichtag: Stichtag;
  /** Months that this line stands for. */
  readonly monate: number;
  readonly wochenstunden: Bruch | null;
  readonly steigerungsbetrag: Betrag;
  /** Null: the value of the day. */
  readonly grundbetrag: Betrag | null;
  readonly grundbetragsanteil: Bruch | null;
  readonly kinderlos: boolean;
  readonly abschlagskinder: number;
  readonly rente: Rente | null;
  readonly zusatzbeitragssatz: Bruch | null;
  readonly u2Satz: Bruch | null;
  readonly unfallversicherung: Betrag | null;
  readonly einmalzahlung: Betrag | null;
  readonly svTage: number | null;
}

export interface Entgeltangabe {
  readonly beschaeftigte: readonly Entgeltzeile[];
  readonly afoegZaehltAlsEntgelt: boolean;
  readonly einmalzahlungMindertAfoeg: boolean;
}

export interface Arbeitsergebnisjahr extends Arbeitsergebnisangaben {
  readonly jahr: number;
  /** Arbeitsentgelte paid in the year; null: as the lines of the Entgelt add up to. */
  readonly entgelte: Betrag | null;
  /** What is in the Rücklage already. */
  readonly bestand: Betrag;
}

export interface Abrechnungsjahr {
  readonly jahr: number;
  /** Null: the Tagessatz of the Kostenkalkulation. */
  readonly tagessatz: Betrag | null;
}

export interface Jahresperson extends Abrechnungsperson {
  readonly jahr: number;
}

export interface Abrechnungsangabe {
  readonly jahre: readonly Abrechnungsjahr[];
  readonly personen: readonly Jahresperson[];
}

export interface Mitwirkungsangabe {
  readonly stichtag: Stichtag;
  readonly wahlberechtigte: number;
  readonly frauen: number;
  readonly beschaeftigte: number;
  readonly besondereGefahr: boolean;
  /** For the SAB; null: the Plätze of the Kostenkalkulation. */
  readonly plaetze: number | null;
  readonly investition: Bruch | null;
}

/** What a farm states beside its Kostenkalkulation; null: nothing. */
export interface Begleitangaben {
  readonly entgelt: Entgeltangabe | null;
  readonly arbeitsergebnis: readonly Arbeitsergebnisjahr[] | null;
  readonly abrechnung: Abrechnungsangabe | null;
  readonly mitwirkung: Mitwirkungsangabe | null;
  readonly eigeneWerte: readonly EigenerWert[];
}
