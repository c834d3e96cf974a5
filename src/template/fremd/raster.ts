import type { CellContent, RangeAddress, SheetInfo, Workbook } from "../../workbook/port";
import { adresse, spaltennummer } from "../adresse";

/** Row and column, both counted from 1. */
export interface Stelle {
  readonly zeile: number;
  readonly spalte: number;
}

/** A Kostenkalkulation has some sixty rows; what lies beyond these limits is no part of one. */
const HOECHSTENS = { blaetter: 20, zeilen: 1000, spalten: 60 } as const;

/** Empty inputs may lie to the right of everything that is filled. */
const RAND = 6;

const LEER: CellContent = { value: null, formula: null, locked: false };

/** The longest name of a sheet in Excel. */
const LAENGSTER_BLATTNAME = 31;

/** The part of a sheet in which a form is looked for. */
export class Raster {
  constructor(
    readonly blatt: string,
    readonly geschuetzt: boolean,
    private readonly von: Stelle,
    private readonly zellen: readonly (readonly CellContent[])[],
  ) {}

  zelle({ zeile, spalte }: Stelle): CellContent {
    return this.zellen[zeile - this.von.zeile]?.[spalte - this.von.spalte] ?? LEER;
  }

  get letzteSpalte(): number {
    return this.von.spalte + (this.zellen[0]?.length ?? 0) - 1;
  }

  /** The cells that hold something, row by row. */
  *gefuellt(): Generator<{ readonly stelle: Stelle; readonly zelle: CellContent }> {
    for (const [i, reihe] of this.zellen.entries()) {
      for (const [j, zelle] of reihe.entries()) {
        if (zelle.value !== null || zelle.formula !== null) {
          yield { stelle: { zeile: this.von.zeile + i, spalte: this.von.spalte + j }, zelle };
        }
      }
    }
  }
}

/** All visible sheets in one reading. */
export async function liesRaster(workbook: Workbook): Promise<readonly Raster[]> {
  const blaetter = (await workbook.sheets())
    .filter((blatt) => blatt.visible && blatt.name.length <= LAENGSTER_BLATTNAME)
    .flatMap((blatt) => {
      const ausschnitt = ausschnittVon(blatt);

      return ausschnitt === null ? [] : [{ blatt, ...ausschnitt }];
    })
    .slice(0, HOECHSTENS.blaetter);
  const bloecke = blaetter.length === 0 ? [] : await workbook.read(blaetter.map(({ bereich }) => bereich));

  return blaetter.map(({ blatt, von }, i) => new Raster(blatt.name, blatt.isProtected, von, bloecke[i] ?? []));
}

function ausschnittVon({ name, used }: SheetInfo): { von: Stelle; bereich: RangeAddress } | null {
  if (used === null) {
    return null;
  }
  const [erste = "A1", letzte = erste] = used.split(":");
  const von = stelleAus(erste);
  const bis = stelleAus(letzte);
  const zeile = Math.min(bis.zeile, von.zeile + HOECHSTENS.zeilen - 1);
  const spalte = Math.min(bis.spalte + RAND, von.spalte + HOECHSTENS.spalten - 1, spaltennummer("XFD"));

  return { von, bereich: { sheet: name, range: `${zellname(von)}:${zellname({ zeile, spalte })}` } };
}

function stelleAus(zelle: string): Stelle {
  const { spalte, zeile } = adresse(zelle);

  return { zeile, spalte: spaltennummer(spalte) };
}

/** "B5" */
export function zellname({ zeile, spalte }: Stelle): string {
  let buchstaben = "";
  for (let rest = spalte; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    buchstaben = String.fromCharCode(65 + ((rest - 1) % 26)) + buchstaben;
  }

  return `${buchstaben}${zeile}`;
}
