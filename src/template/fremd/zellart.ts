import type { CellContent } from "../../workbook/port";
import type { Gerechnet } from "./bezug";
import type { Raster, Stelle } from "./raster";
import { zahlAusText } from "./zahltext";

/** A number, also one typed as text or one that went wrong, or a formula: a cell for values. */
export function istZahlzelle({ value, formula }: CellContent): boolean {
  return (
    formula !== null ||
    typeof value === "number" ||
    (typeof value === "string" ? zahlAusText(value) !== null : typeof value === "object" && value !== null)
  );
}

export function istLeer({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || (typeof value === "string" && value.trim() === ""));
}

export function istText(zelle: CellContent): boolean {
  return !istLeer(zelle) && !istZahlzelle(zelle);
}

/** The text of a cell; "" for anything else. */
export function textDer({ value }: CellContent): string {
  return typeof value === "string" ? value.trim() : "";
}

/** May be written: neither a formula nor locked. */
export function istEingabe({ formula, locked }: CellContent): boolean {
  return formula === null && !locked;
}

/** Unlocked although its sheet is protected: somebody said that here is to be filled in. */
export function istFreigegeben(raster: Raster, stelle: Stelle): boolean {
  return raster.geschuetzt && istEingabe(raster.zelle(stelle));
}

/** Whether a cell is, for all that can be seen, one that holds an amount or a number of the form. */
export type Wertzelle = (raster: Raster, stelle: Stelle) => boolean;

/** A locked constant is none yet: it may be last year's figure or the number of an account. */
export function wertzellen(gerechnet: Gerechnet): Wertzelle {
  return (raster, stelle) => {
    const zelle = raster.zelle(stelle);

    return (
      zelle.formula !== null ||
      (istFreigegeben(raster, stelle) && !istText(zelle)) ||
      (istZahlzelle(zelle) && !zelle.locked) ||
      (istLeer(zelle) && gerechnet(raster, stelle))
    );
  };
}

/** What is left where a sheet is locked as a whole, as it is when it was handed in. */
export const festeZahl: Wertzelle = (raster, stelle) => istZahlzelle(raster.zelle(stelle));
