/* The functions as Excel calls them. Names and order of arguments are an API: saved workbooks hold them. */
import { AUFRUFE } from "./aufrufe";
import { proZelle } from "./auswertung";
import { AUSWERTUNGEN } from "./auswertungen";
import { zellwert, zellwerte } from "./zellfehler";

/**
 * Kosten je Tag und Mitarbeiter*in: Summe aller Kosten geteilt durch Plätze und Tage, einmal auf den Cent gerundet.
 * @customfunction TAGESSATZ
 * @helpurl https://localhost:3000/hilfe.html#TAGESSATZ
 * @param personalkosten Personalkosten in €: ein Betrag oder ein Bereich von Beträgen
 * @param fixkosten Fixe Kosten in €: ein Betrag oder ein Bereich von Beträgen
 * @param sachkosten Sachkosten in €: ein Betrag oder ein Bereich von Beträgen
 * @param plaetze Belegte Plätze (Prognose)
 * @param [tage] Verfügbare Tage pro Jahr; ohne Angabe 250
 * @returns Tagessatz in €
 */
export function tagessatz(
  personalkosten: unknown[][],
  fixkosten: unknown[][],
  sachkosten: unknown[][],
  plaetze: unknown,
  tage?: unknown,
): number {
  return zellwert(AUFRUFE.TAGESSATZ(personalkosten, fixkosten, sachkosten, plaetze, tage));
}

/**
 * Monatliches Arbeitsentgelt einschließlich Arbeitsförderungsgeld: Grundbetrag + Steigerungsbetrag + AFöG.
 * @customfunction ENTGELT
 * @helpurl https://localhost:3000/hilfe.html#ENTGELT
 * @param steigerungsbetrag Steigerungsbetrag in € im Monat: eine Zelle oder eine Spalte
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [grundbetrag] Grundbetrag in € im Monat; ohne Angabe der Wert des Stichtags
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Arbeitsentgelt mit AFöG in € im Monat
 */
export function entgelt(
  steigerungsbetrag: unknown[][],
  stichtag?: unknown[][],
  grundbetrag?: unknown[][],
  rechtsstand?: string[][],
  eigeneWerte?: unknown[][],
): unknown[][] {
  return zellwerte(AUSWERTUNGEN.ENTGELT([steigerungsbetrag, stichtag, grundbetrag, rechtsstand, eigeneWerte]));
}

/**
 * Was der Betrieb je Person und Monat selbst erwirtschaften muss: das Arbeitsentgelt ohne Erstattungen.
 * @customfunction EIGENANTEIL
 * @helpurl https://localhost:3000/hilfe.html#EIGENANTEIL
 * @param steigerungsbetrag Steigerungsbetrag in € im Monat: eine Zelle oder eine Spalte
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [grundbetrag] Grundbetrag in € im Monat; ohne Angabe der Wert des Stichtags
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Eigenanteil in € im Monat
 */
export function eigenanteil(
  steigerungsbetrag: unknown[][],
  stichtag?: unknown[][],
  grundbetrag?: unknown[][],
  rechtsstand?: string[][],
  eigeneWerte?: unknown[][],
): unknown[][] {
  return zellwerte(AUSWERTUNGEN.EIGENANTEIL([steigerungsbetrag, stichtag, grundbetrag, rechtsstand, eigeneWerte]));
}

/**
 * Arbeitsförderungsgeld (§ 59 SGB IX): höchstens 52 €, zusammen mit dem Arbeitsentgelt höchstens 351 €.
 * @customfunction AFOEG
 * @helpurl https://localhost:3000/hilfe.html#AFOEG
 * @param arbeitsentgelt Arbeitsentgelt ohne AFöG in € im Monat: eine Zelle oder eine Spalte
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns AFöG in € im Monat
 */
export function afoeg(
  arbeitsentgelt: unknown[][],
  stichtag?: unknown[][],
  rechtsstand?: string[][],
  eigeneWerte?: unknown[][],
): unknown[][] {
  return zellwerte(AUSWERTUNGEN.AFOEG([arbeitsentgelt, stichtag, rechtsstand, eigeneWerte]));
}

/**
 * Stellenanteil (VZÄ): Stunden je Mitarbeiter*in und Woche × Plätze ÷ Wochenarbeitszeit einer vollen Stelle.
 * @customfunction STELLENANTEIL
 * @helpurl https://localhost:3000/hilfe.html#STELLENANTEIL
 * @param stunden Stunden je Mitarbeiter*in und Woche: eine Zelle oder eine Spalte
 * @param plaetze Belegte Plätze
 * @param [wochenstunden] Wochenarbeitszeit einer vollen Stelle; ohne Angabe 39
 * @returns Stellenanteil, nicht gerundet
 */
export function stellenanteil(stunden: unknown[][], plaetze: unknown[][], wochenstunden?: unknown[][]): unknown[][] {
  return zellwerte(AUSWERTUNGEN.STELLENANTEIL([stunden, plaetze, wochenstunden]));
}

/**
 * Arbeitgeber-Brutto eines Stellenanteils im Jahr, einmal auf den Cent gerundet.
 * @customfunction PERSONALKOSTEN
 * @helpurl https://localhost:3000/hilfe.html#PERSONALKOSTEN
 * @param stunden Stunden je Mitarbeiter*in und Woche: eine Zelle oder eine Spalte
 * @param plaetze Belegte Plätze
 * @param jahresbrutto Arbeitgeber-Brutto einer vollen Stelle in € im Jahr
 * @param [wochenstunden] Wochenarbeitszeit einer vollen Stelle; ohne Angabe 39
 * @returns Personalkosten in € im Jahr
 */
export function personalkosten(
  stunden: unknown[][],
  plaetze: unknown[][],
  jahresbrutto: unknown[][],
  wochenstunden?: unknown[][],
): unknown[][] {
  return zellwerte(AUSWERTUNGEN.PERSONALKOSTEN([stunden, plaetze, jahresbrutto, wochenstunden]));
}

/**
 * Abschreibung im Jahr: (Wert − Förderung) × Anteil × Satz; Gebäude 2,45 %, Inventar 12,5 %.
 * @customfunction ABSCHREIBUNG
 * @helpurl https://localhost:3000/hilfe.html#ABSCHREIBUNG
 * @param wert Anschaffungswert in €: eine Zelle oder eine Spalte
 * @param art "Gebäude" oder "Inventar"
 * @param [foerderung] Öffentliche Förderung in €; ohne Angabe 0
 * @param [anteil] Anteil des ALA zwischen 0 und 1; ohne Angabe 1
 * @returns Abschreibung in € im Jahr
 */
export function abschreibung(
  wert: unknown[][],
  art: string[][],
  foerderung?: unknown[][],
  anteil?: unknown[][],
): unknown[][] {
  return zellwerte(AUSWERTUNGEN.ABSCHREIBUNG([wert, art, foerderung, anteil]));
}

/**
 * Prüft eine Sachkostenzeile gegen Tab. 2: zulässig, falsche Zeile, unzulässig, aufteilen, Inventar, Investitionskosten, Personalkosten oder Rückfrage.
 * @customfunction SACHKOSTENPRUEFUNG
 * @helpurl https://localhost:3000/hilfe.html#SACHKOSTENPRUEFUNG
 * @param text Buchungstext: eine Zelle oder eine Spalte
 * @param [zeile] Zeile, unter der gebucht wurde, zum Beispiel "Brennstoffe"
 * @param [betrag] Betrag in €
 * @returns Urteil in Worten; die Begründung nennt ALA.GRUND
 */
export async function sachkostenpruefung(
  text: string[][],
  zeile?: string[][],
  betrag?: unknown[][],
): Promise<unknown[][]> {
  const { sachkostenpruefung: pruefe } = await import("./wortaufrufe");

  return zellwerte(proZelle(pruefe)([text, zeile, betrag]));
}

/**
 * Sagt in Worten, warum eine ALA-Funktion dieses Ergebnis liefert: Rechenweg und Fundstellen, oder was fehlt.
 * @customfunction GRUND
 * @helpurl https://localhost:3000/hilfe.html#GRUND
 * @param funktion Name der Funktion, zum Beispiel "ENTGELT"
 * @param [argumente] Dieselben Argumente wie im Aufruf
 * @returns Begründung als Text
 */
export async function grund(funktion: string, argumente?: unknown[][][]): Promise<string> {
  const { grundInWorten } = await import("./wortaufrufe");

  return zellwert(grundInWorten(funktion, ...(argumente ?? [])));
}
