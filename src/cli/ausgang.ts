import { fundstelleText, type Fundstelle, type Grund, type Rechenschritt } from "../domain";

/** How a command ends: JSON or a table for stdout, a message for stderr, exit code (0 done · 1 refused or Fehler found · 2 wrong use). */
export interface Ausgang {
  readonly json?: unknown;
  /** A table for people, for stdout in place of JSON. */
  readonly text?: string;
  readonly meldung?: string;
  readonly code: 0 | 1 | 2;
}

export const GEBRAUCH = `Aufruf: npx ala BEFEHL …
  rechnen EINGABE.json                       berechnet Kostenkalkulation und Tagessatz, mit Rechenweg und Befunden
  fuellen EINGABE.json AUSGABE.xlsx          schreibt unsere Arbeitsmappe, ausgefüllt
          [--vorlage FORM.xlsx [--karte MAP.json]]   füllt stattdessen ein fremdes Formular
  funktion NAME ARGUMENT…                    wertet eine ALA-Funktion aus (Datum als JJJJ-MM-TT, „-“ = weggelassen,
                                             Bereich als JSON, zum Beispiel [[100],[200]])
  importieren DATEI [--kontenrahmen SKR03|SKR04|SKR14|PBV] [--kostenstelle NUMMER] [--jahr JJJJ]
                                             liest Buchungen: DATEV EXTF, Summen- und Saldenliste, CSV-Tabelle
  pruefen DATEI|ORDNER… [--json] [--allgemein]
                                             prüft eingereichte Arbeitsmappen (xlsx, xlsm, xltx, ods), Ordner mit
                                             Unterordnern; --allgemein erwartet keine Kostenkalkulation
  zuordnen ZEILEN.csv                        sagt je Zeile, wohin sie gehört (text;betrag;gebucht_unter)
`;

export function falscherGebrauch(meldung: string): Ausgang {
  return { meldung: `${meldung}\n\n${GEBRAUCH}`, code: 2 };
}

export function ablehnung(gruende: readonly Grund[], weiteres: Readonly<Record<string, unknown>> = {}): Ausgang {
  return { json: { ...weiteres, gruende: gruende.map(grundJson) }, code: 1 };
}

function grundJson({ regel, ort, text, fundstelle }: Grund): unknown {
  return { regel, ort, text, fundstelle: fundstelle === undefined ? null : fundstelleText(fundstelle) };
}

export function rechenwegJson(schritte: readonly Rechenschritt[]): unknown[] {
  return schritte.map(({ bezeichnung, rechnung, ergebnis, gerundet, fundstelle }) => ({
    bezeichnung,
    rechnung,
    ergebnis,
    gerundet: gerundet ?? false,
    fundstelle: fundstelle === undefined ? null : fundstelleText(fundstelle),
  }));
}

export function fundstellenJson(fundstellen: readonly Fundstelle[]): string[] {
  return fundstellen.map(fundstelleText);
}
