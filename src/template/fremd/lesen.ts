import {
  KOSTENZEILEN,
  PERSONALFUNKTIONEN,
  type Betrag,
  type Bruch,
  type Kostenzeile,
  type Personalfunktion,
  type Stichtag,
} from "../../domain";
import type { CellContent, Workbook } from "../../workbook/port";
import { feld as feldDer, type Feldname, type Karte } from "../karte";
import { betragAus, tageAus, textAus, zahlAus, type Gelesenes } from "./inhalt";
import { mangel, type Lesemangel } from "./mangel";
import { istLeer } from "./zellart";
import { liesZellen } from "./zellen";

export const ERGEBNISFELDER = [
  "personalkosten",
  "fixeKosten",
  "sachkosten",
  "gesamtkosten",
  "tagessatz",
  "entgelt",
] as const;

export type Ergebnisfeld = (typeof ERGEBNISFELDER)[number];

/** A form as it was handed in: what stands in its cells, nothing computed anew. */
export interface Formularinhalt {
  readonly traeger: string | null;
  readonly bereich: string | null;
  readonly von: Stichtag | null;
  readonly bis: Stichtag | null;
  readonly plaetze: Bruch | null;
  readonly tage: Bruch | null;
  /** Hours per Mitarbeiter*in and week. */
  readonly stunden: ReadonlyMap<Personalfunktion, Bruch>;
  readonly zeilen: ReadonlyMap<Kostenzeile, Betrag>;
  /** The form's own sums and its Tagessatz. */
  readonly ergebnisse: ReadonlyMap<Ergebnisfeld, Betrag>;
  readonly maengel: readonly Lesemangel[];
}

/** Reads inputs and results of a form by its map in one go, ours or another's; locked cells too. */
export async function liesFormular(workbook: Workbook, karte: Karte): Promise<Formularinhalt> {
  const orte = karte.felder.map((f) => ({ sheet: f.blatt, cell: f.zelle }));
  const zellen = await liesZellen(workbook, orte);
  const inhalt = new Map(karte.felder.map((f, i) => [f.feld, zellen[i] ?? null]));
  const maengel: Lesemangel[] = [];
  const lies = <T>(feld: Feldname, aus: (zelle: CellContent) => Gelesenes<T>): T | null => {
    const zelle = inhalt.get(feld);
    if (zelle === undefined || zelle === null) {
      maengel.push(mangel("fehlt", feld, feldDer(karte, feld)));

      return null;
    }
    const { wert, art } = aus(zelle);
    if (art !== null) {
      maengel.push(mangel(art, feld, feldDer(karte, feld), zelle.value));
    }

    return wert;
  };
  // the Tagessatz must be there; a sum, or the Entgelt before it is agreed, may be left empty
  const ausgefuellt = (feld: Feldname): boolean => {
    const zelle = inhalt.get(feld) ?? null;

    return feld === "tagessatz" || (zelle !== null && !istLeer(zelle));
  };
  const jeName = <N extends string, T>(
    namen: readonly N[],
    feld: (name: N) => Feldname,
    aus: (zelle: CellContent) => Gelesenes<T>,
  ): ReadonlyMap<N, T> =>
    new Map(
      namen.flatMap((name): (readonly [N, T])[] => {
        const wert = lies(feld(name), aus);

        return wert === null ? [] : [[name, wert]];
      }),
    );
  const tage = lies("von", tageAus);
  const bis = tage?.[1] ?? lies("bis", tageAus)?.[0] ?? null;

  return {
    traeger: lies("traeger", textAus),
    bereich: lies("bereich", textAus),
    von: tage?.[0] ?? null,
    bis,
    plaetze: lies("plaetze", zahlAus),
    tage: lies("tage", zahlAus),
    stunden: jeName(PERSONALFUNKTIONEN, (f) => `stunden:${f}`, zahlAus),
    zeilen: jeName(KOSTENZEILEN, (z) => `zeile:${z}`, betragAus),
    ergebnisse: jeName(ERGEBNISFELDER.filter(ausgefuellt), (f) => f, betragAus),
    maengel,
  };
}
