import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, minusBetrag, NULL_EURO, type Betrag } from "../mengen/betrag";
import { bruch, prozentText, type Bruch } from "../mengen/bruch";
import type { Fundstelle } from "../recht/fundstelle";
import type { Parameterwert } from "../recht/parameter";
import type { Beitragswerte } from "./beitragswerte";
import { FUNDSTELLEN } from "./fundstellen";

/** The lines of one branch of insurance in a month. */
export interface Grenzen {
  /** Up to this pay, itself included, the provider bears the contribution alone. */
  readonly alleinBis: Betrag;
  /** The base is at least this. */
  readonly mindestens: Betrag;
  /** The base is at most this. */
  readonly hoechstens: Betrag;
}

/**
 * Actual pay of a month and the lines it meets; every contribution is computed from this. A part month differs
 * from a whole one here and nowhere else: in its lines (a month counts 30 days, § 1 Abs. 1 BVV).
 */
export interface Bemessung {
  readonly entgelt: Betrag;
  /** The same without one-off payments: only if this is above a line, everything is shared. */
  readonly laufend: Betrag;
  readonly kranken: Grenzen;
  readonly renten: Grenzen;
}

const MONATSTEIL = bruch(1, 12);

/** Days of a month as the contributions count them (§ 1 Abs. 1 BVV). */
export const VOLLER_MONAT = 30;

export interface Monatsentgelt {
  readonly laufend: Betrag;
  readonly einmalig: Betrag;
  /** Days with a duty to be insured, 1 to 30. */
  readonly svTage: number;
  /** Of these, the days for which the least base counts: all of them, unless unpaid days are to be taken out. */
  readonly mindesttage: number;
}

export function bemessung(monat: Monatsentgelt, werte: Beitragswerte): Bemessung {
  const teil = bruch(monat.svTage, VOLLER_MONAT);
  const mindestteil = bruch(monat.mindesttage, VOLLER_MONAT);
  const { bezugsgroesseKranken: kranken, bezugsgroesseRenten: renten } = werte;

  return {
    entgelt: (monat.laufend + monat.einmalig) as Betrag,
    laufend: monat.laufend,
    kranken: {
      alleinBis: anteilig(kranken.wert, werte.krankenMindestanteil.wert, teil),
      mindestens: anteilig(kranken.wert, werte.krankenMindestanteil.wert, mindestteil),
      hoechstens: anteilig(werte.jahresgrenzeKranken.wert, MONATSTEIL, teil),
    },
    renten: {
      alleinBis: anteilig(renten.wert, werte.rentenAlleintragung.wert, teil),
      mindestens: anteilig(renten.wert, werte.rentenMindestanteil.wert, mindestteil),
      hoechstens: anteilig(werte.grenzeRenten.wert, teil),
    },
  };
}

/** Base, and the part of it that provider and person share by halves. */
export interface Teilung {
  readonly bemessung: Betrag;
  /** Actual pay within the base. */
  readonly verdient: Betrag;
  readonly geteilt: Betrag;
}

/** Regular pay above the line: all pay is shared. Only a one-off payment above it: what is above the line. Else nothing. */
export function teilung({ entgelt, laufend }: Bemessung, grenzen: Grenzen): Teilung {
  const betrag = bemessungsbetrag(entgelt, grenzen);
  const verdient = entgelt < betrag ? entgelt : betrag;
  const darueber = verdient > grenzen.alleinBis ? minusBetrag(verdient, grenzen.alleinBis) : NULL_EURO;

  return { bemessung: betrag, verdient, geteilt: laufend > grenzen.alleinBis ? verdient : darueber };
}

/** What a contribution is computed from: actual pay, between the lowest and the highest base. */
export function bemessungsbetrag(entgelt: Betrag, grenzen: Grenzen): Betrag {
  return entgelt < grenzen.mindestens
    ? grenzen.mindestens
    : entgelt > grenzen.hoechstens
      ? grenzen.hoechstens
      : entgelt;
}

export function bemessungsschritte(b: Bemessung, werte: Beitragswerte, monat: Monatsentgelt): readonly Rechenschritt[] {
  const { bezugsgroesseKranken: kranken, bezugsgroesseRenten: renten } = werte;
  const voll = monat.mindesttage === VOLLER_MONAT;

  return [
    {
      bezeichnung: "Bezugsgröße der Kranken- und Pflegeversicherung",
      rechnung: `bekannt gemachter Monatswert, auch in Sachsen (${FUNDSTELLEN.bezugsgroesseKranken.stelle})`,
      ergebnis: euroText(kranken.wert),
      fundstelle: kranken.fundstelle,
    },
    teil("Kranken- und Pflegeversicherung: Mindestbemessung und Grenze", werte.krankenMindestanteil, kranken),
    ...hoechstens("Kranken- und Pflegeversicherung", b.entgelt, b.kranken, werte.jahresgrenzeKranken.fundstelle),
    {
      bezeichnung: "Bezugsgröße der Rentenversicherung",
      rechnung: `bekannt gemachter Monatswert (${werte.artDerBezugsgroesseRenten.fundstelle.stelle})`,
      ergebnis: euroText(renten.wert),
      fundstelle: renten.fundstelle,
    },
    teil("Rentenversicherung: Mindestbemessung", werte.rentenMindestanteil, renten),
    teil("Rentenversicherung: allein getragen bis zu einem Entgelt von", werte.rentenAlleintragung, renten),
    ...(voll ? [] : teilmonatsschritte(b, monat)),
    ...hoechstens("Rentenversicherung", b.entgelt, b.renten, werte.grenzeRenten.fundstelle),
  ];
}

function teilmonatsschritte({ kranken, renten }: Bemessung, monat: Monatsentgelt): readonly Rechenschritt[] {
  const schritt = (zweig: string, mindestens: Betrag): Rechenschritt => ({
    bezeichnung: `${zweig}: Mindestbemessung im Teilmonat`,
    rechnung: `${monat.mindesttage}/${VOLLER_MONAT} der Mindestbemessung`,
    ergebnis: euroText(mindestens),
    gerundet: true,
    fundstelle: FUNDSTELLEN.teilmonat,
  });

  return [
    schritt("Kranken- und Pflegeversicherung", kranken.mindestens),
    schritt("Rentenversicherung", renten.mindestens),
  ];
}

function teil(bezeichnung: string, anteil: Parameterwert<Bruch>, von: Parameterwert<Betrag>): Rechenschritt {
  return {
    bezeichnung,
    rechnung: `${prozentText(anteil.wert)} von ${euroText(von.wert)}`,
    ergebnis: euroText(anteilig(von.wert, anteil.wert)),
    fundstelle: anteil.fundstelle,
  };
}

/** Said only where it matters. */
function hoechstens(
  zweig: string,
  entgelt: Betrag,
  grenzen: Grenzen,
  fundstelle: Fundstelle,
): readonly Rechenschritt[] {
  return entgelt <= grenzen.hoechstens
    ? []
    : [
        {
          bezeichnung: `${zweig}: Beitragsbemessungsgrenze`,
          rechnung: `${euroText(entgelt)} liegt darüber`,
          ergebnis: euroText(grenzen.hoechstens),
          fundstelle,
        },
      ];
}
