import type { Feldname } from "../karte";
import type { Wertstellen } from "./blockwerte";
import type { Block } from "./begriffe";
import type { Stelle } from "./raster";
import { gruppen } from "./spalten";
import { reichweite, type Treffer } from "./treffer";
import { istLeer, type Wertzelle } from "./zellart";

export interface Summenzelle {
  readonly feld: Feldname;
  readonly treffer: Treffer;
  readonly stelle: Stelle;
}

const FELD: Readonly<Partial<Record<Block, Feldname>>> = {
  personal: "personalkosten",
  fix: "fixeKosten",
  sach: "sachkosten",
};

/** A sum stands close below its block. */
const ABSTAND = 3;

/**
 * The sums of the three blocks. A mere "Summe" (Tab. 1 prints it three times) belongs to the block above it, if all rows
 * of the block have their amounts in one column and no other block's row comes between.
 */
export function summenzellen(
  alle: readonly Treffer[],
  zeilen: ReadonlyMap<Treffer, Wertstellen>,
  wertzelle: Wertzelle,
): readonly Summenzelle[] {
  const summen = alle.filter(({ begriff }) => begriff.block === "summe");

  return gruppen([...zeilen.keys()], (t) => t.begriff.block).flatMap(({ raster, treffer }) => {
    const [erster] = treffer;
    const feld = erster === undefined ? undefined : FELD[erster.begriff.block];
    const betrag = gemeinsameSpalte(treffer.map((t) => zeilen.get(t)?.betrag));
    const verteilt = [...zeilen.keys()].some((t) => t.begriff.block === erster?.begriff.block && t.raster !== raster);
    if (feld === undefined || betrag === null || verteilt) {
      return [];
    }
    const hier = summen.filter((s) => s.raster === raster && s.spalte < betrag && betrag <= s.bis);
    const summe = hier.find((s) => s.begriff.feld === feld) ?? darunter(hier, treffer, betrag, zeilen);
    if (summe === null) {
      return [];
    }
    const stunden = gemeinsameSpalte(treffer.map((t) => zeilen.get(t)?.stunden));
    const zellen: readonly (readonly [Feldname, number | null, boolean])[] = [
      [feld, betrag, !raster.geschuetzt],
      ["stunden", stunden, false],
    ];

    return zellen.flatMap(([name, spalte, auchLeer]) => {
      const stelle = reichweite(summe).find((s) => s.spalte === spalte);
      const brauchbar =
        stelle !== undefined && (wertzelle(raster, stelle) || (auchLeer && istLeer(raster.zelle(stelle))));

      return brauchbar ? [{ feld: name, treffer: summe, stelle }] : [];
    });
  });
}

function darunter(
  summen: readonly Treffer[],
  block: readonly Treffer[],
  spalte: number,
  zeilen: ReadonlyMap<Treffer, Wertstellen>,
): Treffer | null {
  const [erste, letzte] = [Math.min(...block.map((t) => t.zeile)), Math.max(...block.map((t) => t.zeile))];
  const summe = summen.find((s) => s.begriff.feld === "summe" && s.zeile > letzte && s.zeile <= letzte + ABSTAND);
  const fremde = [...zeilen].some(
    ([t, { betrag }]) =>
      t.raster === block[0]?.raster &&
      t.begriff.block !== block[0].begriff.block &&
      betrag?.spalte === spalte &&
      t.zeile > erste &&
      t.zeile < (summe?.zeile ?? 0),
  );

  return summe === undefined || fremde ? null : summe;
}

function gemeinsameSpalte(stellen: readonly (Stelle | null | undefined)[]): number | null {
  const [erste] = stellen;

  return erste !== null && erste !== undefined && stellen.every((s) => s?.spalte === erste.spalte)
    ? erste.spalte
    : null;
}
