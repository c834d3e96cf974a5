import type { Cell } from "../../../../workbook/a1";
import { bereichVon } from "./bezug";
import type { Muster } from "./muster";

/** A reference that slipped by more than this was set on purpose. */
const MAX_VERSATZ = 3;

/** Two formulas of one build that differ in a single edge of a single reference, by a little; a range or any reference. */
export function nurEineKante(muster: Muster, erwartet: Muster, zelle: Cell, art: "bereich" | "beliebig"): boolean {
  if (muster.bau !== erwartet.bau || muster.bezuege.length !== erwartet.bezuege.length) {
    return false;
  }
  let kanten = 0;
  for (const [i, bezug] of muster.bezuege.entries()) {
    const anderer = erwartet.bezuege[i];
    if (anderer === undefined) {
      return false;
    }
    const [ist, soll] = [bereichVon(bezug, zelle), bereichVon(anderer, zelle)];
    const versatz = [
      ist.from.row - soll.from.row,
      ist.to.row - soll.to.row,
      ist.from.column - soll.from.column,
      ist.to.column - soll.to.column,
    ];
    // a single cell moves with both its ends
    const ungleich = versatz.filter((v) => v !== 0).length / (bezug.istZelle ? 2 : 1);
    if (versatz.some((v) => Math.abs(v) > MAX_VERSATZ) || (art === "bereich" && bezug.istZelle && ungleich > 0)) {
      return false;
    }
    kanten += ungleich;
  }

  return kanten === 1;
}
