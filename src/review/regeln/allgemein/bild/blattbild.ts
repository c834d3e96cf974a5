import type { Cell, Range } from "../../../../workbook/a1";
import type { InspectedCell, InspectedSheet } from "../../../../workbook/inspection";
import { platz } from "./bezug";
import { musterVon, type Muster } from "./muster";
import { relativform } from "./relativform";

/** A cell with its formula's pattern. */
export interface Formelzelle {
  readonly zelle: InspectedCell;
  readonly muster: Muster;
}

/** Formulas of one sheet that are read; what is beyond is said to be unchecked. */
export const MAX_FORMELN = 100_000;
/** Different formulas of one sheet that are taken apart. */
const MAX_MUSTER = 20_000;
/** A sheet with more cells is a data base; its rows and columns are not compared. */
const MAX_ZELLEN = 300_000;
/** Longer ones are no person's work and Excel refuses them. */
const MAX_LAENGE = 8_192;
/** Letters of all formulas of a sheet, and of those that are taken apart. */
const MAX_ZEICHEN = 8_000_000;
const MAX_ZERLEGT = 1_500_000;

/** A sheet as the general checks see it: which formulas are copies of each other, and quick ways to its numbers. */
export class Blattbild {
  readonly formeln: Formelzelle[] = [];
  /** False where there is more than can be looked at. */
  readonly vollstaendig: boolean;
  /** Whether lines of cells are walked one by one. */
  readonly istVergleichbar: boolean;
  readonly #orte = new Map<number, Formelzelle>();
  readonly #zahlen = new Map<number, number[]>();
  #zerlegt = 0;

  constructor(readonly blatt: InspectedSheet) {
    const muster = new Map<string, Muster>();
    let gelesen = 0;
    let zeichen = 0;
    for (const zelle of blatt.cells) {
      if (typeof zelle.value === "number") {
        eintragen(this.#zahlen, zelle);
      }
      if (zelle.formula !== null && zelle.block === null && zelle.formula.length <= MAX_LAENGE) {
        gelesen += 1;
        zeichen += zelle.formula.length;
        if (gelesen <= MAX_FORMELN && zeichen <= MAX_ZEICHEN) {
          this.#lies(zelle, zelle.formula, muster);
        }
      }
    }
    this.istVergleichbar = blatt.cells.length <= MAX_ZELLEN;
    this.vollstaendig = this.istVergleichbar && gelesen === this.formeln.length;
  }

  #lies(zelle: InspectedCell, formel: string, bekannte: Map<string, Muster>): void {
    const schluessel = relativform(formel, zelle);
    let muster = bekannte.get(schluessel);
    if (muster === undefined && bekannte.size < MAX_MUSTER && this.#zerlegt < MAX_ZERLEGT) {
      this.#zerlegt += formel.length;
      muster = musterVon(bekannte.size, formel, { row: zelle.row, column: zelle.column });
      bekannte.set(schluessel, muster);
    }
    if (muster !== undefined) {
      const eintrag = { zelle, muster };
      this.formeln.push(eintrag);
      this.#orte.set(platz(zelle.row, zelle.column), eintrag);
    }
  }

  formel({ row, column }: Cell): Formelzelle | null {
    return this.#orte.get(platz(row, column)) ?? null;
  }

  zelle({ row, column }: Cell): InspectedCell | null {
    return this.blatt.cell(row, column);
  }

  zahl({ row, column }: Cell): number | null {
    const wert = this.blatt.cell(row, column)?.value;

    return typeof wert === "number" ? wert : null;
  }

  /** How many numbers a range holds. */
  zahlenIn({ from, to }: Range): number {
    let anzahl = 0;
    for (const [spalte, zeilen] of this.#zahlen) {
      if (spalte >= from.column && spalte <= to.column) {
        anzahl += abStelle(zeilen, to.row + 1) - abStelle(zeilen, from.row);
      }
    }

    return anzahl;
  }

  /** Rows of a column that hold a number, in order. */
  zahlenzeilen(spalte: number): readonly number[] {
    return this.#zahlen.get(spalte) ?? [];
  }

  spaltenMitZahlen(): Iterable<number> {
    return this.#zahlen.keys();
  }
}

function eintragen(spalten: Map<number, number[]>, { row, column }: Cell): void {
  const zeilen = spalten.get(column);
  if (zeilen === undefined) {
    spalten.set(column, [row]);
  } else {
    zeilen.push(row);
  }
}

/** Index of the first entry that is not before the row. */
export function abStelle(zeilen: readonly number[], zeile: number): number {
  let [unten, oben] = [0, zeilen.length];
  while (unten < oben) {
    const mitte = (unten + oben) >> 1;
    if ((zeilen[mitte] ?? 0) < zeile) {
      unten = mitte + 1;
    } else {
      oben = mitte;
    }
  }

  return unten;
}
