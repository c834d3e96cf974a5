import type { Begriff } from "./begriffe";
import { begriffAus } from "./nachschlagen";
import type { Raster, Stelle } from "./raster";

/** A label found in a cell. */
export interface Treffer extends Stelle {
  readonly raster: Raster;
  readonly begriff: Begriff;
  readonly text: string;
  /** Last column in which its value may stand: before the next label of a block beside it. */
  readonly bis: number;
}

/** No label is longer, nor does anybody put its value further away. */
const LAENGSTER_TEXT = 300;
const REICHWEITE = 20;

/** All labels of the form, in the order of reading. Of a term's steps the first one that occurs counts. */
export function sucheTreffer(raster: readonly Raster[]): readonly Treffer[] {
  const bekannt = new Map<string, ReturnType<typeof begriffAus>>();
  const roh = raster.flatMap((blatt) =>
    [...blatt.gefuellt()].flatMap(({ stelle, zelle: { value } }) => {
      if (typeof value !== "string" || value.length > LAENGSTER_TEXT) {
        return [];
      }
      const gefunden = bekannt.has(value) ? (bekannt.get(value) ?? null) : begriffAus(value);
      bekannt.set(value, gefunden);

      return gefunden === null ? [] : [{ raster: blatt, ...stelle, ...gefunden, text: value }];
    }),
  );
  const erste = new Map<Begriff, number>();
  for (const { begriff, stufe } of roh) {
    erste.set(begriff, Math.min(stufe, erste.get(begriff) ?? stufe));
  }
  const gueltig = roh.filter(({ begriff, stufe }) => stufe === erste.get(begriff));

  return gueltig.map(({ raster: blatt, zeile, spalte, begriff, text }, i) => {
    const naechster = gueltig[i + 1];
    const daneben = naechster?.raster === blatt && naechster.zeile === zeile ? naechster.spalte - 1 : Infinity;

    return {
      raster: blatt,
      zeile,
      spalte,
      begriff,
      text,
      bis: Math.min(daneben, blatt.letzteSpalte, spalte + REICHWEITE),
    };
  });
}

/** The cells in which the value of a label may stand, from the nearest on. */
export function reichweite({ zeile, spalte, bis }: Treffer): Stelle[] {
  return Array.from({ length: Math.max(0, bis - spalte) }, (_, i) => ({ zeile, spalte: spalte + 1 + i }));
}
