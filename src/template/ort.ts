import type { Ort } from "../domain";
import type { CellAddress } from "../workbook/port";
import { EIGENE_KARTE } from "./eigene/karte";
import { FELDNAMEN, TABELLENNAMEN, feld, tabelle, type Feldname, type Tabellenname } from "./karte";

/** The row of a list's line, counted from 0 as in the input. */
export type Zeilenplan = (liste: Tabellenname, stelle: number) => number | null;

const LISTENFELD = /^([a-z]+)\[(\d+)\](?:\.(\w*))?$/i;

/** Keys of the input that the sheet spreads over columns of another name. */
const SPALTE_ZU_SCHLUESSEL: Readonly<Record<string, string>> = {
  anteil: "anteilZaehler",
  "sachkosten.betrag": "ist",
};

/** The cell of our workbook that holds a field of the input: "sachkosten[3].betrag" is Sachkosten!D9; null if none does. */
export function zelleZuFeld(pfad: string, zeilen: Zeilenplan = inReihenfolge): CellAddress | null {
  const treffer = LISTENFELD.exec(pfad);
  if (treffer === null) {
    const name = pfad.startsWith("fixeKosten.") ? `zeile:${pfad.slice("fixeKosten.".length)}` : pfad;
    const gesucht = FELDNAMEN.find((f): f is Feldname => f === name);
    const ort = gesucht === undefined ? null : feld(EIGENE_KARTE, gesucht);

    return ort === null ? null : { sheet: ort.blatt, cell: ort.zelle };
  }
  const [, liste = "", stelle = "0", schluessel = ""] = treffer;
  const name = TABELLENNAMEN.find((t) => t === liste);
  const ort = name === undefined ? null : tabelle(EIGENE_KARTE, name);
  const zeile = name === undefined ? null : zeilen(name, Number(stelle));
  if (ort === null || zeile === null) {
    return null;
  }
  const spalte = SPALTE_ZU_SCHLUESSEL[`${liste}.${schluessel}`] ?? SPALTE_ZU_SCHLUESSEL[schluessel] ?? schluessel;
  const buchstabe = (ort.spalten.find((s) => s.feld === spalte) ?? ort.spalten[0])?.spalte ?? "A";

  return { sheet: ort.blatt, cell: `${buchstabe}${zeile}` };
}

/** Where something is, for people: the cell if there is one, otherwise the field as it is called. */
export function ortText(ort: Ort, zeilen: Zeilenplan = inReihenfolge): string {
  if (ort.blatt !== undefined) {
    return ort.zelle === undefined ? ort.blatt : `${ort.blatt}!${ort.zelle}`;
  }
  const zelle = ort.feld === undefined ? null : zelleZuFeld(ort.feld, zeilen);

  return zelle === null ? (ort.feld ?? "") : `${zelle.sheet}!${zelle.cell}`;
}

/** Line after line, as the build writes a list; null below its last row. */
export function inReihenfolge(liste: Tabellenname, stelle: number): number | null {
  const ort = tabelle(EIGENE_KARTE, liste);

  return ort === null || ort.ersteZeile + stelle > ort.letzteZeile ? null : ort.ersteZeile + stelle;
}
