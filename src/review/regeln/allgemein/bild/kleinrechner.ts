import type { Cell } from "../../../../workbook/a1";
import { tokenize } from "../../../../workbook/formula/tokens";
import { bereichVon } from "./bezug";
import type { Blattbild } from "./blattbild";
import type { Muster } from "./muster";

/** A range that is added up for a comparison has no more cells than this. */
const MAX_ZELLEN = 5_000;

/**
 * What a pattern would give in another cell, from the results as they stand in the file. Knows sums and the four basic
 * operations on one sheet, which is what lists of figures are made of; null for everything else.
 */
export function ergebnisIn(bild: Blattbild, muster: Muster, zelle: Cell): number | null {
  if (muster.unklar || muster.bau.includes("!")) {
    return null;
  }
  const rechner = new Kleinrechner(bild, muster, zelle);

  return rechner.ergebnis();
}

class Kleinrechner {
  readonly #teile: readonly string[];
  #stelle = 0;
  #bezug = 0;

  constructor(
    private readonly bild: Blattbild,
    private readonly muster: Muster,
    private readonly zelle: Cell,
  ) {
    this.#teile = tokenize(muster.bau.replaceAll("§:§", "§§").replaceAll("§", "¤")).map(({ text }) => text);
  }

  ergebnis(): number | null {
    const wert = this.#summe();

    return this.#stelle === this.#teile.length && wert !== null && Number.isFinite(wert) ? wert : null;
  }

  #summe(): number | null {
    let wert = this.#produkt();
    for (let zeichen = this.#teil(); zeichen === "+" || zeichen === "-"; zeichen = this.#teil()) {
      this.#stelle += 1;
      const weiterer = this.#produkt();
      wert = wert === null || weiterer === null ? null : zeichen === "+" ? wert + weiterer : wert - weiterer;
    }

    return wert;
  }

  #produkt(): number | null {
    let wert = this.#faktor();
    for (let zeichen = this.#teil(); zeichen === "*" || zeichen === "/"; zeichen = this.#teil()) {
      this.#stelle += 1;
      const weiterer = this.#faktor();
      wert = wert === null || weiterer === null ? null : zeichen === "*" ? wert * weiterer : wert / weiterer;
    }

    return wert;
  }

  #faktor(): number | null {
    const teil = this.#teil();
    this.#stelle += 1;
    if (teil === "-" || teil === "+") {
      const wert = this.#faktor();

      return wert === null || teil === "+" ? wert : -wert;
    }
    if (teil === "(") {
      return this.#bisKlammer(this.#summe());
    }
    if (teil === "SUM" && this.#teil() === "(") {
      this.#stelle += 1;

      return this.#bisKlammer(this.#summanden());
    }
    if (teil === "¤") {
      return this.#einzelwert();
    }

    return /^[\d.]+$/.test(teil) ? Number(teil) : null;
  }

  #summanden(): number | null {
    let wert = this.#summand();
    while (this.#teil() === ",") {
      this.#stelle += 1;
      const weiterer = this.#summand();
      wert = wert === null || weiterer === null ? null : wert + weiterer;
    }

    return wert;
  }

  #summand(): number | null {
    if (this.#teil() !== "¤¤") {
      return this.#summe();
    }
    this.#stelle += 1;
    const bezug = this.muster.bezuege[this.#bezug];
    this.#bezug += 1;
    if (bezug === undefined) {
      return null;
    }
    const { from, to } = bereichVon(bezug, this.zelle);
    if (from.row < 1 || from.column < 1 || (to.row - from.row + 1) * (to.column - from.column + 1) > MAX_ZELLEN) {
      return null;
    }
    let summe = 0;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        // a sum that the cell itself is part of is none
        if (row === this.zelle.row && column === this.zelle.column) {
          return null;
        }
        summe += this.bild.zahl({ row, column }) ?? 0;
      }
    }

    return summe;
  }

  #einzelwert(): number | null {
    const bezug = this.muster.bezuege[this.#bezug];
    this.#bezug += 1;
    const ort = bezug === undefined ? null : bereichVon(bezug, this.zelle).from;
    if (ort === null || (ort.row === this.zelle.row && ort.column === this.zelle.column)) {
      return null;
    }
    const inhalt = this.bild.zelle(ort);

    return inhalt === null ? 0 : typeof inhalt.value === "number" ? inhalt.value : null;
  }

  #bisKlammer(wert: number | null): number | null {
    const zu = this.#teil() === ")";
    this.#stelle += 1;

    return zu ? wert : null;
  }

  #teil(): string {
    return this.#teile[this.#stelle] ?? "";
  }
}
