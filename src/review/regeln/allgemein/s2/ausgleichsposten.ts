import type { InspectedCell } from "../../../../workbook/inspection";
import { ausgleich, istAusgleich } from "../bild/ausgleich";
import type { Blattbild } from "../bild/blattbild";

/** A number added to a formula: "=SUM(B2:B9)+500". */
export interface Ausgleichsposten {
  readonly zelle: InspectedCell;
  readonly betrag: number;
}

/** Sums of cells, and nothing else. */
const SUMME = /^\+?(?:SUM\([^()]*\)|§(?:[+-]§)+|SUM\([^()]*\)(?:[+-](?:§|SUM\([^()]*\)))+)$/;

/** Numbers added to sums, or to a formula whose neighbours go without. */
export function ausgleichsposten(bild: Blattbild): readonly Ausgleichsposten[] {
  return bild.formeln.flatMap(({ zelle, muster }) => {
    const gefunden = ausgleich(muster);
    if (gefunden === null || (gefunden.betrag >= 1900 && gefunden.betrag <= 2100)) {
      return [];
    }
    const nachbarn = [
      [0, -1],
      [0, 1],
      [-1, 0],
      [1, 0],
    ].map(([dr = 0, dc = 0]) => bild.formel({ row: zelle.row + dr, column: zelle.column + dc })?.muster);
    const alleine = nachbarn.every((n) => n === undefined || ausgleich(n) === null);
    const wieNachbar = nachbarn.some((n) => n !== undefined && istAusgleich(muster, n));

    return alleine && (SUMME.test(gefunden.rest) || wieNachbar) ? [{ zelle, betrag: gefunden.betrag }] : [];
  });
}
