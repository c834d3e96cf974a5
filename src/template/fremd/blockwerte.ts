import { kopf, type Kopf } from "./kopf";
import { personalspalten } from "./personalspalten";
import type { Stelle } from "./raster";
import { gruppen, leereSpalten, wertspalten, type Gruppe } from "./spalten";
import { reichweite, type Treffer } from "./treffer";
import type { Wertzelle } from "./zellart";

/** Where the values of a row stand. */
export interface Wertstellen {
  readonly betrag: Stelle | null;
  /** Hours per Mitarbeiter*in and week; only the rows of the Personalkosten have them. */
  readonly stunden: Stelle | null;
}

type Kopfvon = (spalte: number) => Kopf;

const RANG: Readonly<Record<Kopf, number>> = { arbeitgeber: 0, betrag: 0, unbekannt: 1, anderes: 2, stunden: 2 };

/** The value cells of the cost rows, block by block: the rows of a block show together which columns are meant. */
export function blockwerte(alle: readonly Treffer[], wertzelle: Wertzelle): ReadonlyMap<Treffer, Wertstellen> {
  const beschriftungen = new Set(alle.map((t) => `${t.raster.blatt}\n${t.zeile}\n${t.spalte}`));
  const zeilen = alle.filter(({ begriff }) => ["personal", "fix", "sach"].includes(begriff.block));
  const stellen = new Map<Treffer, Wertstellen>();
  for (const block of gruppen(zeilen, (t) => t.begriff.block)) {
    for (const gruppe of gruppen(block.treffer, (t) => String(t.spalte))) {
      const kopfVon = kopfspalten(gruppe, zeilen, (s) =>
        beschriftungen.has(`${gruppe.raster.blatt}\n${s.zeile}\n${s.spalte}`),
      );
      for (const [treffer, wert] of werteDer(gruppe, spaltenFuer(gruppe, block, wertzelle), kopfVon, wertzelle)) {
        stellen.set(treffer, wert);
      }
    }
  }

  return stellen;
}

/** The headings over a group. Only the Personalkosten have hours, so their headings are not those of a block below. */
function kopfspalten(
  { raster, treffer }: Gruppe,
  zeilen: readonly Treffer[],
  beschriftung: (stelle: Stelle) => boolean,
): Kopfvon {
  const zeile = Math.min(...treffer.map((t) => t.zeile));
  const personal = treffer[0]?.begriff.block === "personal";
  const andere = zeilen.filter(
    (t) => t.raster === raster && t.zeile < zeile && (t.begriff.block === "personal") !== personal,
  );
  const grenze = Math.max(0, ...andere.map((t) => t.zeile));

  return (spalte) => kopf(raster, { zeile, spalte }, beschriftung, grenze);
}

/** From the group's own rows; else from the whole block on this sheet; else the blank columns. */
function spaltenFuer(gruppe: Gruppe, block: Gruppe, wertzelle: Wertzelle): readonly number[] {
  const beschriftet = gruppe.treffer[0]?.spalte ?? 0;
  const eigene = wertspalten(gruppe, wertzelle);
  const gemeinsame = eigene.length > 0 ? eigene : wertspalten(block, wertzelle).filter((s) => s > beschriftet);
  const gemieden = new Set(block.treffer.map((t) => t.spalte));

  return gemeinsame.length > 0 ? gemeinsame : leereSpalten(gruppe, gemieden);
}

function werteDer(
  gruppe: Gruppe,
  spalten: readonly number[],
  kopfVon: Kopfvon,
  wertzelle: Wertzelle,
): (readonly [Treffer, Wertstellen])[] {
  if (gruppe.treffer[0]?.begriff.block === "personal") {
    const { stunden, betrag } = personalspalten(gruppe, spalten, kopfVon);

    return gruppe.treffer.map((t) => [
      t,
      {
        betrag: betrag === null ? null : inReichweite(t, betrag),
        stunden: stunden === null ? null : inReichweite(t, stunden),
      },
    ]);
  }
  const geordnet = [...spalten].sort((a, b) => RANG[kopfVon(a)] - RANG[kopfVon(b)] || a - b);

  return gruppe.treffer.map((t) => {
    const spalte = geordnet.map((s) => inReichweite(t, s)).find((stelle) => stelle !== null);

    return [t, { betrag: spalte ?? reichweite(t).find((s) => wertzelle(t.raster, s)) ?? null, stunden: null }];
  });
}

function inReichweite(treffer: Treffer, spalte: number): Stelle | null {
  return spalte > treffer.spalte && spalte <= treffer.bis ? { zeile: treffer.zeile, spalte } : null;
}
