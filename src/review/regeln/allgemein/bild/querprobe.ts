import type { Range } from "../../../../workbook/a1";
import type { InspectedCell } from "../../../../workbook/inspection";
import { bereichVon } from "./bezug";
import type { Blattbild, Formelzelle } from "./blattbild";

export interface Querprobe {
  readonly zelle: InspectedCell;
  readonly zeilenweise: number;
  readonly spaltenweise: number;
}

/** A block of at least 2 x 2 numbers with totals at both sides. */
const MIN_LAENGE = 2;
const MAX_LAENGE = 2_000;

/** Corners where a column of row totals meets a row of column totals, and the two ways to the grand total differ. */
export function querprobe(bild: Blattbild): Querprobe[] {
  return bild.formeln.flatMap((ecke): Querprobe[] => {
    const senkrecht = summenbereich(ecke);
    const { row, column } = ecke.zelle;
    if (senkrecht === null || !istSpalte(senkrecht) || senkrecht.from.column !== column || row <= senkrecht.to.row) {
      return [];
    }
    const waagerecht = zeilensumme(bild, senkrecht);
    if (waagerecht === null) {
      return [];
    }
    const zeilenweise = summe(bild, senkrecht);
    const unten: Range = {
      from: { row, column: waagerecht.from.column },
      to: { row, column: waagerecht.to.column },
    };
    const spaltenweise = spaltensummen(bild, unten, senkrecht) ? summe(bild, unten) : null;

    return spaltenweise === null || Math.abs(zeilenweise - spaltenweise) <= 0.02 + Math.abs(zeilenweise) * 1e-6
      ? []
      : [{ zelle: ecke.zelle, zeilenweise, spaltenweise }];
  });
}

/** Of a formula that is SUM over one range and nothing else. */
export function summenbereich({ zelle, muster }: Formelzelle): Range | null {
  const [bezug, zweiter] = muster.bezuege;

  return bezug === undefined || zweiter !== undefined || bezug.blatt !== null || !/^\+?SUM\(§:§\)$/.test(muster.bau)
    ? null
    : bereichVon(bezug, zelle);
}

function istSpalte({ from, to }: Range): boolean {
  const laenge = to.row - from.row + 1;

  return from.column === to.column && laenge >= MIN_LAENGE && laenge <= MAX_LAENGE;
}

/** The columns that every total of the range adds up in its own row; null where they do not agree. */
function zeilensumme(bild: Blattbild, { from, to }: Range): Range | null {
  let gemeinsam: Range | null = null;
  for (let row = from.row; row <= to.row; row += 1) {
    const formel = bild.formel({ row, column: from.column });
    const bereich = formel === null ? null : summenbereich(formel);
    if (bereich === null || bereich.from.row !== row || bereich.to.row !== row) {
      return null;
    }
    if (
      gemeinsam !== null &&
      (bereich.from.column !== gemeinsam.from.column || bereich.to.column !== gemeinsam.to.column)
    ) {
      return null;
    }
    gemeinsam = bereich;
  }

  return gemeinsam !== null && gemeinsam.to.column > gemeinsam.from.column ? gemeinsam : null;
}

/** The cells of the bottom row add up their columns from the same row on; one of them may have lost its formula. */
function spaltensummen(bild: Blattbild, { from, to }: Range, block: Range): boolean {
  let ohne = 0;
  for (let column = from.column; column <= to.column; column += 1) {
    const formel = bild.formel({ row: from.row, column });
    const bereich = formel === null ? null : summenbereich(formel);
    ohne += bereich?.from.column === column && bereich.from.row === block.from.row ? 0 : 1;
  }

  return ohne <= 1 && to.column - from.column + 1 - ohne >= MIN_LAENGE;
}

function summe(bild: Blattbild, { from, to }: Range): number {
  let wert = 0;
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      wert += bild.zahl({ row, column }) ?? 0;
    }
  }

  return wert;
}
