import { istText, textDer } from "./zellart";
import type { Raster, Stelle } from "./raster";

/** What the heading of a column says about it. */
export type Kopf = "stunden" | "arbeitgeber" | "betrag" | "anderes" | "unbekannt";

/** A heading stands above its column; the figures of the rows between do not hide it. */
const HOEHE = 40;

const ANDERES =
  /konto|\bkto\b|\bnr\b|nummer|vorjahr|(?<!\p{L})ist(?!\p{L})|vzä|vze|vollzeit|stellen|anteil|%|prozent|bemerk|erläuter|erlaeuter|nachweis|begründ|begruend|einheit/iu;
const STUNDEN = /stunden(?!lohn|satz|sätze)|(?<!\p{L})std\b|wochenstd|h\s*\/\s*woche/iu;

/** Hours of all together, or of a contract: another quantity than hours per Mitarbeiter*in. */
const ANDERE_STUNDEN = /gesamt|summe|vertrag|vollzeit/iu;
const BETRAG = /brutto|betrag|€|(?<!\p{L})euro?(?!\p{L})|kosten|gehalt|aufwand|plan|antrag/iu;

/**
 * The heading of a column: the nearest text above the cell. `beschriftung`: labels of rows are no headings.
 * `grenze`: what stands above that row is the heading of another block.
 */
export function kopf(
  raster: Raster,
  { zeile, spalte }: Stelle,
  beschriftung: (stelle: Stelle) => boolean,
  grenze: number,
): Kopf {
  for (let oben = zeile - 1; oben > Math.max(grenze, zeile - HOEHE); oben -= 1) {
    const stelle = { zeile: oben, spalte };
    const zelle = raster.zelle(stelle);
    if (istText(zelle)) {
      return beschriftung(stelle) ? "unbekannt" : bedeutung(textDer(zelle));
    }
  }

  return "unbekannt";
}

function bedeutung(text: string): Kopf {
  if (STUNDEN.test(text)) {
    return ANDERE_STUNDEN.test(text) ? "anderes" : "stunden";
  }

  if (ANDERES.test(text)) {
    return "anderes";
  }

  return /arbeitgeber/iu.test(text) ? "arbeitgeber" : BETRAG.test(text) ? "betrag" : "unbekannt";
}
