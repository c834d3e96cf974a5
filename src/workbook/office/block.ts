/** One rectangle of cells as a batch asks for it: askFor() before the sync, contentOf() after it. */
import type { CellContent, RangeAddress } from "../port";
import { formulaOf, valueOf } from "./content";

/** Cells of one request to Excel: about 100 bytes each, and Excel on the web refuses answers above 5 MB. */
export const CELLS_PER_SYNC = 40000;

export interface Asked {
  readonly cells: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  /** The lock state all cells have in common; null where they differ. */
  readonly common: { readonly locked: boolean | null };
  readonly each: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

export function askFor(context: Excel.RequestContext, { sheet, range }: RangeAddress): Asked {
  return askSheet(context.workbook.worksheets.getItem(sheet), range);
}

function askSheet(worksheet: Excel.Worksheet, range: string): Asked {
  return askRange(worksheet.protection, worksheet.getRange(range));
}

function askRange(protection: Excel.WorksheetProtection, cells: Excel.Range): Asked {
  const common = cells.format.protection;
  protection.load("protected");
  common.load("locked");
  cells.load("values,formulas,valueTypes");
  const each = cells.getCellProperties({ format: { protection: true } });
  // Nobody needs the range after this sync; untracked, it costs no request to clean up.
  cells.untrack();

  return { cells, protection, common, each };
}

export function contentOf({ cells, protection, common, each }: Asked): CellContent[][] {
  const isLocked = (y: number, x: number): boolean =>
    // Locked is what Excel takes every cell for that nobody unlocked.
    common.locked ?? each.value[y]?.[x]?.format?.protection?.locked ?? true;

  return cells.values.map((row: readonly unknown[], y) =>
    row.map((raw, x) => ({
      value: valueOf(raw, cells.valueTypes[y]?.[x] ?? "Empty"),
      formula: formulaOf(cells.formulas[y]?.[x], raw),
      locked: protection.protected && isLocked(y, x),
    })),
  );
}
