import type { Ort } from "../befund";
import type { Grund } from "../ergebnis";
import { bruch, bruchText, dezimal, vergleiche, type Bruch } from "../mengen/bruch";

/** A quantity that a user may enter: its name in a sentence and the range that makes sense. */
export interface Groesse {
  readonly bezeichnung: string;
  readonly einheit: string;
  readonly min: Bruch;
  readonly max: Bruch;
  readonly ganzzahlig?: true;
  /** True where min itself is too small (more than zero is needed). */
  readonly ueberMin?: true;
}

const bis = (zahl: number): Bruch => bruch(zahl, 1);

/** Limits are there to catch slips of the keyboard, not to judge: far beyond anything a farm has. */
export const GROESSEN = {
  plaetze: { bezeichnung: "Belegte Plätze", einheit: "Plätze", min: bis(1), max: bis(1000), ganzzahlig: true },
  tage: { bezeichnung: "Verfügbare Tage pro Jahr", einheit: "Tage", min: bis(1), max: bis(366), ganzzahlig: true },
  tageImZeitraum: { bezeichnung: "Verfügbare Tage", einheit: "Tage", min: bis(1), max: bis(3660), ganzzahlig: true },
  monate: { bezeichnung: "Monate des Zeitraums", einheit: "Monate", min: bis(1), max: bis(120), ganzzahlig: true },
  wochenstunden: {
    bezeichnung: "Wochenarbeitszeit einer vollen Stelle",
    einheit: "Stunden",
    min: bis(0),
    max: bis(48),
    ueberMin: true,
  },
  stunden: { bezeichnung: "Stunden je Mitarbeiter*in und Woche", einheit: "Stunden", min: bis(0), max: bis(48) },
  vertragsstunden: { bezeichnung: "Vertragsstunden je Woche", einheit: "Stunden", min: bis(0), max: bis(48) },
  jahresbrutto: { bezeichnung: "Jahresbrutto einer vollen Stelle", einheit: "€", min: bis(0), max: bis(1_000_000) },
  betrag: { bezeichnung: "Betrag", einheit: "€", min: bis(0), max: bis(100_000_000) },
  anteil: { bezeichnung: "Anteil", einheit: "", min: bis(0), max: bis(1) },
  steigerung: { bezeichnung: "Steigerung", einheit: "(0.03 steht für 3 %)", min: bruch(-1, 2), max: bruch(1, 2) },
  jahr: { bezeichnung: "Jahr der Anschaffung", einheit: "", min: bis(1800), max: bis(2200), ganzzahlig: true },
} satisfies Record<string, Groesse>;

/** Whether a value fits its Groesse: the reason why not, in German, or null. */
export function groessenfehler(wert: Bruch, groesse: Groesse, ort: Ort): Grund | null {
  const { bezeichnung, einheit, min, max } = groesse;
  const grenze = (b: Bruch): string => `${bruchText(b)}${einheit === "" ? "" : ` ${einheit}`}`;
  if (vergleiche(wert, bis(0)) < 0 && min.zaehler >= 0) {
    return {
      regel: "wert-negativ",
      ort,
      text: `${bezeichnung} darf nicht negativ sein (gefunden: ${bruchText(wert)}).`,
    };
  }
  if (vergleiche(wert, min) < 0 || (groesse.ueberMin === true && vergleiche(wert, min) === 0)) {
    const muss = groesse.ueberMin === true ? `größer als ${grenze(min)} sein` : `mindestens ${grenze(min)} betragen`;

    return { regel: "wert-zu-klein", ort, text: `${bezeichnung} muss ${muss} (gefunden: ${bruchText(wert)}).` };
  }
  if (vergleiche(wert, max) > 0) {
    return {
      regel: "wert-zu-gross",
      ort,
      text: `${bezeichnung}: ${bruchText(wert)} ist unplausibel, möglich sind höchstens ${grenze(max)}. Bitte den Wert prüfen.`,
    };
  }
  if (groesse.ganzzahlig === true && wert.zaehler % wert.nenner !== 0) {
    return {
      regel: "wert-nicht-ganzzahlig",
      ort,
      text: `${bezeichnung} muss eine ganze Zahl sein (gefunden: ${bruchText(wert)}).`,
    };
  }

  return null;
}

/** A number or decimal string ("5230.40") as an exact value, or the reason why it is none. */
export function menge(roh: unknown, groesse: Groesse, ort: Ort): Bruch | Grund {
  const { bezeichnung } = groesse;
  if (roh === undefined || roh === null || roh === "") {
    return { regel: "wert-fehlt", ort, text: `${bezeichnung}: Die Angabe fehlt. Bitte eine Zahl eintragen.` };
  }
  const genau = typeof roh === "number" || typeof roh === "string" ? dezimal(roh) : null;
  if (genau === null) {
    return { regel: "wert-keine-zahl", ort, text: `${bezeichnung}: ${gefunden(roh)} ist keine Zahl.${rat(roh)}` };
  }

  return groessenfehler(genau, groesse, ort) ?? genau;
}

export function istGrund(wert: Bruch | Grund): wert is Grund {
  return "regel" in wert;
}

/** A foreign value as it may stand in a sentence: quoted, and not longer than a line. */
export function gefunden(roh: unknown): string {
  if (typeof roh === "string") {
    return `„${roh.length > 40 ? `${roh.slice(0, 40)}…` : roh}“`;
  }
  if (typeof roh === "number" || typeof roh === "boolean") {
    return `„${roh}“`;
  }

  return Array.isArray(roh) ? "eine Liste" : "ein Objekt";
}

function rat(roh: unknown): string {
  return typeof roh === "string" && /^[\d.\s]*,\d+\s*€?$/.test(roh)
    ? " Bitte mit Punkt als Dezimalzeichen und ohne Tausendertrennung schreiben, zum Beispiel 5230.40."
    : " Bitte eine Zahl eintragen.";
}
