import type { Cell, Range } from "./a1";
import type { InspectedCell, InspectedSheet } from "./inspection";
import type { CellValue } from "./port";
import { contains, rangeSize } from "./ranges";

/** What a format keeps from being seen. */
export type Unseen = "nothing" | "numbers" | "everything";

/** What a cell format says to a reviewer. */
export interface CellLook {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly unseen: Unseen;
}

export const PLAIN_LOOK: CellLook = { numberFormat: "General", locked: true, unseen: "nothing" };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Gathers the cells of one sheet that hold something, as a reader of any format finds them. */
export class CellCollector {
  private readonly cells: Mutable<InspectedCell>[] = [];
  private isSorted = true;

  add({ row, column }: Cell, value: CellValue, formula: string | null, look: CellLook): void {
    const last = this.cells.at(-1);
    this.isSorted &&= last === undefined || order(last, row, column) < 0;
    this.cells.push({
      row,
      column,
      value,
      formula,
      block: null,
      hasResult: formula === null || value !== null,
      numberFormat: look.numberFormat,
      locked: look.locked,
      invisible: look.unseen === "everything" || (look.unseen === "numbers" && typeof value === "number"),
    });
  }

  /** Row by row, left to right, with the way back from a place to its cell; no two of them stand in one place. */
  finish(
    blocks: readonly Range[],
    emptyLook: (row: number, column: number) => CellLook,
  ): Pick<InspectedSheet, "cells" | "cell" | "locked"> {
    const { cells } = this;
    if (!this.isSorted) {
      cells.sort((a, b) => order(a, b.row, b.column));
    }
    for (const block of blocks) {
      fill(cells, block);
    }
    const cell = (row: number, column: number): InspectedCell | null => {
      const found = cells[firstFrom(cells, row, column)];

      return found?.row === row && found.column === column ? found : null;
    };

    return { cells, cell, locked: (row, column) => cell(row, column)?.locked ?? emptyLook(row, column).locked };
  }
}

function order(cell: Cell, row: number, column: number): number {
  return cell.row - row || cell.column - column;
}

/** Index of the first cell at this place or behind it. */
function firstFrom(cells: readonly InspectedCell[], row: number, column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell !== undefined && order(cell, row, column) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  return low;
}

/** Walks the rows of the block or all cells, whichever is less; the readers limit what blocks claim together. */
function fill(cells: readonly Mutable<InspectedCell>[], block: Range): void {
  const { from, to } = block;
  if (rangeSize(block) > cells.length) {
    for (const cell of cells) {
      cell.block = contains(block, cell) ? block : cell.block;
    }

    return;
  }
  for (let row = from.row; row <= to.row; row += 1) {
    for (let at = firstFrom(cells, row, from.column); ; at += 1) {
      const cell = cells[at];
      if (cell?.row !== row || cell.column > to.column) {
        break;
      }
      cell.block = block;
    }
  }
}
