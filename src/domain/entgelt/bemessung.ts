import type { Rechenschritt } from "../ergebnis";
import { anteilig, euroText, type Betrag } from "../mengen/betrag";
import { bruch, prozentText, type Bruch } from "../mengen/bruch";
import type { Parameterwert } from "../recht/parameter";
import type { Beitragswerte } from "./beitragswerte";

/** The lines of one branch of insurance in a month. */
export interface Grenzen {
  /** Up to this pay, itself included, the provider bears the contribution alone. */
  readonly alleinBis: Betrag;
  /** The base is at least this. */
  readonly mindestens: Betrag;
  /** The base is at most this. */
  readonly hoechstens: Betrag;
}

/** Actual pay of a month and the lines it meets; every contribution is computed from this. */
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

export function bemessungsschritte(werte: Beitragswerte): readonly Rechenschritt[] {
  return [
    bezugsgroessenschritt("Bezugsgröße der Kranken- und Pflegeversicherung", werte.bezugsgroesseKranken),
    {
      bezeichnung: "Mindestbemessung der Kranken- und Pflegeversicherung",
      ...teil(werte.krankenMindestanteil, werte.bezugsgroesseKranken),
    },
    bezugsgroessenschritt("Bezugsgröße der Rentenversicherung", werte.bezugsgroesseRenten),
    {
      bezeichnung: "Mindestbemessung der Rentenversicherung",
      ...teil(werte.rentenMindestanteil, werte.bezugsgroesseRenten),
    },
  ];
}

function bezugsgroessenschritt(bezeichnung: string, { wert, fundstelle }: Parameterwert<Betrag>): Rechenschritt {
  return { bezeichnung, rechnung: "bekannt gemachter Monatswert", ergebnis: euroText(wert), fundstelle };
}

function teil(anteil: Parameterwert<Bruch>, von: Parameterwert<Betrag>): Omit<Rechenschritt, "bezeichnung"> {
  return {
    rechnung: `${prozentText(anteil.wert)} von ${euroText(von.wert)}`,
    ergebnis: euroText(anteilig(von.wert, anteil.wert)),
    fundstelle: anteil.fundstelle,
  };
}
