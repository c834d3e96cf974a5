import type { Berechnung, Betrag, Grund } from "../domain";
import type { Karte } from "../template";
import type { InspectedSheet, Inspection } from "../workbook/inspection";
import type { CellAddress } from "../workbook/port";
import type { Annahme, Neurechnung } from "./neurechnung";

/** What the file claims to be. */
export type Form =
  | { readonly art: "eigene"; readonly karte: Karte }
  | { readonly art: "beschriftet"; readonly karte: Karte }
  | { readonly art: "keine"; readonly fehlend: readonly string[] };

/** The Kostenkalkulation in the file: its inputs as read, and what our rules make of them. */
export interface Kalkulationsfall {
  /** Null where the inputs do not make a Kalkulation: gruende say why. */
  readonly berechnung: Berechnung | null;
  readonly gruende: readonly Grund[];
  /** The cell of a field of the input ("sachkosten[3].betrag"). */
  readonly zelle: (feld: string) => CellAddress | null;
  readonly plaetze: number | null;
  readonly tage: number | null;
  /** The Tagessatz as it stands in the file. */
  readonly eingereicht: Betrag | null;
  /** Our arithmetic on the submitted inputs. */
  readonly nachgerechnet: Betrag | null;
}

/** Everything a check may look at. */
export interface Pruefungsfall {
  readonly inspection: Inspection;
  /** "allgemein": no form is expected, and none was looked for. */
  readonly modus: "kalkulation" | "allgemein";
  readonly form: Form;
  /** Null without a form. */
  readonly kalkulation: Kalkulationsfall | null;
  /** The blank form to compare with, for a file of ours; null otherwise. */
  readonly vordruck: Inspection | null;
  readonly neurechnung: Neurechnung;
  /**
   * The sheets for heuristics: those without a known blank to compare with. All of them, but in a file of ours only what
   * somebody added.
   */
  readonly freieBlaetter: readonly InspectedSheet[];
  /** Effect of so many € of the period, as a Befund says it; null where Plätze and Tage are not known. */
  readonly wirkung: (euro: number) => string | null;
  /** By how much the Tagessatz as submitted is above the one under these assumptions; null where nobody can say. */
  readonly wirkungGegen: (annahmen: readonly Annahme[]) => string | null;
}
