import {
  EINS,
  anteilig,
  betragText,
  isoText,
  plus,
  sachkostenzeileAus,
  vergleiche,
  type Bruch,
  type Kopfschluessel,
  type Sachkostenzeile,
} from "../domain";
import type { Vorschlag } from "./vorschlag";

/** One line of `eingabe.sachkosten` as the contracts have it. */
export interface Sachkosteneingabe {
  readonly text: string;
  readonly zeile: Sachkostenzeile;
  readonly ist?: string;
  readonly betrag?: string;
  readonly steigerung?: number;
  readonly anteil?: readonly [number, number];
  readonly konto: string;
  readonly datum?: string;
  readonly nachweis: string;
  readonly begruendung?: string;
}

export interface Planangaben {
  /** The key for costs of the whole farm; null: the lines belong to the ALA alone. */
  readonly schluessel: Kopfschluessel | null;
  /** Rate of increase from the year of the books to the plan, a fraction. */
  readonly steigerung: Bruch;
}

/** A line somebody agreed to, with its row and, for a split, the Sach share. */
export interface Entscheidung {
  readonly vorschlag: Vorschlag;
  readonly zeile: Sachkostenzeile;
  readonly sachanteil?: Bruch;
}

/** Ist, Anteil, Steigerung of an agreed line; the domain computes and rounds the Plan. */
export function sachkosteneingabe(
  { vorschlag, zeile, sachanteil = EINS }: Entscheidung,
  plan: Planangaben,
): Sachkosteneingabe {
  const { betrag, text, buchung, nachweis } = vorschlag;
  const faktor = plan.schluessel?.faktor ?? EINS;
  const anteil = { zaehler: faktor.zaehler * sachanteil.zaehler, nenner: faktor.nenner * sachanteil.nenner };
  const begruendung = [
    plan.schluessel?.begruendung,
    vergleiche(sachanteil, EINS) === 0 ? undefined : vorschlag.zuordnung.begruendung,
  ].filter((satz) => satz !== undefined);
  const gemeinsam = {
    text,
    zeile,
    konto: buchung.konto,
    ...(buchung.datum === null ? {} : { datum: isoText(buchung.datum) }),
    nachweis,
    ...(begruendung.length === 0 ? {} : { begruendung: begruendung.join(". ") }),
  };
  if (vergleiche(anteil, EINS) > 0) {
    // More than the whole: the estimate beforehand (times five, for three). No share says that, so the Plan is entered.
    return { ...gemeinsam, betrag: betragText(anteilig(betrag, anteil, plus(EINS, plan.steigerung))) };
  }

  return {
    ...gemeinsam,
    ist: betragText(betrag),
    ...(vergleiche(anteil, EINS) === 0 ? {} : { anteil: [anteil.zaehler, anteil.nenner] as const }),
    ...(plan.steigerung.zaehler === 0 ? {} : { steigerung: plan.steigerung.zaehler / plan.steigerung.nenner }),
  };
}

/** What needs no decision: the lines that are in order by themselves. */
export function klareZeilen(vorschlaege: readonly Vorschlag[]): readonly Entscheidung[] {
  return vorschlaege.flatMap((vorschlag) => {
    const { urteil, zeile } = vorschlag.zuordnung;
    const sachzeile = zeile === null ? null : sachkostenzeileAus(zeile);

    return urteil === "zulaessig" && sachzeile !== null ? [{ vorschlag, zeile: sachzeile }] : [];
  });
}
