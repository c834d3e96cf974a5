import { alsZahl, type Begleitrechnung, type EigenerWert } from "../../../domain";
import { entgeltplan } from "../../eigene/begleitung/entgelt";
import type { Parameterlage } from "../../eigene/begleitung/lage";
import { zusammen, type Werte } from "../../werte";
import { abrechnungsblatt } from "../blatt/abrechnung";
import { arbeitsergebnisblatt } from "../blatt/arbeitsergebnis";
import { entgeltblatt } from "../blatt/entgelt";
import { mitwirkungsblatt } from "../blatt/mitwirkung";
import type { SheetDraft } from "../ooxml/sheet";
import { entgeltwerte } from "./entgeltwerte";

/** The four sheets; they refer to each other, so that they come together. */
export function begleitblaetter(b: Begleitrechnung, lage: Parameterlage): readonly SheetDraft[] {
  return [
    entgeltblatt(entgeltplan(lage), entgeltwerte(b), b.angaben.entgelt),
    arbeitsergebnisblatt(lage, b),
    abrechnungsblatt(lage, b),
    mitwirkungsblatt(lage, b),
  ];
}

/** The user's list on the sheet Parameter. */
export function mitEigenenWerten(werte: Werte, eigene: readonly EigenerWert[]): Werte {
  return zusammen(werte, {
    felder: {},
    zeilen: {
      eigeneWerte: eigene.map(({ name, wert, ab, quelle }) => ({
        id: name,
        ab,
        wert: typeof wert === "string" ? wert : alsZahl(wert),
        quelle,
      })),
    },
  });
}
