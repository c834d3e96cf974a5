import {
  anteilig,
  bruch,
  minusBetrag,
  NULL_EURO,
  type Berechnung,
  type Betrag,
  type Kostenzeile,
  type Sachkostenzeile,
} from "../../domain";
import { kostenzeilen } from "./kostenzeilen";

/** An amount then and now. */
export interface Veraenderung {
  readonly vorher: Betrag | null;
  readonly jetzt: Betrag | null;
  readonly differenz: Betrag;
  /** A fraction of what was before; null where nothing was. */
  readonly anteil: number | null;
}

export interface Zeilenvergleich extends Veraenderung {
  readonly zeile: Kostenzeile;
}

/** A line of the Sachkosten, found again by its Konto and its words, wherever it stands now. */
export interface Postenvergleich extends Veraenderung {
  readonly text: string;
  readonly zeile: Sachkostenzeile;
  /** The row in which it was booked before, where that was another one. */
  readonly vorherInZeile: Sachkostenzeile | null;
}

export interface Antragsvergleich {
  readonly zeilen: readonly Zeilenvergleich[];
  readonly posten: readonly Postenvergleich[];
  readonly gesamtkosten: Veraenderung;
  /** € per Platz and day. */
  readonly tagessatz: Veraenderung;
  /** What is paid in the period: Tagessatz × Plätze × Tage. */
  readonly budget: Veraenderung;
  /** The part of the budget's change that comes from the Tagessatz, at the Plätze and Tage of now. */
  readonly preiseffekt: Betrag;
  /** The part that comes from more or fewer Plätze and Tage, at the Tagessatz of before. Both add up to the change. */
  readonly mengeneffekt: Betrag;
}

/** This submission against the previous one, or against what was agreed. */
export function antragsvergleich(vorher: Berechnung, jetzt: Berechnung): Antragsvergleich {
  const alte = new Map(kostenzeilen(vorher).map(({ zeile, betrag }) => [zeile, betrag]));
  const menge = ({ kalkulation: k }: Berechnung): number => k.plaetze * k.tage;
  const [satzVorher, satzJetzt] = [vorher.ergebnis.tagessatz, jetzt.ergebnis.tagessatz];
  const mal = (betrag: Betrag, anzahl: number): Betrag => anteilig(betrag, bruch(anzahl, 1));

  return {
    zeilen: kostenzeilen(jetzt).map(({ zeile, betrag }) => ({
      zeile,
      ...veraenderung(alte.get(zeile) ?? null, betrag),
    })),
    posten: posten(vorher, jetzt),
    gesamtkosten: veraenderung(vorher.ergebnis.gesamtkosten, jetzt.ergebnis.gesamtkosten),
    tagessatz: veraenderung(satzVorher, satzJetzt),
    budget: veraenderung(mal(satzVorher, menge(vorher)), mal(satzJetzt, menge(jetzt))),
    preiseffekt: mal(minusBetrag(satzJetzt, satzVorher), menge(jetzt)),
    mengeneffekt: mal(satzVorher, menge(jetzt) - menge(vorher)),
  };
}

function veraenderung(vorher: Betrag | null, jetzt: Betrag | null): Veraenderung {
  const differenz = minusBetrag(jetzt ?? NICHTS, vorher ?? NICHTS);

  return { vorher, jetzt, differenz, anteil: vorher === null || vorher === 0 ? null : differenz / vorher };
}

const NICHTS = NULL_EURO;

interface Posten {
  readonly schluessel: string;
  readonly text: string;
  readonly zeile: Sachkostenzeile;
  readonly betrag: Betrag;
}

function posten(vorher: Berechnung, jetzt: Berechnung): Postenvergleich[] {
  const offen = postenVon(vorher);
  const neue = postenVon(jetzt).map((neu): Postenvergleich => {
    const stelle = naechste(neu, offen);
    const [alt] = stelle === null ? [] : offen.splice(stelle, 1);

    return {
      text: neu.text,
      zeile: neu.zeile,
      vorherInZeile: alt === undefined || alt.zeile === neu.zeile ? null : alt.zeile,
      ...veraenderung(alt?.betrag ?? null, neu.betrag),
    };
  });

  return [
    ...neue,
    ...offen.map(({ text, zeile, betrag }) => ({
      text,
      zeile,
      vorherInZeile: null,
      ...veraenderung(betrag, null),
    })),
  ];
}

/** In the same row first; else in another one, to which it was moved. */
function naechste(neu: Posten, offen: readonly Posten[]): number | null {
  const gleich = (alt: Posten): boolean => alt.schluessel === neu.schluessel;
  const hier = offen.findIndex((alt) => gleich(alt) && alt.zeile === neu.zeile);
  const stelle = hier >= 0 ? hier : offen.findIndex(gleich);

  return stelle < 0 ? null : stelle;
}

function postenVon({ kalkulation, ergebnis }: Berechnung): Posten[] {
  return kalkulation.sachkosten.map(({ text, zeile, konto }, i) => ({
    schluessel: JSON.stringify([konto, wortform(text)]),
    text,
    zeile,
    betrag: ergebnis.sachkostenposten[i] ?? NICHTS,
  }));
}

/** Without the year that a text names, and without its punctuation: "Heizöl 2025" is "Heizöl, 2026". */
function wortform(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\b(?:19|20)\d\d\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
