import { SACHKOSTENZEILEN, PERSONALFUNKTIONEN, ANLAGEARTEN, RENTEN, tag } from "../../domain";
import { bereich } from "../adresse";
import { BLAETTER, PARAMETER } from "../eigene/adressen";
import type { Feld, Feldname, Liste, Spalte, Typ } from "../karte";
import type { Validation } from "./ooxml/sheet";

/** The drop-down lists, visible on the sheet Parameter. */
export const AUSWAHLLISTEN: readonly { liste: Liste; spalte: string; kopf: string; eintraege: readonly string[] }[] = [
  { liste: "funktionen", spalte: "J", kopf: "Funktionen", eintraege: PERSONALFUNKTIONEN },
  { liste: "arten", spalte: "K", kopf: "Arten der Anlagen", eintraege: ANLAGEARTEN },
  { liste: "zeilen", spalte: "L", kopf: "Zeilen der Sachkosten", eintraege: SACHKOSTENZEILEN },
];

type Grenzen = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "error">;

function zwischen(type: "whole" | "decimal" | "date", von: number, bis: number, error: string): Grenzen {
  return { type, formula1: String(von), formula2: String(bis), error };
}

const DATUM = zwischen(
  "date",
  tag("2000-01-01"),
  tag("2099-12-31"),
  "Bitte ein Datum eintragen, zum Beispiel 01.01.2026.",
);

/** Limits against slips of the keyboard, as wide as the calculation's own. */
const JE_TYP: Readonly<Partial<Record<Typ, Grenzen>>> = {
  datum: DATUM,
  euro: zwischen("decimal", 0, 100_000_000, "Bitte einen Betrag in Euro eintragen, nicht negativ und ohne Buchstaben."),
  prozent: zwischen("decimal", -0.5, 0.5, "Bitte einen Satz zwischen -50 % und 50 % eintragen, zum Beispiel 3 %."),
  stunden: zwischen("decimal", 0, 48, "Bitte Stunden je Woche zwischen 0 und 48 eintragen."),
  jahr: zwischen("whole", 1800, 2200, "Bitte ein Jahr mit vier Ziffern eintragen."),
};

const JE_SPALTE: Readonly<Record<string, Grenzen>> = {
  anteilZaehler: zwischen(
    "decimal",
    0,
    1_000_000,
    "Bitte den Zähler des Anteils eintragen, zum Beispiel 8 für 8 von 12.",
  ),
  anteilNenner: {
    type: "decimal",
    operator: "greaterThan",
    formula1: "0",
    error: "Bitte den Nenner des Anteils eintragen, zum Beispiel 12 für 8 von 12. Er ist größer als null.",
  },
  monate: zwischen("whole", 1, 12, "Bitte die Zahl der Monate von 1 bis 12 eintragen."),
  monat: zwischen("whole", 1, 12, "Bitte den Monat als Zahl von 1 bis 12 eintragen."),
  abschlagskinder: zwischen(
    "whole",
    0,
    4,
    "Bitte die Kinder unter 25 Jahren vom zweiten bis zum fünften Kind zählen: 0 bis 4.",
  ),
  svTage: zwischen("whole", 1, 30, "Bitte die SV-Tage von 1 bis 30 eintragen; ein voller Monat hat 30."),
  grundbetragsanteil: zwischen("decimal", 0, 1, "Bitte einen Anteil bis 100 % eintragen oder das Feld leer lassen."),
  zusatzbeitragssatz: zwischen("decimal", 0, 0.1, "Bitte einen Satz bis 10 % eintragen, zum Beispiel 2,9 %."),
  u2Satz: zwischen("decimal", 0, 0.05, "Bitte einen Satz bis 5 % eintragen, zum Beispiel 0,24 %."),
  anwesend: zwischen("decimal", 0, 31, "Bitte die Tage des Monats eintragen, 0 bis 31."),
  fehltage: zwischen("decimal", 0, 31, "Bitte die Tage des Monats eintragen, 0 bis 31."),
  anerkannt: zwischen("decimal", 0, 31, "Bitte die Tage des Monats eintragen, 0 bis 31."),
  vereinbarteTage: zwischen("decimal", 0, 366, "Bitte die Tage des Jahres eintragen, 0 bis 366."),
  fehltagegrenze: zwischen("decimal", 0, 366, "Bitte die Tage des Jahres eintragen, 0 bis 366."),
};

/** Columns with a few words of their own, too few for a list on a sheet. */
const WOERTER: Readonly<Record<string, readonly string[]>> = { kinderlos: ["ja", "nein"], rente: RENTEN };

/** A list in the cell's own rule, as Excel writes it. */
export function wortauswahl(range: string, woerter: readonly string[]): Validation {
  return {
    range,
    type: "list",
    formula1: `"${woerter.join(",")}"`,
    errorTitle: "Bitte aus der Liste wählen",
    error: `Möglich sind: ${woerter.join(" · ")}.`,
  };
}

const JE_FELD: Readonly<Partial<Record<Feldname, Grenzen>>> = {
  plaetze: zwischen("whole", 1, 1000, "Bitte die Zahl der belegten Plätze als ganze Zahl ab 1 eintragen."),
  tage: zwischen("whole", 1, 3660, "Bitte die verfügbaren Tage als ganze Zahl ab 1 eintragen."),
  wochenstunden: zwischen("decimal", 1, 48, "Bitte die Wochenstunden einer vollen Stelle eintragen, zum Beispiel 39."),
  monate: zwischen("whole", 1, 120, "Bitte die Monate des Zeitraums als ganze Zahl ab 1 eintragen."),
  belegung: zwischen("whole", 1, 1000, "Bitte die belegten Plätze als ganze Zahl ab 1 eintragen."),
};

/** Shown beside the cell while it is selected. */
const HILFEN: Readonly<Partial<Record<Feldname, string>>> = {
  von: "Erster Tag des Vereinbarungszeitraums.",
  bis: "Letzter Tag des Vereinbarungszeitraums.",
  plaetze: "Prognose der belegten Plätze im Zeitraum.",
  tage: "In der Regel 250 Tage im Jahr.",
  wochenstunden: "Vereinbarte Arbeitszeit einer vollen Stelle, zum Beispiel 39 Stunden.",
  monate: "Nur ausfüllen, wenn der Zeitraum nicht zwölf Monate hat.",
  belegung: "Ändert den Tagessatz nicht. Dient der Frage, was bei schwächerer Belegung fehlt.",
};

/** What a single input cell accepts, or null where any text will do. */
export function feldgueltigkeit(feld: Feld): Validation | null {
  const grenzen = JE_FELD[feld.feld] ?? JE_TYP[feld.typ];
  const hilfe = HILFEN[feld.feld];

  return grenzen === undefined
    ? null
    : {
        range: feld.zelle,
        errorTitle: "Eingabe prüfen",
        ...grenzen,
        ...(hilfe === undefined ? {} : { promptTitle: kurz(feld.beschriftung), prompt: hilfe }),
      };
}

/** What a cell outside the maps accepts, by its kind and its name. */
export function zellgueltigkeit(range: string, typ: Typ, name: string): Validation | null {
  const grenzen = JE_SPALTE[name] ?? JE_TYP[typ];

  return grenzen === undefined ? null : { range, errorTitle: "Eingabe prüfen", ...grenzen };
}

/** The same for a column of a list. */
export function spaltengueltigkeit(spalte: Spalte, range: string): Validation | null {
  const auswahl = AUSWAHLLISTEN.find((a) => a.liste === spalte.auswahl);
  if (auswahl !== undefined) {
    const erste = PARAMETER.ersterListeneintrag;

    return {
      range,
      type: "list",
      formula1: bereich(
        BLAETTER.parameter,
        `${auswahl.spalte}${erste}`,
        `${auswahl.spalte}${erste + auswahl.eintraege.length - 1}`,
      ),
      errorTitle: "Bitte aus der Liste wählen",
      error: `${spalte.beschriftung}: Bitte einen Eintrag der Auswahlliste verwenden. Sie steht auf dem Blatt „Parameter“.`,
    };
  }
  const woerter = WOERTER[spalte.feld];
  if (woerter !== undefined) {
    return wortauswahl(range, woerter);
  }
  const grenzen = JE_SPALTE[spalte.feld] ?? JE_TYP[spalte.typ];

  return grenzen === undefined ? null : { range, errorTitle: "Eingabe prüfen", ...grenzen };
}

/** Excel allows 32 characters for the title of an input message. */
function kurz(text: string): string {
  return text.length <= 32 ? text : `${text.slice(0, 31).trimEnd()}…`;
}
