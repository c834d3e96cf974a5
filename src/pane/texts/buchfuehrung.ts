/** Sentences of the way from the books to the Sachkosten. */
import type { Buchungen } from "../../books";
import type { Buchangaben } from "../buchfuehrung/einlesen";

const zahl = (anzahl: number, eine: string, viele: string): string =>
  anzahl === 1 ? `1 ${eine}` : `${anzahl} ${viele}`;

export const BUCHFUEHRUNG = {
  titel: "Aus der Buchführung",
  einleitung:
    "Liest einen DATEV-Buchungsstapel, eine Summen- und Saldenliste oder eine Tabelle (CSV) und ordnet jede Aufwandszeile zu. Sie sehen alles, bevor etwas übernommen wird.",
  schliessen: "Ohne Übernahme schließen",
  felder: {
    kontenrahmen: "Kontenrahmen",
    kostenstelle: "Kostenstelle des ALA",
    von: "Wirtschaftsjahr von",
    bis: "bis",
    jahr: "Jahr",
    buecher: "Die Beträge der Buchführung sind",
    wessen: "Wessen Kosten sind das?",
    uebrige: "Andere Menschen, die die Räume nutzen",
    steigerung: "Steigerung bis zum Plan in %",
  } satisfies Record<keyof Buchangaben, string>,
  hilfe: {
    kostenstelle: "leer: alle",
    zeitraum: "leer: die ganze Datei",
    jahr: "nur, wenn die Datei keines nennt",
    steigerung: "leer: keine",
  },
  bitteWaehlen: "Bitte wählen",
  buecher: { brutto: "brutto (mit Umsatzsteuer)", netto: "netto (ohne Umsatzsteuer)" } satisfies Record<
    Buchangaben["buecher"],
    string
  >,
  wessen: {
    ala: "nur die des ALA",
    enthalten: "die des ganzen Hofs, der ALA ist schon darin",
    ohne: "die des ganzen Hofs vor dem ALA (Schätzung)",
  } satisfies Record<Buchangaben["wessen"], string>,
  fehlt: {
    kontenrahmen: "Bitte den Kontenrahmen wählen: Aus einer Kontonummer allein ist er nicht zu erkennen.",
    einTag: "Vom Wirtschaftsjahr ist nur ein Tag angegeben. Bitte beide angeben oder beide leer lassen.",
    vertauscht: "Das Wirtschaftsjahr endet vor seinem Beginn. Bitte die beiden Tage prüfen.",
    jahr: (text: string): string => `Jahr: „${text}“ ist keine Jahreszahl. Bitte zum Beispiel 2025 eintragen.`,
    steigerung: (text: string): string =>
      `Steigerung: „${text}“ ist keine Zahl. Bitte zum Beispiel 3 oder 2,5 eintragen.`,
  },
  datei: "Datei wählen und lesen …",
  liest: (name: string): string => `${name} wird gelesen …`,
  abbrechen: "Abbrechen",
  abgebrochen: "Abgebrochen. Es wurde nichts übernommen.",
  abgelehnt: (name: string): string => `${name} wurde nicht gelesen:`,
  fehler: (text: string): string => `Die Datei konnte nicht gelesen werden. ${text}`,
  form: { EXTF: "DATEV-Buchungsstapel", SuSa: "Summen- und Saldenliste", Tabelle: "Tabelle" } satisfies Record<
    Buchungen["form"],
    string
  >,
  gelesen: (form: string, anzahl: number, zeilen: number): string =>
    `${form}: ${zahl(anzahl, "Buchung", "Buchungen")} gelesen, davon ${zahl(zeilen, "Aufwandszeile", "Aufwandszeilen")}.`,
  keinAufwand: (anzahl: number): string => `${anzahl} ohne Aufwand (Bank, Erlöse, Schulden)`,
  storniert: (anzahl: number): string => `${anzahl} durch Storno aufgehoben`,
  anlagen: (anzahl: number): string => `${zahl(anzahl, "Anschaffung gehört", "Anschaffungen gehören")} zu den Anlagen`,
  ausserhalb: (anzahl: number): string => `${anzahl} außerhalb des Wirtschaftsjahres`,
  gutschriften: (anzahl: number): string =>
    `${zahl(anzahl, "Gutschrift passt", "Gutschriften passen")} zu keiner Buchung; bitte von Hand absetzen`,
  hinweise: (anzahl: number): string => `Hinweise zur Datei (${anzahl})`,
  netto:
    "Die Bücher sind netto geführt. Der ALA zieht keine Vorsteuer ab: Bitte rechnen Sie die Beträge nach der Übernahme auf brutto um, sonst ist der Tagessatz zu niedrig.",
  vorausgewaehlt: "Vorausgewählt ist nur, was in Ordnung ist. Alles andere entscheiden Sie, Zeile für Zeile.",
  nicht: "nicht übernehmen",
  zeile: (text: string): string => `Zeile für „${text}“`,
  sachanteil: (prozent: string): string => `Sachanteil ${prozent}; den Personalanteil bitte beim Personal eintragen.`,
  frage: "Frage:",
  uebernimm: (anzahl: number): string => `${zahl(anzahl, "Zeile", "Zeilen")} in den Entwurf übernehmen`,
  uebernommen: (anzahl: number): string =>
    `${zahl(anzahl, "Zeile steht", "Zeilen stehen")} im Entwurf. In die Arbeitsmappe kommen sie erst beim Übernehmen.`,
  weitere: (anzahl: number): string => `Weitere ${anzahl} zeigen`,
  plaetzeFehlen: "Bitte zuerst auf der Seite „Kalkulieren“ die Plätze eintragen: Der Schlüssel braucht sie.",
} as const;
