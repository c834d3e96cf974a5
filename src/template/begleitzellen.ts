import type { Begleitrechnung } from "../domain";
import type { CellChange } from "../workbook/port";
import { begleitblaetter, mitEigenenWerten } from "./build/begleitung/blaetter";
import { OHNE_LAGE } from "./eigene/begleitung/lage";
import { EIGENE_WERTE } from "./eigene/parameter";

/** The filled input cells of our sheets beside the Kostenkalkulation. */
export function begleitzellen(b: Begleitrechnung): readonly CellChange[] {
  const blaetter = begleitblaetter(b, OHNE_LAGE).flatMap((blatt) =>
    [...blatt.rows.values()]
      .flatMap((zeile) => [...zeile.values()])
      .filter(({ style, value }) => style.startsWith("eingabe:") && value !== null)
      .map(({ reference, value }): CellChange => ({ sheet: blatt.name, cell: reference, value })),
  );
  const eigene = mitEigenenWerten({ felder: {}, zeilen: {} }, b.angaben.eigeneWerte).zeilen.eigeneWerte ?? [];

  return [
    ...blaetter,
    ...eigene.flatMap((werte, i) =>
      EIGENE_WERTE.spalten
        .filter(({ feld }) => (werte[feld] ?? null) !== null)
        .map(({ feld, spalte }): CellChange => ({
          sheet: EIGENE_WERTE.blatt,
          cell: `${spalte}${EIGENE_WERTE.ersteZeile + i}`,
          value: werte[feld] ?? null,
        })),
    ),
  ];
}
