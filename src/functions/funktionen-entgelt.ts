/* Entgelt and Sozialversicherung as Excel calls them; see functions.ts. */
import { zellwerte } from "./zellfehler";

/**
 * Gesetzlicher Grundbetrag des Arbeitsentgelts im Monat, wie er am Stichtag gilt (eigene Reihe, nicht das Ausbildungsgeld).
 * @customfunction GRUNDBETRAG
 * @helpurl https://localhost:3000/hilfe.html#GRUNDBETRAG
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Grundbetrag in € im Monat
 */
export async function grundbetrag(
  stichtag?: unknown[][],
  rechtsstand?: string[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.GRUNDBETRAG([stichtag, rechtsstand, eigeneWerte]));
}

/**
 * Beiträge zur Sozialversicherung im Monat als Block wie in Tab. 3: Beitrag, Bemessung, Satz, Betrag und wer erstattet.
 * @customfunction SVBEITRAEGE
 * @helpurl https://localhost:3000/hilfe.html#SVBEITRAEGE
 * @param arbeitsentgelt Arbeitsentgelt ohne AFöG in € im Monat
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [zusatzbeitrag] Zusatzbeitragssatz der eigenen Krankenkasse (0,029 oder 2,9 %); nur über 20 % der Bezugsgröße nötig
 * @param [kinderlos] "ja", wenn die Person kinderlos und über 23 Jahre alt ist; ohne Angabe nein
 * @param [einmalzahlung] Einmalzahlung des Monats in €
 * @param [svTage] Tage mit Versicherungspflicht im Teilmonat, 1 bis 30; ohne Angabe voller Monat
 * @param [weitereAngaben] Weitere Angaben: Bereich mit zwei Spalten, Merkmal und Wert (zum Beispiel Altersvollrente, ja)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Block mit einer Kopfzeile, einer Zeile je Beitrag und der Summe
 */
export async function svbeitraege(
  arbeitsentgelt: unknown,
  stichtag?: unknown,
  rechtsstand?: unknown,
  zusatzbeitrag?: unknown,
  kinderlos?: unknown,
  einmalzahlung?: unknown,
  svTage?: unknown,
  weitereAngaben?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(
    WEITERE.SVBEITRAEGE([
      arbeitsentgelt,
      stichtag,
      rechtsstand,
      zusatzbeitrag,
      kinderlos,
      einmalzahlung,
      svTage,
      weitereAngaben,
      eigeneWerte,
    ]),
  );
}

/**
 * Entgelt, Beiträge, Erstattungen und Eigenanteil je Person: eine Zeile je Zeile der Personenliste. Bitte Pseudonyme statt Namen verwenden.
 * @customfunction ENTGELTABRECHNUNG
 * @helpurl https://localhost:3000/hilfe.html#ENTGELTABRECHNUNG
 * @param personen Bereich mit einer Zeile je Person: Pseudonym, Steigerungsbetrag, dann wahlweise Grundbetrag, kinderlos, Zusatzbeitrag, Einmalzahlung, SV-Tage, volle EM-Rente
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [zusatzbeitrag] Zusatzbeitragssatz der eigenen Krankenkasse (0,029 oder 2,9 %); nur über 20 % der Bezugsgröße nötig
 * @param [weitereAngaben] Weitere Angaben: Bereich mit zwei Spalten, Merkmal und Wert (zum Beispiel Altersvollrente, ja)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Je Person: Arbeitsentgelt, AFöG, Entgelt, Beiträge, davon Person, Auszahlung, Erstattung KSV, Erstattung Bund, zu erwirtschaften, Vorfinanzierung
 */
export async function entgeltabrechnung(
  personen: unknown[][],
  stichtag?: unknown,
  rechtsstand?: unknown,
  zusatzbeitrag?: unknown,
  weitereAngaben?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(
    WEITERE.ENTGELTABRECHNUNG([personen, stichtag, rechtsstand, zusatzbeitrag, weitereAngaben, eigeneWerte]),
  );
}

/**
 * Was der Betrieb je Person und Monat auslegt, bis AFöG und Beiträge erstattet sind.
 * @customfunction VORFINANZIERUNG
 * @helpurl https://localhost:3000/hilfe.html#VORFINANZIERUNG
 * @param arbeitsentgelt Arbeitsentgelt ohne AFöG in € im Monat: eine Zelle oder eine Spalte
 * @param [stichtag] Datum, dessen Recht gilt; bei Rechtsstand "RECHT" nötig
 * @param [rechtsstand] "RECHT" (Vorgabe) oder "HANDBUCH" (Juni 2021)
 * @param [zusatzbeitrag] Zusatzbeitragssatz der eigenen Krankenkasse (0,029 oder 2,9 %); nur über 20 % der Bezugsgröße nötig
 * @param [mitAbschlaegen] "ja", wenn das Land auf den Rentenbeitrag schon Abschläge zahlt; ohne Angabe nein
 * @param [weitereAngaben] Weitere Angaben: Bereich mit zwei Spalten, Merkmal und Wert (zum Beispiel Altersvollrente, ja)
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Vorfinanzierung in € im Monat
 */
export async function vorfinanzierung(
  arbeitsentgelt: unknown[][],
  stichtag?: unknown[][],
  rechtsstand?: string[][],
  zusatzbeitrag?: unknown[][],
  mitAbschlaegen?: unknown[][],
  weitereAngaben?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(
    WEITERE.VORFINANZIERUNG([
      arbeitsentgelt,
      stichtag,
      rechtsstand,
      zusatzbeitrag,
      mitAbschlaegen,
      weitereAngaben,
      eigeneWerte,
    ]),
  );
}
