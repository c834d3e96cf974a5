import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, type Betrag } from "../mengen/betrag";
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
 * from a whole one here and nowhere else: in its lines.
 */
export interface Bemessung {
  readonly entgelt: Betrag;
  readonly kranken: Grenzen;
  readonly renten: Grenzen;
}

const MONATSTEIL = bruch(1, 12);

export function bemessung(entgelt: Betrag, werte: Beitragswerte): Bemessung {
  const krankenlinie = anteilig(werte.bezugsgroesseKranken.wert, werte.krankenMindestanteil.wert);

  return {
    entgelt,
    kranken: {
      alleinBis: krankenlinie,
      mindestens: krankenlinie,
      hoechstens: anteilig(werte.jahresgrenzeKranken.wert, MONATSTEIL),
    },
    renten: {
      alleinBis: anteilig(werte.bezugsgroesseRenten.wert, werte.rentenAlleintragung.wert),
      mindestens: anteilig(werte.bezugsgroesseRenten.wert, werte.rentenMindestanteil.wert),
      hoechstens: werte.grenzeRenten.wert,
    },
  };
}

/** What a contribution is computed from: actual pay, between the lowest and the highest base. */
export function bemessungsbetrag(entgelt: Betrag, grenzen: Grenzen): Betrag {
  return entgelt < grenzen.mindestens
    ? grenzen.mindestens
    : entgelt > grenzen.hoechstens
      ? grenzen.hoechstens
      : entgelt;
}

export function bemessungsschritte(b: Bemessung, werte: Beitragswerte): readonly Rechenschritt[] {
  const { bezugsgroesseKranken: kranken, bezugsgroesseRenten: renten } = werte;

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
    ...hoechstens("Rentenversicherung", b.entgelt, b.renten, werte.grenzeRenten.fundstelle),
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
