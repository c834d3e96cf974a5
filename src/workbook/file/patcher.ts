import type { CellAddress, CellValue } from "../port";
import { parseCell, type Cell } from "../a1";
import type { Target } from "../write-rules";
import { dependents, type CellSet } from "./dependents/dependents";
import { cellKey, cellOfKey, findSheet, type ParsedSheet, type ParsedWorkbook } from "./model";
import type { Package } from "./package";
import { withFullCalcOnLoad, withoutCalcChain } from "./patch/calculation";
import { patchSheet, type CellOperation } from "./patch/sheet";

/** A value that the caller has computed for a formula of the file. */
export interface ComputedValue extends CellAddress {
  readonly value: CellValue;
}

type Operations = Map<ParsedSheet, Map<number, CellOperation>>;

/**
 * The package with these cells changed. In a changed sheet only the named cells and the computed values of formulas
 * that depend on them change: replaced where `computed` has them, otherwise dropped, with the order to compute on load.
 * Every other part stays byte for byte.
 */
export function patch(
  pack: Package,
  workbook: ParsedWorkbook,
  targets: readonly Target<{ readonly parsed: ParsedSheet }>[],
  computed: readonly ComputedValue[],
): Uint8Array {
  const operations: Operations = new Map();
  for (const { sheet, cell, value, formula } of targets) {
    put(operations, sheet.parsed, cell, { kind: "content", cell, content: { value, formula } });
  }
  const stale = dependents(
    workbook,
    targets.map(({ sheet, cell }) => ({ sheet: sheet.parsed, cell })),
  );
  const complete = renewValues(operations, stale, knownValues(workbook, computed));
  const texts = new Map<string, string>();
  for (const [sheet, ofSheet] of operations) {
    texts.set(sheet.part, patchSheet(pack.text(sheet.part), sheet, ofSheet));
  }
  if (!complete || targets.some(({ value, formula }) => formula !== null && value === null)) {
    texts.set(workbook.part, withFullCalcOnLoad(pack.text(workbook.part), workbook.part));
  }
  const losesFormula = targets.some(
    ({ sheet, cell, formula }) => formula === null && formulaOf(sheet.parsed, cell) !== null,
  );
  const chain = losesFormula ? withoutCalcChain(pack, workbook.part) : { texts: new Map<string, string>() };

  return pack.changed({ ...chain, texts: new Map([...texts, ...chain.texts]) });
}

/** Gives stale cells their new value or none; false where one of them got none. */
function renewValues(operations: Operations, stale: CellSet, known: Map<ParsedSheet, Map<number, CellValue>>): boolean {
  let complete = true;
  for (const [sheet, keys] of stale) {
    for (const key of keys) {
      const present = sheet.cells.get(key);
      if (present === undefined || operations.get(sheet)?.has(key) === true) {
        continue;
      }
      const value = known.get(sheet)?.get(key) ?? null;
      complete &&= value !== null;
      if (present.value !== null || value !== null) {
        put(operations, sheet, cellOfKey(key), { kind: "value", cell: cellOfKey(key), value });
      }
    }
  }

  return complete;
}

function knownValues(
  workbook: ParsedWorkbook,
  computed: readonly ComputedValue[],
): Map<ParsedSheet, Map<number, CellValue>> {
  const known = new Map<ParsedSheet, Map<number, CellValue>>();
  for (const { sheet: name, cell: address, value } of computed) {
    const sheet = findSheet(workbook, name);
    const cell = parseCell(address);
    if (sheet !== null && cell !== null) {
      const ofSheet = known.get(sheet) ?? new Map<number, CellValue>();
      known.set(sheet, ofSheet.set(cellKey(cell.row, cell.column), value));
    }
  }

  return known;
}

function put(operations: Operations, sheet: ParsedSheet, cell: Cell, operation: CellOperation): void {
  const ofSheet = operations.get(sheet) ?? new Map<number, CellOperation>();
  operations.set(sheet, ofSheet.set(cellKey(cell.row, cell.column), operation));
}

function formulaOf(sheet: ParsedSheet, cell: Cell): string | null {
  return sheet.cells.get(cellKey(cell.row, cell.column))?.formula ?? null;
}
