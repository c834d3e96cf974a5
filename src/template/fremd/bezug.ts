import { spaltennummer } from "../adresse";
import type { Raster, Stelle } from "./raster";

/** 'Blatt 1'!$C$5:$C$12, Blatt!C5, C5 */
const BEZUG =
  /(?<![\p{L}\p{N}_.])(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(])/giu;

interface Spaltenstueck {
  readonly spalte: number;
  readonly von: number;
  readonly bis: number;
}

/** A form has a few dozen; a workbook of something else must not cost more. */
const HOECHSTENS = 5000;

/** Tells whether the form computes with a cell: then it is one for values, however empty it is. */
export type Gerechnet = (raster: Raster, stelle: Stelle) => boolean;

/**
 * The cells that formulas use, one by one or as part of a column (SUM(C14:C21)). A block of several columns says
 * nothing about one of them.
 */
export function gerechneteZellen(raster: readonly Raster[]): Gerechnet {
  const stuecke = new Map<string, Map<string, Spaltenstueck>>();
  let anzahl = 0;
  for (const blatt of raster) {
    for (const { zelle } of blatt.gefuellt()) {
      for (const [text, , , ersteSpalte = "", ersteZeile = "", letzteSpalte, letzteZeile] of bezuege(zelle.formula)) {
        if (anzahl < HOECHSTENS && (letzteSpalte ?? ersteSpalte).toUpperCase() === ersteSpalte.toUpperCase()) {
          const ziel = blattname(text) ?? blatt.blatt;
          const liste = stuecke.get(ziel.toLowerCase()) ?? new Map<string, Spaltenstueck>();
          const [von, bis] = [Number(ersteZeile), Number(letzteZeile ?? ersteZeile)];
          const stueck = { spalte: spaltennummer(ersteSpalte.toUpperCase()), von, bis };
          stuecke.set(ziel.toLowerCase(), liste.set(`${stueck.spalte}:${von}:${bis}`, stueck));
          anzahl += 1;
        }
      }
    }
  }

  return ({ blatt }, { zeile, spalte }) =>
    [...(stuecke.get(blatt.toLowerCase())?.values() ?? [])].some(
      (s) => s.spalte === spalte && s.von <= zeile && zeile <= s.bis,
    );
}

function bezuege(formel: string | null): Iterable<RegExpMatchArray> {
  return formel === null ? [] : formel.replace(/"(?:[^"]|"")*"/g, "").matchAll(BEZUG);
}

function blattname(bezug: string): string | null {
  const ende = bezug.lastIndexOf("!");

  return ende < 0 ? null : bezug.slice(0, ende).replace(/^'|'$/g, "").replaceAll("''", "'");
}
