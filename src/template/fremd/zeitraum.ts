import { stichtagAusZahl } from "../../domain";
import type { CellContent } from "../../workbook/port";
import type { Gerechnet } from "./bezug";
import type { Raster, Stelle } from "./raster";
import { tageImText } from "./tage";
import { reichweite, type Treffer } from "./treffer";
import { istLeer, textDer } from "./zellart";

/**
 * A cell of the Vereinbarungszeitraum. A "von" that is a text, without a "bis" beside it, holds the whole period
 * ("01.01.2020 - 31.12.2020"); where the label itself contains the days, the cell is the label's own.
 */
export interface Zeitraumzelle {
  readonly feld: "von" | "bis";
  readonly stelle: Stelle;
  readonly typ: "datum" | "text";
}

const VERBINDUNG = /^(?:von|vom|ab|bis|bis zum|[-–—])\s*:?$/i;
const BIS = /^(?:bis|bis zum|[-–—])\s*:?$/i;

export function zeitraumzellen(t: Treffer, naechste: Stelle | null, gerechnet: Gerechnet): readonly Zeitraumzelle[] {
  if (tageImText(t.text).length === 2) {
    return [{ feld: "von", stelle: t, typ: "text" }];
  }
  const zwei = mitVerbindung(t) ?? zweiTage(t);
  if (zwei !== null) {
    return zwei.map((stelle, i) => ({
      feld: i === 0 ? "von" : "bis",
      stelle,
      typ: typDerTageszelle(t.raster, stelle, gerechnet),
    }));
  }

  return naechste === null ? [] : [{ feld: "von", stelle: naechste, typ: "text" }];
}

/** A date only where the cell holds one or is computed with: in any other cell its number would show as a number. */
export function typDerTageszelle(raster: Raster, stelle: Stelle, gerechnet: Gerechnet): "datum" | "text" {
  return istTag(raster.zelle(stelle)) || gerechnet(raster, stelle) ? "datum" : "text";
}

/** von | … | bis | … */
function mitVerbindung(t: Treffer): readonly [Stelle, Stelle] | null {
  const weit = reichweite(t);
  const text = (stelle: Stelle): string => textDer(t.raster.zelle(stelle));
  const mitte = weit.findIndex((stelle) => BIS.test(text(stelle)));
  const von = weit.slice(0, Math.max(mitte, 0)).find((stelle) => !VERBINDUNG.test(text(stelle)));
  const bis = weit[mitte + 1];

  return mitte < 0 || von === undefined || bis === undefined ? null : [von, bis];
}

/** Two dates beside each other. */
function zweiTage(t: Treffer): readonly [Stelle, Stelle] | null {
  const [von, bis] = reichweite(t).filter((stelle) => !istLeer(t.raster.zelle(stelle)));

  return von !== undefined && bis !== undefined && istTag(t.raster.zelle(von)) && istTag(t.raster.zelle(bis))
    ? [von, bis]
    : null;
}

/** The dates of any Vereinbarungszeitraum lie in this century. */
function istTag({ value }: CellContent): boolean {
  return typeof value === "number" && stichtagAusZahl(value) !== null && value > 36526 && value < 73051;
}
