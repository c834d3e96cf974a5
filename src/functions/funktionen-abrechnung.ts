/* Arbeitsergebnis, Abrechnung and Fortschreibung as Excel calls them; see functions.ts. */
import { zellwert, zellwerte } from "./zellfehler";

/**
 * Arbeitsergebnis nach Tab. 4: Erträge weniger notwendige Kosten, ohne Arbeitsentgelte und AFöG.
 * @customfunction ARBEITSERGEBNIS
 * @helpurl https://localhost:3000/hilfe.html#ARBEITSERGEBNIS
 * @param umsatzerloese Umsatzerlöse des Arbeitsbereichs in €: ein Betrag oder ein Bereich
 * @param kostensaetze Kostensätze der Rehabilitationsträger in €: ein Betrag oder ein Bereich
 * @param notwendigeKosten Personalaufwand und Sachkosten in €, fachlich und unternehmensüblich: ein Betrag oder ein Bereich
 * @param [sonstigeErtraege] Zins- und sonstige Erträge in €: ein Betrag oder ein Bereich
 * @returns Arbeitsergebnis in €; negativ bei einem Verlust
 */
export async function arbeitsergebnis(
  umsatzerloese: unknown[][],
  kostensaetze: unknown[][],
  notwendigeKosten: unknown[][],
  sonstigeErtraege?: unknown[][],
): Promise<number> {
  const { ARBEITSERGEBNIS } = await import("./aufrufe-abrechnung");

  return zellwert(ARBEITSERGEBNIS(umsatzerloese, kostensaetze, notwendigeKosten, sonstigeErtraege));
}

/**
 * Summe der Arbeitsentgelte eines Jahres, die aus dem Arbeitsergebnis mindestens zu zahlen ist: in der Regel 70 %.
 * @customfunction MINDESTENTGELTSUMME
 * @helpurl https://localhost:3000/hilfe.html#MINDESTENTGELTSUMME
 * @param arbeitsergebnis Arbeitsergebnis des Jahres in €
 * @returns Mindestsumme der Arbeitsentgelte in €
 */
export async function mindestentgeltsumme(arbeitsergebnis: unknown[][]): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.MINDESTENTGELTSUMME([arbeitsergebnis]));
}

/**
 * Was höchstens in die Rücklage darf: 30 % des Arbeitsergebnisses, insgesamt die Arbeitsentgelte von sechs Monaten.
 * @customfunction HOECHSTRUECKLAGE
 * @helpurl https://localhost:3000/hilfe.html#HOECHSTRUECKLAGE
 * @param arbeitsergebnis Arbeitsergebnis des Jahres in €
 * @param monatsentgelte Summe der Arbeitsentgelte eines Monats in €, ohne AFöG
 * @param [bestand] Was schon in der Rücklage ist, in €; ohne Angabe 0
 * @returns Höchste Zuführung zur Rücklage in €
 */
export async function hoechstruecklage(
  arbeitsergebnis: unknown[][],
  monatsentgelte: unknown[][],
  bestand?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.HOECHSTRUECKLAGE([arbeitsergebnis, monatsentgelte, bestand]));
}

/**
 * Bezahlte Tage einer Person im Jahr: 250 Tage, vermindert um Fehltage über 60.
 * @customfunction KOSTENTAGE
 * @helpurl https://localhost:3000/hilfe.html#KOSTENTAGE
 * @param fehltage Fehltage der Person im Jahr: eine Zelle oder eine Spalte
 * @param [tage] Bezahlte Tage im Jahr; ohne Angabe 250
 * @param [fehltagegrenze] Fehltage, die als Kostentage zählen; ohne Angabe 60
 * @param [anerkannteTage] Fehltage darüber, die der Leistungsträger in einem Sonderfall zugesagt hat
 * @returns Kostentage
 */
export async function kostentage(
  fehltage: unknown[][],
  tage?: unknown[][],
  fehltagegrenze?: unknown[][],
  anerkannteTage?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.KOSTENTAGE([fehltage, tage, fehltagegrenze, anerkannteTage]));
}

/**
 * Vergütung einer Person im Jahr: Tagessatz mal Kostentage, einmal auf den Cent gerundet.
 * @customfunction VERGUETUNG
 * @helpurl https://localhost:3000/hilfe.html#VERGUETUNG
 * @param tagessatz Vereinbarter Tagessatz in €
 * @param fehltage Fehltage der Person im Jahr: eine Zelle oder eine Spalte
 * @param [tage] Bezahlte Tage im Jahr; ohne Angabe 250
 * @param [fehltagegrenze] Fehltage, die als Kostentage zählen; ohne Angabe 60
 * @param [anerkannteTage] Fehltage darüber, die der Leistungsträger in einem Sonderfall zugesagt hat
 * @returns Vergütung in € im Jahr
 */
export async function verguetung(
  tagessatz: unknown[][],
  fehltage: unknown[][],
  tage?: unknown[][],
  fehltagegrenze?: unknown[][],
  anerkannteTage?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.VERGUETUNG([tagessatz, fehltage, tage, fehltagegrenze, anerkannteTage]));
}

/**
 * Planbetrag aus dem Ist des letzten Jahres: Ist mal Anteil mal (1 + Steigerung), auf den Cent gerundet.
 * @customfunction FORTSCHREIBUNG
 * @helpurl https://localhost:3000/hilfe.html#FORTSCHREIBUNG
 * @param betrag Ist-Betrag in €: eine Zelle oder eine Spalte
 * @param steigerung Steigerung im Jahr (0,03 oder 3 %)
 * @param [anteil] Anteil des ALA zwischen 0 und 1; ohne Angabe 1
 * @param [jahre] Zahl der Jahre; ohne Angabe 1
 * @returns Planbetrag in €
 */
export async function fortschreibung(
  betrag: unknown[][],
  steigerung: unknown[][],
  anteil?: unknown[][],
  jahre?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.FORTSCHREIBUNG([betrag, steigerung, anteil, jahre]));
}
