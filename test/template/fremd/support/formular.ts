import { MemoryWorkbook, type MemoryCell } from "../../../../src/workbook/memory/memory-workbook";
import type { CellValue } from "../../../../src/workbook/port";
import { zellname } from "../../../../src/template/fremd/raster";

/** A formula as a test writes it; the file then holds no result. */
export interface Formel {
  readonly formel: string;
  readonly wert?: number;
}

export type Inhalt = string | number | null | Formel;

/** A sheet of a foreign form, row by row from A1 on. */
export interface Blatt {
  readonly name?: string;
  readonly zeilen: readonly (readonly Inhalt[])[];
  readonly geschuetzt?: boolean;
  /** Unlocked cells: "C5", "C7". */
  readonly frei?: readonly string[];
  readonly verbunden?: readonly string[];
  readonly verborgen?: boolean;
}

export type Formular = readonly Blatt[];

export const formel = (text: string, wert?: number): Formel =>
  wert === undefined ? { formel: text } : { formel: text, wert };

export const blattname = (blatt: Blatt, i: number): string =>
  blatt.name ?? (i === 0 ? "Kalkulation" : `Blatt ${i + 1}`);

export interface Gesetzt {
  readonly zelle: string;
  readonly inhalt: Inhalt;
  readonly frei: boolean;
}

export function gesetzte(blatt: Blatt): Gesetzt[] {
  const frei = new Set(blatt.frei);
  const breite = Math.max(8, ...blatt.zeilen.map((z) => z.length));

  return blatt.zeilen.flatMap((reihe, i) =>
    Array.from({ length: breite }, (_, j): Gesetzt => {
      const zelle = zellname({ zeile: i + 1, spalte: j + 1 });

      return { zelle, inhalt: reihe[j] ?? null, frei: frei.has(zelle) };
    }).filter(({ inhalt, frei: offen }) => inhalt !== null || offen),
  );
}

export function imSpeicher(formular: Formular): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: formular.map((blatt, i) => ({
      name: blattname(blatt, i),
      visible: blatt.verborgen !== true,
      isProtected: blatt.geschuetzt === true,
      merges: blatt.verbunden ?? [],
      cells: Object.fromEntries(
        gesetzte(blatt).map(({ zelle, inhalt, frei }): [string, CellValue | MemoryCell] => [
          zelle,
          typeof inhalt === "object" && inhalt !== null
            ? { formula: inhalt.formel, value: inhalt.wert ?? null, locked: !frei }
            : { value: inhalt, locked: !frei },
        ]),
      ),
    })),
  });
}
