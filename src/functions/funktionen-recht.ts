/* Values, keys and thresholds of the law as Excel calls them; see functions.ts. */
import { zellwerte } from "./zellfehler";

/**
 * Mindeststunden in der Woche nach dem Personalschlüssel (Gruppenleitung 1:12, Begleitender Dienst 1:120) oder für Beschäftigte (17,5).
 * @customfunction MINDESTSTUNDEN
 * @helpurl https://localhost:3000/hilfe.html#MINDESTSTUNDEN
 * @param funktion "Gruppenleitung", "Begleitender Dienst" oder "Beschäftigte"
 * @param [wochenstunden] Wochenarbeitszeit einer vollen Stelle; ohne Angabe 39
 * @param [plaetze] Belegte Plätze; ohne Angabe 1, also je Mitarbeiter*in wie in Tab. 1
 * @returns Stunden in der Woche, nicht gerundet
 */
export async function mindeststunden(
  funktion: string[][],
  wochenstunden?: unknown[][],
  plaetze?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.MINDESTSTUNDEN([funktion, wochenstunden, plaetze]));
}

/**
 * Höchster Zuschuss aus „Investition Teilhabe“ der Sächsischen Aufbaubank: 3.500 € je Platz, höchstens 80 % der Investition.
 * @customfunction FOERDERUNG_SAB
 * @helpurl https://localhost:3000/hilfe.html#FOERDERUNG_SAB
 * @param plaetze Geförderte Arbeitsplätze
 * @param investition Investition in €
 * @param [stichtag] Datum des Antrags; ohne Angabe die Bedingungen des Handbuchs
 * @returns Zuschuss in €
 */
export async function foerderungSab(
  plaetze: unknown[][],
  investition: unknown[][],
  stichtag?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.FOERDERUNG_SAB([plaetze, investition, stichtag]));
}

/**
 * Wie viele Personen zu wählen oder zu bestellen sind: Mitglieder der Vertretung, Frauenbeauftragte, Stellvertreterin, Sicherheitsbeauftragte.
 * @customfunction VERTRETUNG
 * @helpurl https://localhost:3000/hilfe.html#VERTRETUNG
 * @param personen Wahlberechtigte, wahlberechtigte Frauen oder regelmäßig Beschäftigte
 * @param [stichtag] Datum, dessen Recht gilt; nötig
 * @param [gremium] "Vertretung" (Vorgabe), "Frauenbeauftragte", "Stellvertreterin" oder "Sicherheitsbeauftragte"
 * @param [besondereGefahr] "ja", wenn die Gefährdungsbeurteilung eine besondere Gefährdung zeigt
 * @returns Zahl der Personen, mindestens
 */
export async function vertretung(
  personen: unknown[][],
  stichtag?: unknown[][],
  gremium?: string[][],
  besondereGefahr?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.VERTRETUNG([personen, stichtag, gremium, besondereGefahr]));
}

/**
 * Höchster Lohnkostenzuschuss beim Budget für Arbeit im Monat: 75 % des Arbeitsentgelts, bis 13.06.2023 mit Deckel.
 * @customfunction BUDGETFUERARBEIT
 * @helpurl https://localhost:3000/hilfe.html#BUDGETFUERARBEIT
 * @param arbeitsentgelt Regelmäßig gezahltes Arbeitsentgelt in € im Monat: eine Zelle oder eine Spalte
 * @param [stichtag] Datum, dessen Recht gilt; nötig
 * @param [anteil] Bewilligter Anteil zwischen 0 und 0,75; ohne Angabe der Höchstsatz
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Zuschuss in € im Monat
 */
export async function budgetFuerArbeit(
  arbeitsentgelt: unknown[][],
  stichtag?: unknown[][],
  anteil?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.BUDGETFUERARBEIT([arbeitsentgelt, stichtag, anteil, eigeneWerte]));
}

/**
 * Ein Wert des Rechts, wie er am Stichtag gilt, zum Beispiel Grundbetrag, Bezugsgroesse oder Pflegeversicherung.
 * @customfunction PARAMETER
 * @helpurl https://localhost:3000/hilfe.html#PARAMETER
 * @param name Kennung des Wertes, zum Beispiel "Grundbetrag"
 * @param [stichtag] Datum, dessen Recht gilt; für Werte des Handbuchs nicht nötig
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Der Wert: € mit Cent, Sätze als Anteil (0,186 für 18,6 %)
 */
export async function parameter(
  name: string[][],
  stichtag?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.PARAMETER([name, stichtag, eigeneWerte]));
}

/**
 * Die Fundstelle eines Wertes: Vorschrift, Fassung und Wortlaut, wie sie am Stichtag gilt.
 * @customfunction QUELLE
 * @helpurl https://localhost:3000/hilfe.html#QUELLE
 * @param name Kennung des Wertes, zum Beispiel "Grundbetrag"
 * @param [stichtag] Datum, dessen Recht gilt; für Werte des Handbuchs nicht nötig
 * @param [eigeneWerte] Eigene vorläufige Werte für Tage ohne amtlichen Wert: Bereich mit Name, Wert, gültig ab, gültig bis, Quelle
 * @returns Fundstelle als Text
 */
export async function quelle(
  name: string[][],
  stichtag?: unknown[][],
  eigeneWerte?: unknown[][],
): Promise<unknown[][]> {
  const { WEITERE } = await import("./weitere-auswertungen");

  return zellwerte(WEITERE.QUELLE([name, stichtag, eigeneWerte]));
}
