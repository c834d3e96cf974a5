import type { WritableSheet } from "../write-rules";
import { cellKey, isLocked, tableHeaders, type ParsedSheet, type ParsedWorkbook } from "./model";

/** A parsed sheet as the rules of reading and writing see it. */
export interface SheetAccess extends WritableSheet {
  readonly parsed: ParsedSheet;
}

export function sheetAccess(workbook: ParsedWorkbook, parsed: ParsedSheet): SheetAccess {
  return {
    parsed,
    name: parsed.name,
    merges: parsed.merges,
    blocks: parsed.blocks.map(({ range }) => range),
    tableHeaders: tableHeaders(parsed),
    content: (cell) => {
      const { value = null, formula = null } = parsed.cells.get(cellKey(cell.row, cell.column)) ?? {};

      return { value, formula, locked: isLocked(workbook, parsed, cell) };
    },
  };
}
