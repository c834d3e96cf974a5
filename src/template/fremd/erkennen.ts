import type { CellAddress, Workbook } from "../../workbook/port";
import { EIGENE_KARTE } from "../eigene/karte";
import type { Karte } from "../karte";
import { ANGABEN, UNENTBEHRLICH, ZEILENBEGRIFFE, type Begriff } from "./begriffe";
import { gerechneteZellen } from "./bezug";
import { blockwerte } from "./blockwerte";
import { einzelwerte } from "./einzelwerte";
import { istEigene } from "./eigene";
import { karteDesFormulars } from "./formularkarte";
import { liesRaster, zellname, type Stelle } from "./raster";
import { sucheTreffer, type Treffer } from "./treffer";
import { istZahlzelle, wertzellen } from "./zellart";

/** One label that stands in several places, so that nobody can say which one counts. */
export interface Mehrdeutigkeit {
  readonly begriff: string;
  readonly zellen: readonly CellAddress[];
}

/** Is a workbook a Kostenkalkulation, and where in it stands what. */
export interface Erkennung {
  /** eigene: our names and version. beschriftet: labels enough to fill it. keine: anything else. */
  readonly form: "eigene" | "beschriftet" | "keine";
  /** The map to fill or read by; null for keine. */
  readonly karte: Karte | null;
  /** What was not found exactly once: Plätze, Tage, Tagessatz, and the rows by their names. */
  readonly fehlend: readonly string[];
  readonly mehrdeutig: readonly Mehrdeutigkeit[];
  /** What was found, also where it is too little: a person may complete it. Null where nothing was. */
  readonly entwurf: Karte | null;
}

/** Of the 25 rows of Tab. 1 (schnittstellen: Recognising a Kostenkalkulation). */
const GENUG_ZEILEN = 20;

export async function erkenneFormular(workbook: Workbook): Promise<Erkennung> {
  if (await istEigene(workbook)) {
    return { form: "eigene", karte: EIGENE_KARTE, fehlend: [], mehrdeutig: [], entwurf: null };
  }
  const raster = await liesRaster(workbook);
  const treffer = sucheTreffer(raster);
  const gerechnet = gerechneteZellen(raster);
  const wertzelle = wertzellen(gerechnet);
  const zeilen = blockwerte(treffer, wertzelle);
  const einzelne = einzelwerte(treffer, wertzelle);
  const stelle = (t: Treffer): Stelle | null => zeilen.get(t)?.betrag ?? einzelne.get(t) ?? null;
  const eindeutig = new Map<Begriff, Treffer>();
  const mehrdeutig: Mehrdeutigkeit[] = [];
  for (const begriff of [...UNENTBEHRLICH, ...ZEILENBEGRIFFE, ...ANGABEN.filter((b) => !UNENTBEHRLICH.includes(b))]) {
    const gefunden = treffer.filter((t) => t.begriff === begriff && stelle(t) !== null);
    const kandidaten = begriff.feld === "tagessatz" ? ergebnis(gefunden, stelle) : gefunden;
    const [erster] = kandidaten;
    if (erster !== undefined && kandidaten.length === 1) {
      eindeutig.set(begriff, erster);
    } else if (erster !== undefined) {
      mehrdeutig.push({ begriff: begriff.name, zellen: kandidaten.map(adresse) });
    }
  }
  const fehlend = [...UNENTBEHRLICH, ...ZEILENBEGRIFFE].filter((b) => !eindeutig.has(b)).map(({ name }) => name);
  const entwurf = karteDesFormulars({ treffer, eindeutig, zeilen, einzelne, gerechnet, wertzelle });
  const genug =
    UNENTBEHRLICH.every((b) => eindeutig.has(b)) &&
    ZEILENBEGRIFFE.filter((b) => eindeutig.has(b)).length >= GENUG_ZEILEN;

  return {
    form: genug ? "beschriftet" : "keine",
    karte: genug ? entwurf : null,
    fehlend,
    mehrdeutig,
    entwurf: entwurf.felder.length === 0 ? null : entwurf,
  };
}

/** Tab. 1 prints the label of the Tagessatz twice, as heading and as result: the later one that holds a value (HB:646-649). */
function ergebnis(gefunden: readonly Treffer[], stelle: (t: Treffer) => Stelle | null): readonly Treffer[] {
  if (gefunden.length !== 2) {
    return gefunden;
  }
  const mitWert = gefunden.filter((t) => {
    const wo = stelle(t);

    return wo !== null && istZahlzelle(t.raster.zelle(wo));
  });

  return (mitWert.length > 0 ? mitWert : gefunden).slice(-1);
}

function adresse({ raster, zeile, spalte }: Treffer): CellAddress {
  return { sheet: raster.blatt, cell: zellname({ zeile, spalte }) };
}
