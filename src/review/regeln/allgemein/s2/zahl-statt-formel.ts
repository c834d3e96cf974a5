import { formatCell, type Cell } from "../../../../workbook/a1";
import type { InspectedCell } from "../../../../workbook/inspection";
import type { Blattbild } from "../bild/blattbild";
import { ergebnisIn } from "../bild/kleinrechner";
import { ausreisser, linien, type Stelle } from "../bild/linien";
import type { Muster } from "../bild/muster";
import { halbeStelle, ziffern } from "../bild/stellen";

/** A number where a formula is expected. */
export interface FesteZahl {
  readonly zelle: InspectedCell;
  readonly erwartet: Muster;
  /** What the formula would give; null where it cannot be told. */
  readonly soll: number | null;
  /** The number is what the formula would give. */
  readonly stimmt: boolean;
}

/** Numbers amid copies of a formula, and numbers that are what the formula next to them would give. */
export function festeZahlen(bild: Blattbild): readonly FesteZahl[] {
  const gefunden = new Map<string, FesteZahl>();
  for (const richtung of ["spalte", "zeile"] as const) {
    for (const linie of linien(bild, richtung)) {
      for (const fest of ergebnisse(bild, linie)) {
        gefunden.set(formatCell(fest.zelle), fest);
      }
    }
    for (const { stelle, erwartet, davor, danach } of ausreisser(bild, richtung)) {
      const { zelle, muster } = stelle;
      const ort = formatCell(zelle);
      if (
        muster === null &&
        zelle.value !== 0 &&
        davor > 0 &&
        danach > 0 &&
        davor + danach >= 4 &&
        !gefunden.has(ort) &&
        !zwischenZahlen(bild, zelle, richtung)
      ) {
        gefunden.set(ort, { zelle, erwartet, soll: ergebnisIn(bild, erwartet, zelle), stimmt: false });
      }
    }
  }

  return [...gefunden.values()];
}

/** A whole row or column of numbers crosses the formulas: inputs. */
function zwischenZahlen(bild: Blattbild, { row, column }: Cell, richtung: "zeile" | "spalte"): boolean {
  const [dr, dc] = richtung === "zeile" ? [1, 0] : [0, 1];

  return [-1, 1].every((s) => {
    const zelle = bild.zelle({ row: row + s * dr, column: column + s * dc });

    return typeof zelle?.value === "number" && zelle.formula === null;
  });
}

/** Fewer digits agree by chance. */
const MIN_ZIFFERN = 3;
/** How far along a line a formula is asked about a number. */
const MAX_ABSTAND = 12;

/** Walks the line both ways; a number that agrees carries the formula on to the next one. */
function ergebnisse(bild: Blattbild, linie: readonly Stelle[]): FesteZahl[] {
  return [linie, [...linie].reverse()].flatMap((weg) => {
    const gefunden: FesteZahl[] = [];
    let erwartet: Muster | null = null;
    let abstand = 0;
    weg.forEach(({ zelle, muster }, i) => {
      abstand += 1;
      if (muster !== null && muster === weg[i - 1]?.muster) {
        erwartet = rechnetKaum(muster) ? null : muster;
      }
      if (muster !== null && muster === erwartet) {
        abstand = 0;
      }
      const fest =
        muster === null && erwartet !== null && abstand <= MAX_ABSTAND ? stimmend(bild, zelle, erwartet) : null;
      if (fest !== null) {
        gefunden.push(fest);
        abstand = 0;
      }
    });

    return gefunden;
  });
}

function stimmend(bild: Blattbild, zelle: InspectedCell, erwartet: Muster): FesteZahl | null {
  const wert = zelle.value;
  const soll = typeof wert === "number" && ziffern(wert) >= MIN_ZIFFERN ? ergebnisIn(bild, erwartet, zelle) : null;

  return soll !== null && typeof wert === "number" && Math.abs(soll - wert) <= halbeStelle(wert)
    ? { zelle, erwartet, soll, stimmt: true }
    : null;
}

/** The value of another cell agrees by nature: a number handed on, or one counted up. */
function rechnetKaum({ bezuege, bau }: Muster): boolean {
  return bezuege.length < 2 && !bau.includes("§:§");
}
