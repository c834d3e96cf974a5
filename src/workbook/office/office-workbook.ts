import type {
  CellAddress,
  CellChange,
  CellContent,
  DefinedName,
  RangeAddress,
  SheetInfo,
  Workbook,
  WriteResult,
} from "../port";
import { readRanges } from "./read";
import { showCell } from "./show";
import { readNames, readSheets } from "./structure";
import { watchChanges } from "./watch";
import { writeCells } from "./write";

/**
 * The workbook open in Excel, with members of ExcelApi 1.9 and below only.
 * Reading throws an OfficeFault whose message is for the person; writing answers with a WriteResult.
 */
export class OfficeWorkbook implements Workbook {
  sheets(): Promise<readonly SheetInfo[]> {
    return readSheets();
  }

  names(): Promise<readonly DefinedName[]> {
    return readNames();
  }

  read(ranges: readonly RangeAddress[]): Promise<readonly (readonly CellContent[][])[]> {
    return readRanges(ranges);
  }

  write(changes: readonly CellChange[]): Promise<WriteResult> {
    return writeCells(changes);
  }

  watch(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>> {
    return watchChanges(handler);
  }

  show(cell: CellAddress): Promise<void> {
    return showCell(cell);
  }
}
