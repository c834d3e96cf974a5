import { ok, unzulaessig, type Abgelehnt, type Ergebnis } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import { alsBruch, anteilig, euroText, minusBetrag, NULL_EURO, type Betrag } from "../mengen/betrag";
import { bruch, prozentText } from "../mengen/bruch";
import { groessenfehler, GROESSEN } from "../kosten/mengenpruefung";
import { einzigerWert } from "../recht/parameter";
import { entgeltanteil, ruecklagemonate, ruecklagenanteil } from "../recht/parameter/arbeitsergebnis";

const ENTGELTANTEIL = einzigerWert(entgeltanteil);
const RUECKLAGENANTEIL = einzigerWert(ruecklagenanteil);
const RUECKLAGEMONATE = einzigerWert(ruecklagemonate);

/** The least sum of Arbeitsentgelte of the year: 70 % of the Arbeitsergebnis “in der Regel”; nothing from a loss. */
export function mindestentgeltsumme(arbeitsergebnis: Betrag): Ergebnis<Betrag> {
  const einwand = zuGross(arbeitsergebnis);
  if (einwand !== null) {
    return einwand;
  }
  const verteilbar = nichtNegativ(arbeitsergebnis);
  const wert = anteilig(verteilbar, ENTGELTANTEIL.wert);

  return ok(
    wert,
    () => [
      {
        bezeichnung: "Arbeitsentgelte, mindestens",
        rechnung: `${euroText(verteilbar)} × ${prozentText(ENTGELTANTEIL.wert)}`,
        ergebnis: euroText(wert),
        gerundet: true,
        fundstelle: ENTGELTANTEIL.fundstelle,
      },
    ],
    () => [ENTGELTANTEIL.fundstelle],
    () => (arbeitsergebnis < 0 ? [VERLUST] : []),
  );
}

export interface Ruecklagenangaben {
  readonly arbeitsergebnis: Betrag;
  /** Sum of the Arbeitsentgelte of one month, without Arbeitsförderungsgeld. */
  readonly monatsentgelte: Betrag;
  /** What is in the Rücklage already. */
  readonly bestand: Betrag;
}

/** What may be put into the Rücklage this year: 30 % of the Arbeitsergebnis, and six months of Arbeitsentgelte in all. */
export function hoechstruecklage(a: Ruecklagenangaben): Ergebnis<Betrag> {
  const gruende = [
    zuGross(a.arbeitsergebnis)?.gruende[0] ?? null,
    groessenfehler(
      alsBruch(a.monatsentgelte),
      { ...GROESSEN.betrag, bezeichnung: "Arbeitsentgelte eines Monats" },
      { feld: "monatsentgelte" },
    ),
    groessenfehler(
      alsBruch(a.bestand),
      { ...GROESSEN.betrag, bezeichnung: "Bestand der Rücklage" },
      { feld: "bestand" },
    ),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const verteilbar = nichtNegativ(a.arbeitsergebnis);
  const nachErgebnis = anteilig(verteilbar, RUECKLAGENANTEIL.wert);
  const grenze = anteilig(a.monatsentgelte, bruch(RUECKLAGEMONATE.wert, 1));
  const nachMonaten = nichtNegativ(minusBetrag(grenze, a.bestand));
  const wert = nachErgebnis < nachMonaten ? nachErgebnis : nachMonaten;

  return ok(
    wert,
    () => [
      {
        bezeichnung: "Höchstens vom Arbeitsergebnis",
        rechnung: `${euroText(verteilbar)} × ${prozentText(RUECKLAGENANTEIL.wert)}`,
        ergebnis: euroText(nachErgebnis),
        gerundet: true,
        fundstelle: RUECKLAGENANTEIL.fundstelle,
      },
      {
        bezeichnung: "Bis zur Grenze der Rücklage fehlen",
        rechnung: `${RUECKLAGEMONATE.wert} × ${euroText(a.monatsentgelte)} − Bestand ${euroText(a.bestand)}`,
        ergebnis: euroText(nachMonaten),
        fundstelle: RUECKLAGEMONATE.fundstelle,
      },
      { bezeichnung: "Zuführung zur Rücklage, höchstens", rechnung: "der kleinere Betrag", ergebnis: euroText(wert) },
    ],
    () => [RUECKLAGENANTEIL.fundstelle, RUECKLAGEMONATE.fundstelle],
    () => [...(a.arbeitsergebnis < 0 ? [VERLUST] : []), GETEILT],
  );
}

function zuGross(arbeitsergebnis: Betrag): Abgelehnt | null {
  const grund = groessenfehler(
    alsBruch(arbeitsergebnis),
    { ...GROESSEN.betrag, bezeichnung: "Arbeitsergebnis", min: bruch(-100_000_000, 1) },
    { feld: "arbeitsergebnis" },
  );

  return grund === null ? null : unzulaessig(grund);
}

function nichtNegativ(betrag: Betrag): Betrag {
  return betrag < 0 ? NULL_EURO : betrag;
}

const VERLUST: Hinweis = {
  regel: "arbeitsergebnis-negativ",
  ort: { feld: "arbeitsergebnis" },
  text:
    "Das Arbeitsergebnis ist negativ: es ist nichts zu verteilen. Grundbetrag und Steigerungsbetrag sind trotzdem zu" +
    " zahlen, zum Beispiel aus der Rücklage für Ertragsschwankungen.",
  fundstelle: ENTGELTANTEIL.fundstelle,
};

const GETEILT: Hinweis = {
  regel: "ruecklage-und-investitionen",
  ort: { feld: "arbeitsergebnis" },
  text:
    "Die 30 % gelten für die Rücklage und für Ersatz- und Modernisierungsinvestitionen zusammen; neue Plätze dürfen" +
    " daraus nicht bezahlt werden.",
  fundstelle: RUECKLAGENANTEIL.fundstelle,
};
