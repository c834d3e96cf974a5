import type { Cell } from "../../../../workbook/a1";
import { platz } from "./bezug";
import { abStelle } from "./blattbild";
import type { Lesung } from "./mappenbild";

/** Steps for one sheet; a file that needs more was made to need them. */
const MAX_SCHRITTE = 3_000_000;

/** A column of asked cells: each one answered is taken out of the way of later ranges. */
interface Spalte {
  readonly zeilen: readonly number[];
  /** Index of the next cell without an answer. */
  readonly weiter: number[];
}

/** For each cell the first of the ranges that reads it; cells that none reads are absent. */
export function abdeckung(zellen: readonly Cell[], lesungen: readonly Lesung[]): ReadonlyMap<number, Lesung> {
  const spalten = nachSpalten(zellen);
  const nummern = [...spalten.keys()].sort((a, b) => a - b);
  const antwort = new Map<number, Lesung>();
  let schritte = 0;
  for (const lesung of lesungen) {
    const { from, to } = lesung.bereich;
    for (let i = abStelle(nummern, from.column); i < nummern.length; i += 1) {
      const nummer = nummern[i] ?? 0;
      schritte += 1;
      if (nummer > to.column || schritte > MAX_SCHRITTE) {
        break;
      }
      const spalte = spalten.get(nummer);
      for (let k = offene(spalte, abStelle(spalte?.zeilen ?? [], from.row)); ; k = offene(spalte, k)) {
        const zeile = spalte?.zeilen[k];
        if (spalte === undefined || zeile === undefined || zeile > to.row) {
          break;
        }
        antwort.set(platz(zeile, nummer), lesung);
        spalte.weiter[k] = k + 1;
      }
    }
  }

  return antwort;
}

function nachSpalten(zellen: readonly Cell[]): Map<number, Spalte> {
  const zeilen = new Map<number, number[]>();
  for (const { row, column } of zellen) {
    const liste = zeilen.get(column);
    if (liste === undefined) {
      zeilen.set(column, [row]);
    } else {
      liste.push(row);
    }
  }

  return new Map(
    Array.from(zeilen, ([spalte, liste]) => [
      spalte,
      { zeilen: liste.sort((a, b) => a - b), weiter: Array.from({ length: liste.length + 1 }, (_, i) => i) },
    ]),
  );
}

/** The next cell without an answer, at this index or behind it; shortens the way for the next question. */
function offene(spalte: Spalte | undefined, stelle: number): number {
  if (spalte === undefined) {
    return stelle;
  }
  let ziel = stelle;
  while (spalte.weiter[ziel] !== undefined && spalte.weiter[ziel] !== ziel) {
    ziel = spalte.weiter[ziel] ?? ziel;
  }
  for (let k = stelle; k !== ziel;) {
    const naechste = spalte.weiter[k] ?? ziel;
    spalte.weiter[k] = ziel;
    k = naechste;
  }

  return ziel;
}
