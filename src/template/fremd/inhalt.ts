import { ausEuro, alsEuro, dezimal, stichtagAusZahl, type Betrag, type Bruch, type Stichtag } from "../../domain";
import type { CellContent } from "../../workbook/port";
import { tageImText } from "./tage";
import { zahlAusText } from "./zahltext";
import { istLeer } from "./zellart";

/** leer: nothing entered. unberechnet: a formula whose result the file does not hold. ungerundet: parts of a cent. */
export type Maengelart = "fehlt" | "leer" | "unberechnet" | "unlesbar" | "ungerundet";

export interface Gelesenes<T> {
  readonly wert: T | null;
  readonly art: Exclude<Maengelart, "fehlt"> | null;
}

export function textAus(zelle: CellContent): Gelesenes<string> {
  const { value } = zelle;
  if (typeof value === "object") {
    return ohneWert(zelle);
  }
  const text = String(value).trim();

  return text === "" ? ohneWert(zelle) : { wert: text, art: null };
}

export function zahlAus(zelle: CellContent): Gelesenes<Bruch> {
  const zahl = zahlDer(zelle);
  const wert = zahl === null ? null : dezimal(zahl);

  return wert === null ? ohneWert(zelle) : { wert, art: null };
}

export function betragAus(zelle: CellContent): Gelesenes<Betrag> {
  const zahl = zahlDer(zelle);
  const wert = zahl === null ? null : ausEuro(zahl);
  if (zahl === null || wert === null) {
    return ohneWert(zelle);
  }

  // beyond what binary addition leaves behind
  return { wert, art: Math.abs(alsEuro(wert) - zahl) < 1e-7 ? null : "ungerundet" };
}

/** One day, or both days of a period in one text. */
export function tageAus(zelle: CellContent): Gelesenes<readonly Stichtag[]> {
  const { value } = zelle;
  const tag = typeof value === "number" ? stichtagAusZahl(value) : null;
  const tage = tag === null ? tageImText(typeof value === "string" ? value : "") : [tag];

  return tage.length === 0 ? ohneWert(zelle) : { wert: tage, art: null };
}

function zahlDer({ value }: CellContent): number | null {
  return typeof value === "number" ? value : typeof value === "string" ? zahlAusText(value) : null;
}

function ohneWert(zelle: CellContent): Gelesenes<never> {
  const leer = zelle.value === null || zelle.value === "";

  return { wert: null, art: istLeer(zelle) ? "leer" : leer ? "unberechnet" : "unlesbar" };
}
