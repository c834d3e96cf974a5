import type { Betrag, Grund, Stichtag } from "../domain";
import type { Kontenrahmen, Kontoart } from "./kontenrahmen";

/** One posting as read, turned so that an expense stands in `konto`. */
export interface Buchung {
  /** The line of the file. */
  readonly zeile: number;
  readonly datum: Stichtag | null;
  /** The expense account where one side is one, otherwise the debited side. */
  readonly konto: string;
  readonly gegenkonto: string | null;
  readonly text: string;
  /** Expense positive, Storno and Gutschrift negative. */
  readonly betrag: Betrag;
  readonly kost1: string | null;
  readonly kost2: string | null;
  /** Number of the voucher (Belegfeld 1). */
  readonly beleg: string | null;
  /** Stück or Gewicht are filled: with SKR14 a booking of the farm's production. */
  readonly menge: boolean;
  readonly art: Kontoart;
  /** The account as the chart knows it: four digits; null for a Personenkonto. */
  readonly sachkonto: string | null;
}

export type Dateiform = "EXTF" | "SuSa" | "Tabelle";

/** Something to tell about a file that was read all the same. */
export interface Lesehinweis {
  readonly regel: string;
  readonly zeile: number | null;
  readonly text: string;
}

export interface Buchungen {
  readonly form: Dateiform;
  readonly buchungen: readonly Buchung[];
  readonly hinweise: readonly Lesehinweis[];
  /** Given by the user, or named in the header of the file; null: not known. */
  readonly kontenrahmen: Kontenrahmen | null;
}

export interface Leseangaben {
  readonly kontenrahmen: Kontenrahmen | null;
  /** Keeps the postings with this number in KOST1 or KOST2. */
  readonly kostenstelle: string | null;
  /** For a file that names no year. */
  readonly jahr: number | null;
}

/** Collects what one reading has to say; refusals make the whole file refused. */
export interface Lesestand {
  readonly gruende: Grund[];
  readonly hinweise: Lesehinweis[];
}
