import type { Cell } from "../../../../workbook/a1";
import type { Blattbild } from "./blattbild";
import type { Muster } from "./muster";

/** How often each pattern stands on a sheet, in a row and in a column. */
export class Haeufigkeit {
  readonly #blatt = new Map<number, number>();
  readonly #zeile = new Map<string, number>();
  readonly #spalte = new Map<string, number>();

  constructor({ formeln }: Blattbild) {
    for (const { zelle, muster } of formeln) {
      mehr(this.#blatt, muster.nummer);
      mehr(this.#zeile, `${muster.nummer}|${zelle.row}`);
      mehr(this.#spalte, `${muster.nummer}|${zelle.column}`);
    }
  }

  aufBlatt({ nummer }: Muster): number {
    return this.#blatt.get(nummer) ?? 0;
  }

  inZeile({ nummer }: Muster, { row }: Cell): number {
    return this.#zeile.get(`${nummer}|${row}`) ?? 0;
  }

  inSpalte({ nummer }: Muster, { column }: Cell): number {
    return this.#spalte.get(`${nummer}|${column}`) ?? 0;
  }
}

function mehr<T>(zaehler: Map<T, number>, schluessel: T): void {
  zaehler.set(schluessel, (zaehler.get(schluessel) ?? 0) + 1);
}
