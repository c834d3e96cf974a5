import type { Befund } from "../../befund";
import type { Betrag } from "../../mengen/betrag";
import type { Bruch } from "../../mengen/bruch";
import type { Zeitraum } from "../../mengen/zeitraum";
import type { Merkmal } from "../begriff";
import type { Zuordnung } from "../urteil";

/** One line of the Sachkosten as the plan has it. */
export interface Sachkostenzeilenangabe {
  readonly text: string;
  /** The row somebody chose, as spelled there; null where not yet assigned. */
  readonly zeile: string | null;
  /** The line's rounded amount in the plan, after share and increase. */
  readonly betrag: Betrag;
  /** The amount before the share, for limits per item; null where not known. */
  readonly einzel: Betrag | null;
  readonly anteil: Bruch;
  readonly nachweis: string | null;
  readonly begruendung: string | null;
  readonly konto?: string | null;
  readonly kontenrahmen?: string | null;
  /** Of the voucher, as written. */
  readonly datum?: string | null;
  /** True where the amount was carried forward from the books of an earlier year. */
  readonly istWert?: boolean;
  /** The verdict on this line in this row, where the caller already has it. */
  readonly urteil?: Zuordnung;
}

export interface Sachkostenkontext {
  readonly plaetze: number;
  /** Verfügbare Tage of the period. */
  readonly tage: number;
  /** Vereinbarungszeitraum; without it no dates are checked. */
  readonly zeitraum?: Zeitraum;
  /** How the farm keeps its books, where it was asked. */
  readonly buecher?: "brutto" | "netto" | null;
}

/** A line with its verdict and what its words say. */
export interface Pruefzeile {
  readonly nummer: number;
  readonly angabe: Sachkostenzeilenangabe;
  readonly urteil: Zuordnung;
  readonly merkmale: ReadonlySet<Merkmal>;
}

/** One check over all lines: its findings, or none. */
export type Sachkostenpruefung = (zeilen: readonly Pruefzeile[], kontext: Sachkostenkontext) => readonly Befund[];

/** Where the finding is: the line as the input counts it. */
export function ort(zeile: Pruefzeile): { readonly feld: string } {
  return { feld: `sachkosten[${zeile.nummer}]` };
}
