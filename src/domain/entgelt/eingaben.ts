import type { Ort } from "../befund";
import { unvollstaendig, unzulaessig, type Abgelehnt, type Grund } from "../ergebnis";
import { cent, euroText, type Betrag } from "../mengen/betrag";
import { prozentText, vergleiche, type Bruch } from "../mengen/bruch";

/** A month's amount beyond this is a slip of the keyboard (a year's amount, or cents for euros), not pay. */
const HOECHSTENS = cent(10_000_00);

/** True for a whole number of cents from 0 to 10.000 €; false also for what is no number at all. */
export function plausibel(betrag: Betrag): boolean {
  return Number.isSafeInteger(betrag) && betrag >= 0 && betrag <= HOECHSTENS;
}

/** Why an amount per month cannot be used, or null. bezeichnung begins the sentence: "Der Steigerungsbetrag". */
export function betragsablehnung(betrag: Betrag, bezeichnung: string, feld: string): Abgelehnt | null {
  if (plausibel(betrag)) {
    return null;
  }

  return unzulaessig({ regel: "betrag-unzulaessig", ort: { feld }, text: `${bezeichnung} ${beanstandung(betrag)}` });
}

function beanstandung(betrag: Betrag): string {
  if (!Number.isSafeInteger(betrag)) {
    return "ist kein Geldbetrag. Bitte einen Betrag in € mit höchstens zwei Nachkommastellen angeben.";
  }
  if (betrag < 0) {
    return `darf nicht negativ sein (angegeben: ${euroText(betrag)}). Bitte einen Betrag ab 0,00 € angeben.`;
  }

  return (
    `von ${euroText(betrag)} im Monat ist nicht plausibel (möglich sind höchstens ${euroText(HOECHSTENS)}).` +
    " Bitte prüfen, ob ein Jahresbetrag oder ein Betrag in Cent eingetragen wurde."
  );
}

/** Why a rate cannot be used, or null. Rates are fractions: 2,9 % is 0,029. */
export function satzablehnung(satz: Bruch, hoechstens: Bruch, bezeichnung: string, ort: Ort): Abgelehnt | null {
  if (satz.zaehler >= 0 && vergleiche(satz, hoechstens) <= 0) {
    return null;
  }

  return unzulaessig({
    regel: "satz-unzulaessig",
    ort,
    text:
      `${bezeichnung} von ${prozentText(satz)} ist nicht plausibel (möglich sind 0 % bis ${prozentText(hoechstens)}).` +
      " Bitte den Satz als Prozentwert oder als Anteil angeben (2,9 % oder 0,029).",
  });
}

export function stichtagFehlt(): Abgelehnt {
  return unvollstaendig({
    regel: "stichtag-fehlt",
    ort: { feld: "stichtag" },
    text:
      "Es fehlt der Stichtag: Grundbetrag, Arbeitsförderungsgeld und Beitragssätze gelten nur für bestimmte Zeiten." +
      " Bitte den Tag angeben, für den gerechnet werden soll (zum Beispiel den 01.03.2026), oder mit dem" +
      " Rechtsstand „HANDBUCH“ rechnen, der keinen Stichtag braucht.",
  });
}

/** All the reasons as one refusal; null parts had no objection. */
export function vereint(...teile: readonly (Abgelehnt | null)[]): Abgelehnt {
  const gruende: readonly Grund[] = teile.flatMap((teil) => teil?.gruende ?? []);

  return teile.some((teil) => teil?.art === "unzulaessig") ? unzulaessig(...gruende) : unvollstaendig(...gruende);
}
