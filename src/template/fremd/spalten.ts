import { istLeer, festeZahl, type Wertzelle } from "./zellart";
import type { Raster, Stelle } from "./raster";
import { reichweite, type Treffer } from "./treffer";

/** Rows of one block whose labels stand in one column: they have their values in common columns. */
export interface Gruppe {
  readonly raster: Raster;
  readonly treffer: readonly Treffer[];
}

export function gruppen(treffer: readonly Treffer[], schluessel: (t: Treffer) => string): readonly Gruppe[] {
  const je = new Map<string, Treffer[]>();
  for (const t of treffer) {
    const name = `${t.raster.blatt}\n${schluessel(t)}`;
    je.set(name, [...(je.get(name) ?? []), t]);
  }

  return [...je.values()].flatMap((liste) =>
    liste[0] === undefined ? [] : [{ raster: liste[0].raster, treffer: liste }],
  );
}

/** The columns within reach of at least half of the rows, from left to right. */
export function erreichbare({ treffer }: Gruppe): number[] {
  const anzahl = zaehle(treffer, () => true);

  return [...anzahl]
    .filter(([, n]) => 2 * n >= treffer.length)
    .map(([spalte]) => spalte)
    .sort((a, b) => a - b);
}

/**
 * The columns that hold the values of a group: cells for values in at least half as many rows as in the fullest
 * column. A single number beside a few rows is no column of values.
 */
export function wertspalten(gruppe: Gruppe, wertzelle: Wertzelle): readonly number[] {
  const mitte = erreichbare(gruppe);
  for (const probe of [wertzelle, festeZahl]) {
    const anzahl = zaehle(gruppe.treffer, (stelle) => probe(gruppe.raster, stelle));
    const meiste = Math.max(0, ...mitte.map((spalte) => anzahl.get(spalte) ?? 0));
    const spalten = mitte.filter((spalte) => meiste > 0 && 2 * (anzahl.get(spalte) ?? 0) >= meiste);
    if (spalten.length > 0) {
      return spalten;
    }
  }

  return [];
}

/**
 * The columns that are empty in all rows and come before any text: all that can be said of a blank form without
 * formulas. `gemieden`: columns with labels of the same block, where a label over several columns may lie.
 */
export function leereSpalten(gruppe: Gruppe, gemieden: ReadonlySet<number>): readonly number[] {
  if (gruppe.raster.geschuetzt) {
    return [];
  }
  const leer = zaehle(gruppe.treffer, (stelle) => istLeer(gruppe.raster.zelle(stelle)));
  const mitte = erreichbare(gruppe).filter((spalte) => !gemieden.has(spalte));
  const ende = mitte.findIndex((spalte) => leer.get(spalte) !== zaehle(gruppe.treffer, () => true).get(spalte));

  return ende < 0 ? mitte : mitte.slice(0, ende);
}

function zaehle(treffer: readonly Treffer[], gilt: (stelle: Stelle) => boolean): Map<number, number> {
  const anzahl = new Map<number, number>();
  for (const t of treffer) {
    for (const stelle of reichweite(t)) {
      anzahl.set(stelle.spalte, (anzahl.get(stelle.spalte) ?? 0) + (gilt(stelle) ? 1 : 0));
    }
  }

  return anzahl;
}
