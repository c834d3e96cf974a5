import type { Stelle } from "./raster";
import { gruppen, leereSpalten, wertspalten, type Gruppe } from "./spalten";
import { reichweite, type Treffer } from "./treffer";
import { festeZahl, istFreigegeben, istLeer, type Wertzelle } from "./zellart";

/** What is a text where it is filled in: nothing in the cell itself tells that it is the one. */
const TEXTE: readonly string[] = ["traeger", "bereich", "zeitraum", "von", "bis"];

/** The value cells of the labels that stand alone: the figures about the Angebot, and the results. */
export function einzelwerte(alle: readonly Treffer[], wertzelle: Wertzelle): ReadonlyMap<Treffer, Stelle | null> {
  const einzelne = alle.filter(({ begriff }) => begriff.block === "angaben" || begriff.block === "ergebnis");
  const stellen = new Map<Treffer, Stelle | null>();
  for (const gruppe of gruppen(einzelne, (t) => `${t.begriff.block}\n${t.spalte}`)) {
    const gemeinsame = wertspalten(gruppe, wertzelle);
    for (const t of gruppe.treffer) {
      const stelle = TEXTE.includes(t.begriff.feld) ? textstelle(t, gemeinsame) : zahlstelle(t, gemeinsame, wertzelle);
      stellen.set(t, stelle);
    }
  }

  return stellen;
}

function zahlstelle(t: Treffer, gemeinsame: readonly number[], wertzelle: Wertzelle): Stelle | null {
  const weit = reichweite(t);

  return (
    weit.find((stelle) => wertzelle(t.raster, stelle)) ??
    weit.find((stelle) => festeZahl(t.raster, stelle)) ??
    inSpalte(t, gemeinsame) ??
    inSpalte(t, leereSpalten(allein(t), new Set()))
  );
}

/** Unlocked; else where the figures beside it stand; else next to the label. */
function textstelle(t: Treffer, gemeinsame: readonly number[]): Stelle | null {
  const weit = reichweite(t);
  const [naechste = null] = t.raster.geschuetzt ? weit.filter((stelle) => !istLeer(t.raster.zelle(stelle))) : weit;

  return weit.find((stelle) => istFreigegeben(t.raster, stelle)) ?? inSpalte(t, gemeinsame) ?? naechste;
}

function inSpalte(t: Treffer, spalten: readonly number[]): Stelle | null {
  return reichweite(t).find(({ spalte }) => spalte === spalten[0]) ?? null;
}

function allein(t: Treffer): Gruppe {
  return { raster: t.raster, treffer: [t] };
}
