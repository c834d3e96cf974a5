import type { Model } from "@ironcalc/wasm";
import { cellsOf } from "../../ranges";
import { cellKey, type ParsedCell, type ParsedSheet, type ParsedWorkbook } from "../../file/model";
import { ENGLISH } from "../dialect";
import { toEngine } from "../formula/engine-formula";
import { typedValue } from "../raw-value";

/** Puts the cells of the file into a skeleton that speaks English. Cells of one formula are left to that formula. */
export function fillCells(model: Model, workbook: ParsedWorkbook, places: readonly string[]): void {
  model.pauseEvaluation();
  workbook.sheets.forEach((sheet, index) => {
    const covered = fillBlocks(model, index, sheet, places[index] ?? "");
    for (const [key, cell] of sheet.cells) {
      if (!covered.has(key)) {
        const text = cellText(cell, places[index] ?? "");
        if (text !== "") {
          model.setUserInput(index, cell.row, cell.column, text);
        }
      }
    }
  });
  model.resumeEvaluation();
}

function cellText(cell: ParsedCell, places: string): string {
  return cell.formula === null ? typedValue(cell.value, ENGLISH) : `=${toEngine(cell.formula, ENGLISH, places, cell)}`;
}

/** Array formulas; a data table stays with the values of the file. */
function fillBlocks(model: Model, index: number, sheet: ParsedSheet, places: string): Set<number> {
  const covered = new Set<number>();
  for (const { kind, range } of sheet.blocks) {
    const { from, to } = range;
    const formula = sheet.cells.get(cellKey(from.row, from.column))?.formula ?? null;
    if (kind !== "array" || formula === null) {
      continue;
    }
    const text = `=${toEngine(formula, ENGLISH, places, from)}`;
    const size = { width: to.column - from.column + 1, height: to.row - from.row + 1 };
    try {
      model.setUserArrayFormula(index, from.row, from.column, size.width, size.height, text);
      for (const { row, column } of cellsOf(range)) {
        covered.add(cellKey(row, column));
      }
    } catch {
      // the engine does not take it: the values of the file stand for it
    }
  }

  return covered;
}
