import {
  berechnungMit,
  GRUNDPRUEFUNGEN,
  sortiert,
  type Befund,
  type Berechnung,
  type Grund,
  type Ok,
} from "../../domain";
import type { CellAddress, CellChange } from "../../workbook/port";
import { LEERER_ENTWURF, type Entwurf } from "../eingabe/entwurf";
import { LEERES_FORMULAR, type Formular } from "../eingabe/formular";
import { sicht, type Sicht } from "../eingabe/sicht";

/** wartet: the host is not there yet. ohne: no workbook. fremd: not ours. gestoert: could not be read. */
export type Verbindung = "wartet" | "ohne" | "liest" | "eigene" | "fremd" | "gestoert";

/** The last write, as long as the pane is open: what was there before, and what was written. */
export interface Befuellung {
  readonly before: readonly CellChange[];
  readonly written: readonly CellChange[];
}

/** Everything the pane shows. Figures come from the workbook and the draft; nothing else is kept. */
export interface Stand {
  readonly verbindung: Verbindung;
  /** False where the host does not tell of changes: then a person has to ask for a new reading. */
  readonly beobachtet: boolean;
  /** Why the workbook could not be read, in words. */
  readonly stoerung: string | null;
  readonly sicht: Sicht;
  /** Null where the figures do not add up to a Kalkulation yet. */
  readonly berechnet: Ok<Berechnung> | null;
  /** What the check of the Sachkosten found; it comes a moment after the figures. Null as long as it is not loaded. */
  readonly wortbefunde: readonly Befund[] | null;
  /** What stands against the figures as they are: all reasons, in the order of the fields. */
  readonly gruende: readonly Grund[];
  readonly zelle: (pfad: string) => CellAddress | null;
  /** What the pane has to say once, e.g. after a cell was edited by hand. */
  readonly meldung: string | null;
  readonly befuellung: Befuellung | null;
  /** Figures put aside for a comparison. */
  readonly variante: Berechnung | null;
  /** True once a person has tried to write: from then on empty mandatory fields are said at the field, too. */
  readonly versucht: boolean;
}

export const ANFANG: Stand = {
  verbindung: "wartet",
  beobachtet: true,
  stoerung: null,
  ...gerechnet(LEERES_FORMULAR, LEERER_ENTWURF),
  wortbefunde: null,
  zelle: () => null,
  meldung: null,
  befuellung: null,
  variante: null,
  versucht: false,
};

/** The part of the state that follows from the figures. */
export function gerechnet(formular: Formular, entwurf: Entwurf): Pick<Stand, "sicht" | "berechnet" | "gruende"> {
  const zusammen = sicht(formular, entwurf);
  const ergebnis = berechnungMit(zusammen.roh, GRUNDPRUEFUNGEN);
  if (ergebnis.art === "ok") {
    return { sicht: zusammen, berechnet: ergebnis, gruende: [] };
  }
  // The name of the Betrieb changes no figure: the Tagessatz need not wait for it.
  const ohneNamen = ergebnis.gruende.every((g) => g.ort.feld === "traeger")
    ? berechnungMit({ ...zusammen.roh, traeger: "–" }, GRUNDPRUEFUNGEN)
    : ergebnis;

  return { sicht: zusammen, berechnet: ohneNamen.art === "ok" ? ohneNamen : null, gruende: ergebnis.gruende };
}

/** All findings there are at this moment, sorted by effect; null where nothing is computed. */
export function befunde({ berechnet, wortbefunde }: Stand): readonly Befund[] | null {
  return berechnet === null ? null : sortiert([...berechnet.wert.befunde, ...(wortbefunde ?? [])]);
}
