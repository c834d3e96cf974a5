import type { Neurechnung } from "../review";
import { Computation } from "../workbook/compute/computation";
import { Recalculation } from "../workbook/engine/recalculate";
import type { Inspection } from "../workbook/inspection";

/** A Neurechnung that holds memory of the engine until it is let go. */
export interface Nachrechnung extends Neurechnung {
  readonly frei: () => void;
}

/**
 * The submitter's formulas by our calculator; what it does not know goes to the engine, if that is there. `engine` loads
 * it and says whether it could.
 */
export async function nachrechnung(inspection: Inspection, engine: () => Promise<boolean>): Promise<Nachrechnung> {
  const rechner = new Computation(inspection);
  const offen = rechner.notComputed();
  const zweite = offen.length > 0 && (await engine()) ? Recalculation.of(inspection) : null;
  const ohne = zweite === null ? offen : offen.filter(istUnbekannt(zweite));

  return {
    wert: (blatt, zelle) => rechner.value(blatt, zelle) ?? zweite?.value(blatt, zelle),
    ohne,
    ausgefallen: null,
    wenn: (annahmen, gesucht) => rechner.whatIf(annahmen, gesucht) ?? zweite?.whatIf(annahmen, gesucht) ?? null,
    frei: () => zweite?.free(),
  };
}

function istUnbekannt(zweite: Recalculation): (ort: { readonly sheet: string; readonly cell: string }) => boolean {
  const unbekannt = new Set(zweite.notComputed().map(({ sheet, cell }) => `${sheet}!${cell}`));

  return ({ sheet, cell }) => unbekannt.has(`${sheet}!${cell}`);
}
