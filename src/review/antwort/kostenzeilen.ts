import {
  ABSCHREIBUNGSZEILEN,
  FIXE_ZEILEN,
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  summe,
  type Berechnung,
  type Betrag,
  type Kostenzeile,
} from "../../domain";
import type { Block } from "../formular";

/** A row of Tab. 1 with what is claimed in it. */
export interface Zeilenbetrag {
  readonly zeile: Kostenzeile;
  readonly block: Block;
  /** € of the period. */
  readonly betrag: Betrag;
}

/** The 25 rows of Tab. 1 in its order. */
export function kostenzeilen({ kalkulation, ergebnis }: Berechnung): readonly Zeilenbetrag[] {
  return [
    ...PERSONALFUNKTIONEN.map((zeile) => ({
      zeile,
      block: "personal" as const,
      betrag: summe(ergebnis.arbeitgeberBrutto.filter((_, i) => kalkulation.personal[i]?.funktion === zeile)),
    })),
    ...ABSCHREIBUNGSZEILEN.map((zeile) => ({
      zeile,
      block: "fix" as const,
      betrag: zeile === "Abschreibung Gebäude" ? ergebnis.abschreibungGebaeude : ergebnis.abschreibungInventar,
    })),
    ...FIXE_ZEILEN.map((zeile) => ({ zeile, block: "fix" as const, betrag: ergebnis.fixeZeilen[zeile] })),
    ...SACHKOSTENZEILEN.map((zeile) => ({ zeile, block: "sach" as const, betrag: ergebnis.sachkostenJeZeile[zeile] })),
  ];
}
