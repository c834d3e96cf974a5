import {
  abschreibungGebaeude,
  abschreibungInventar,
  alsEuro,
  alsZahl,
  fundstelleText,
  reihe,
  tag,
  wertAm,
  type Anlageart,
  type Betrag,
  type Bruch,
  type Parameter,
  type Stichtag,
} from "../../domain";
import { BEZUG, PARAMETER } from "../eigene/adressen";
import type { Typ } from "../karte";
import type { Zellwert } from "../werte";

/** Amounts (Betrag, unit "€ …"), plain numbers (days, hours), exact fractions, words; null where the law knows no value. */
type Wert = Bruch | number | string | null;

export type Parameterliste = readonly Parameter<Wert>[];

/** One dated value as the sheet shows it. */
export interface Parameterzeile {
  readonly id: string;
  readonly bezeichnung: string;
  readonly ab: Stichtag;
  readonly wert: Zellwert;
  readonly typ: Typ;
  readonly einheit: string;
  readonly fundstelle: string;
  readonly geprueftAm: Stichtag;
  readonly vorlaeufig: string;
}

const SAETZE: Readonly<Record<Anlageart, Parameter<Bruch>>> = {
  Gebäude: abschreibungGebaeude,
  Inventar: abschreibungInventar,
};

/** All dated values in use, one row each: the two rates that the sheet needs itself first, then the caller's. */
export function parameterzeilen(liste: Parameterliste): Parameterzeile[] {
  return alle(liste).flatMap((parameter) =>
    parameter.werte.map((w) => ({
      id: parameter.name,
      bezeichnung: parameter.bezeichnung,
      ab: tag(w.ab),
      ...wertUndTyp(w.wert, parameter.einheit),
      einheit: parameter.einheit,
      fundstelle: fundstelleText(w.fundstelle),
      geprueftAm: tag(w.geprueftAm),
      vorlaeufig: w.vorlaeufig === true ? "ja" : "",
    })),
  );
}

/** The native look-up of a rate on the first day of the period. */
export function satzformel(art: Anlageart, zeilen: readonly Parameterzeile[]): string {
  const stellen = zeilen.flatMap((zeile, i) => (zeile.id === SAETZE[art].name ? [PARAMETER.ersterWert + i] : []));
  const erste = stellen[0] ?? PARAMETER.ersterWert;
  const letzte = stellen.at(-1) ?? erste;
  // A range also where there is one value only: IronCalc finds nothing in a single cell.
  const spalte = (buchstabe: string): string => `$${buchstabe}$${erste}:$${buchstabe}$${letzte}`;

  return `IF(${BEZUG.von}="","",INDEX(${spalte("D")},MATCH(${BEZUG.von},${spalte("C")},1)))`;
}

/** The same look-up, by the domain. */
export function satzAm(art: Anlageart, stichtag: Stichtag): number | null {
  const wert = wertAm(reihe(SAETZE[art]), stichtag);

  return wert === null ? null : alsZahl(wert.wert);
}

/** The day on which somebody last compared a value with its source. */
export function zuletztGeprueft(zeilen: readonly Parameterzeile[]): Stichtag | null {
  return zeilen.reduce<Stichtag | null>((s, z) => (s === null || z.geprueftAm > s ? z.geprueftAm : s), null);
}

function alle(liste: Parameterliste): Parameterliste {
  const eigene = [abschreibungGebaeude, abschreibungInventar];

  return [...eigene, ...liste.filter((p) => !eigene.some((e) => e.name === p.name))];
}

export function wertUndTyp(wert: Wert, einheit: string): { wert: Zellwert; typ: Typ } {
  if (wert === null || typeof wert === "string") {
    return { wert: wert ?? "kein Wert", typ: "text" };
  }
  if (typeof wert === "number") {
    return einheit.startsWith("€") ? { wert: alsEuro(wert as Betrag), typ: "euro" } : { wert, typ: "zahl" };
  }
  const dezimal = /^10*$/.test(String(wert.nenner));
  const satz = dezimal && Math.abs(wert.zaehler) < wert.nenner;

  return {
    wert: alsZahl(wert),
    typ: einheit.startsWith("€") ? "euro" : satz ? "prozent" : dezimal ? "zahl" : "bruch",
  };
}
