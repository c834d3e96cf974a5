import { TABELLENNAMEN, type Feldname, type Tabellenname } from "./karte";

/** What a cell is given. A formula's cell gets its result here. */
export type Zellwert = number | string | null;

/** One line of a list by the names of its columns; a missing name is an empty cell. */
export type Zeilenwerte = Readonly<Record<string, Zellwert>>;

/** The contents of a workbook by the names of the map. */
export interface Werte {
  readonly felder: Readonly<Partial<Record<Feldname, Zellwert>>>;
  readonly zeilen: Readonly<Partial<Record<Tabellenname, readonly Zeilenwerte[]>>>;
}

/** Inputs and results of the same workbook in one, line by line. */
export function zusammen(a: Werte, b: Werte): Werte {
  const zeilen = TABELLENNAMEN.map((name): [Tabellenname, Zeilenwerte[]] => {
    const links = a.zeilen[name] ?? [];
    const rechts = b.zeilen[name] ?? [];
    const laengere = links.length >= rechts.length ? links : rechts;

    return [name, laengere.map((_, i) => ({ ...links[i], ...rechts[i] }))];
  });

  return { felder: { ...a.felder, ...b.felder }, zeilen: Object.fromEntries(zeilen) };
}
