import type { Felder } from "../kosten/felder";
import { GROESSEN, gefunden, type Groesse } from "../kosten/mengenpruefung";
import { gerundet, NULL_EURO, type Betrag } from "../mengen/betrag";
import { alsZahl, bruch } from "../mengen/bruch";

/** Yes or no: true/false of JSON, ja/nein of a sheet. */
export function jaNein(felder: Felder, name: string, bezeichnung: string, sonst: boolean): boolean {
  const roh = felder.roh(name);
  if (!felder.hat(name)) {
    return sonst;
  }
  const wort = typeof roh === "string" ? roh.trim().toLowerCase() : roh;
  if (wort === true || wort === "ja" || wort === "true") {
    return true;
  }
  if (wort !== false && wort !== "nein" && wort !== "false") {
    felder.ablehnen(
      name,
      "wert-kein-ja-nein",
      `${bezeichnung}: ${gefunden(roh)} ist weder „ja“ noch „nein“. Bitte eines von beiden eintragen.`,
    );
  }

  return false;
}

const groesse = (bezeichnung: string): Groesse => ({ ...GROESSEN.betrag, bezeichnung });

/** An amount, rounded once to the cent where it is entered. */
export function euro(felder: Felder, name: string, bezeichnung: string): Betrag {
  return gerundet(felder.zahl(name, groesse(bezeichnung)));
}

export function euroOder<T>(felder: Felder, name: string, bezeichnung: string, sonst: T): Betrag | T {
  return felder.hat(name) ? euro(felder, name, bezeichnung) : sonst;
}

export function euroOderNull(felder: Felder, name: string, bezeichnung: string): Betrag {
  return euroOder(felder, name, bezeichnung, NULL_EURO);
}

export function ganzeZahl(felder: Felder, name: string, bezeichnung: string, min: number, max: number): number {
  return alsZahl(
    felder.zahl(name, { bezeichnung, einheit: "", min: bruch(min, 1), max: bruch(max, 1), ganzzahlig: true }),
  );
}

export function jahr(felder: Felder): number {
  return ganzeZahl(felder, "jahr", "Jahr", 2018, 2099);
}
