import type { Range } from "../../a1";
import type { InspectedCell, InspectedSheet } from "../../inspection";
import { cellsOf, contains, rangeSize } from "../../ranges";
import { cellKey, type ParsedSheet } from "../model";
import { hides, type Unseen } from "./unseen";

/** What a cell format says to a reviewer. */
export interface CellLook {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly unseen: Unseen;
}

const PLAIN: CellLook = { numberFormat: "General", locked: true, unseen: "nothing" };

/** The cells of a sheet that hold something, in their order, and the lock of every other. */
export function inspectedCells(
  sheet: ParsedSheet,
  looks: readonly CellLook[],
): Pick<InspectedSheet, "cells" | "cell" | "locked"> {
  const blocks = blockOfCell(sheet);
  const byKey = new Map<number, InspectedCell>();
  const cells: InspectedCell[] = [];
  /** Empty cells whose own format does not lock, or locks against their row or column. */
  const emptyLocks = new Map<number, boolean>();
  let sorted = true;
  for (const [key, { row, column, value, formula, style }] of sheet.cells) {
    const { numberFormat, locked, unseen } = looks[style] ?? PLAIN;
    if (value === null && formula === null) {
      emptyLocks.set(key, locked);
      continue;
    }
    const last = cells.at(-1);
    sorted &&= last === undefined || last.row < row || (last.row === row && last.column < column);
    const cell: InspectedCell = {
      row,
      column,
      value,
      formula,
      block: blocks.get(key) ?? null,
      hasResult: formula === null || value !== null,
      numberFormat,
      locked,
      invisible: hides(unseen, value),
    };
    cells.push(cell);
    byKey.set(key, cell);
  }
  const { rowStyles, columnStyles } = sheet;

  return {
    cells: sorted ? cells : cells.sort((a, b) => a.row - b.row || a.column - b.column),
    cell: (row, column) => byKey.get(cellKey(row, column)) ?? null,
    locked: (row, column) => {
      const key = cellKey(row, column);
      const style = rowStyles.get(row) ?? columnStyles.get(column) ?? 0;

      return byKey.get(key)?.locked ?? emptyLocks.get(key) ?? (looks[style] ?? PLAIN).locked;
    },
  };
}

/** Walks the block or the cells, whichever is less; the reader has limited what blocks claim together. */
function blockOfCell({ blocks, cells }: ParsedSheet): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  for (const { range } of blocks) {
    if (rangeSize(range) <= cells.size) {
      for (const { row, column } of cellsOf(range)) {
        found.set(cellKey(row, column), range);
      }
    } else {
      for (const [key, cell] of cells) {
        if (contains(range, cell)) {
          found.set(key, range);
        }
      }
    }
  }

  return found;
}
