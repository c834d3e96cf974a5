import type { CellAddress, CellContent, Workbook } from "../../workbook/port";
import { adresse, spaltennummer } from "../adresse";

const LETZTE_ZEILE = 1048576;

/** Cells that a map names, in their order; null where the workbook has no such sheet or a sheet no such cell. */
export async function liesZellen(
  workbook: Workbook,
  adressen: readonly CellAddress[],
): Promise<readonly (CellContent | null)[]> {
  const blaetter = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  const gibtEs = adressen.map(({ sheet, cell }) => {
    const { spalte, zeile } = adresse(cell);

    return blaetter.has(sheet.toLowerCase()) && spaltennummer(spalte) <= spaltennummer("XFD") && zeile <= LETZTE_ZEILE;
  });
  const vorhandene = adressen.filter((_, i) => gibtEs[i]);
  const bloecke =
    vorhandene.length === 0 ? [] : await workbook.read(vorhandene.map(({ sheet, cell }) => ({ sheet, range: cell })));
  let naechste = 0;

  return gibtEs.map((da) => {
    if (!da) {
      return null;
    }
    const zelle = bloecke[naechste]?.[0]?.[0] ?? null;
    naechste += 1;

    return zelle;
  });
}
