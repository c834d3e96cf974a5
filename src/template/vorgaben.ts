import { PERSONALFUNKTIONEN, verguetungstage, wochenarbeitszeit } from "../domain";
import type { Werte } from "./werte";

/** What the blank form proposes, in sight and to be overwritten: the figures that Tab. 1 prints, and its eight Funktionen. */
export const VORGABEN: Werte = {
  felder: {
    bereich: "Arbeitsbereich",
    tage: verguetungstage.werte.at(-1)?.wert ?? null,
    wochenstunden: wochenarbeitszeit.werte.at(-1)?.wert ?? null,
  },
  zeilen: { personal: PERSONALFUNKTIONEN.map((funktion) => ({ funktion })) },
};
