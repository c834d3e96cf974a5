import { ok, unzulaessig, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { alsBruch, euroText, minusBetrag, summe, type Betrag } from "../mengen/betrag";
import { groessenfehler, GROESSEN } from "../kosten/mengenpruefung";
import { ARBEITSERGEBNIS } from "./fundstellen";

/** Tab. 4, € of the year, with the row that the law adds (Zins- und sonstige Erträge). */
export interface Arbeitsergebnisangaben {
  readonly umsatzerloese: Betrag;
  readonly sonstigeErtraege: Betrag;
  /** What the Rehabilitationsträger paid: Tagessätze. */
  readonly kostensaetze: Betrag;
  readonly personalFachlich: Betrag;
  readonly personalUnternehmen: Betrag;
  readonly sachFachlich: Betrag;
  readonly sachUnternehmen: Betrag;
}

export interface Arbeitsergebnis {
  readonly ertraege: Betrag;
  readonly kosten: Betrag;
  /** Negative: a loss. */
  readonly arbeitsergebnis: Betrag;
  /** Effect of the Vergütung alone: Kostensätze less the fachliche costs; negative: a loss. */
  readonly verguetungsergebnis: Betrag;
  /** The rest: the economic activity. */
  readonly wirtschaftsergebnis: Betrag;
}

/** The rows of Tab. 4 as a person reads them. */
export const ARBEITSERGEBNISZEILEN: Readonly<Record<keyof Arbeitsergebnisangaben, string>> = {
  umsatzerloese: "Umsatzerlöse des Arbeitsbereiches",
  sonstigeErtraege: "Zins- und sonstige Erträge",
  kostensaetze: "Summe der von den Rehabilitationsträgern im Arbeitsbereich gezahlten Kostensätze",
  personalFachlich: "Personalaufwand zur Erfüllung der fachlichen und werkstattspezifischen Anforderungen",
  personalUnternehmen: "Personalaufwand zur Erfüllung der unternehmensüblichen wirtschaftlichen Betätigung",
  sachFachlich: "Sachkosten zur Erfüllung der fachlichen und werkstattspezifischen Anforderung",
  sachUnternehmen: "Sachkosten zur Erfüllung der unternehmensüblichen wirtschaftlichen Betätigung",
};

/** Arbeitsergebnis (€ of the year) = Erträge − notwendige Kosten; Arbeitsentgelte and AFöG are no costs (§ 12 Abs. 4 WVO). */
export function arbeitsergebnis(a: Arbeitsergebnisangaben): Ergebnis<Arbeitsergebnis> {
  const felder = Object.keys(ARBEITSERGEBNISZEILEN) as (keyof Arbeitsergebnisangaben)[];
  const gruende = felder
    .map((feld) =>
      groessenfehler(alsBruch(a[feld]), { ...GROESSEN.betrag, bezeichnung: ARBEITSERGEBNISZEILEN[feld] }, { feld }),
    )
    .filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const ertraege = summe([a.umsatzerloese, a.sonstigeErtraege, a.kostensaetze]);
  const kosten = summe([a.personalFachlich, a.personalUnternehmen, a.sachFachlich, a.sachUnternehmen]);
  const ergebnis = minusBetrag(ertraege, kosten);
  const verguetungsergebnis = minusBetrag(a.kostensaetze, summe([a.personalFachlich, a.sachFachlich]));
  const wert: Arbeitsergebnis = {
    ertraege,
    kosten,
    arbeitsergebnis: ergebnis,
    verguetungsergebnis,
    wirtschaftsergebnis: minusBetrag(ergebnis, verguetungsergebnis),
  };

  return ok(
    wert,
    () => schritte(a, wert),
    () => Object.values(ARBEITSERGEBNIS).filter((f) => f !== ARBEITSERGEBNIS.ruecklage),
  );
}

function schritte(a: Arbeitsergebnisangaben, wert: Arbeitsergebnis): readonly Rechenschritt[] {
  const plus = (...betraege: readonly Betrag[]): string => betraege.map(euroText).join(" + ");

  return [
    {
      bezeichnung: "Erträge (Summe I)",
      rechnung: plus(a.umsatzerloese, a.sonstigeErtraege, a.kostensaetze),
      ergebnis: euroText(wert.ertraege),
      fundstelle: ARBEITSERGEBNIS.ertraege,
    },
    {
      bezeichnung: "Notwendige Kosten (Summe II)",
      rechnung: plus(a.personalFachlich, a.personalUnternehmen, a.sachFachlich, a.sachUnternehmen),
      ergebnis: euroText(wert.kosten),
      fundstelle: ARBEITSERGEBNIS.kosten,
    },
    {
      bezeichnung: "Arbeitsergebnis",
      rechnung: `${euroText(wert.ertraege)} − ${euroText(wert.kosten)}`,
      ergebnis: euroText(wert.arbeitsergebnis),
      fundstelle: ARBEITSERGEBNIS.tabelle,
    },
    {
      bezeichnung: wert.verguetungsergebnis < 0 ? "Verlust durch die Vergütung" : "Gewinn durch die Vergütung",
      rechnung: `Kostensätze ${euroText(a.kostensaetze)} − fachliche Kosten ${euroText(summe([a.personalFachlich, a.sachFachlich]))}`,
      ergebnis: euroText(wert.verguetungsergebnis),
      fundstelle: ARBEITSERGEBNIS.getrennt,
    },
  ];
}
