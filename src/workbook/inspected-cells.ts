import type { Cell, Range } from "./a1";
import type { InspectedCell, InspectedSheet } from "./inspection";
import type { CellValue } from "./port";
import { cellsOf, contains, rangeSize } from "./ranges";

/** What a format keeps from being seen. */
export type Unseen = "nothing" | "numbers" | "everything";

/** What a cell format says to a reviewer. */
export interface CellLook {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly unseen: Unseen;
}

export const PLAIN_LOOK: CellLook = { numberFormat: "General", locked: true, unseen: "nothing" };

/** A cell that holds something, as a reader of any format finds it. */
export interface FoundCell extends Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: CellLook;
}

export interface FoundCells {
  readonly cells: Iterable<FoundCell>;
  /** Cells that one formula fills; what they claim together is limited by the reader. */
  readonly blocks: readonly Range[];
  /** Of a cell that holds nothing. */
  readonly emptyLook: (row: number, column: number) => CellLook;
}

/** Row by row, left to right, with the way back from a place to its cell. */
export function inspectedCells({
  cells: found,
  blocks,
  emptyLook,
}: FoundCells): Pick<InspectedSheet, "cells" | "cell" | "locked"> {
  const index = new Map<number, InspectedCell>();
  const cells: InspectedCell[] = [];
  let last = -1;
  let sorted = true;
  for (const { row, column, value, formula, look } of found) {
    const { numberFormat, locked, unseen } = look;
    const cell: InspectedCell = {
      row,
      column,
      value,
      formula,
      block: null,
      hasResult: formula === null || value !== null,
      numberFormat,
      locked,
      invisible: unseen === "everything" || (unseen === "numbers" && typeof value === "number"),
    };
    const place = placeOf(row, column);
    sorted &&= place > last;
    last = place;
    cells.push(cell);
    index.set(place, cell);
  }
  fillBlocks(blocks, index);
  const cell = (row: number, column: number): InspectedCell | null => index.get(placeOf(row, column)) ?? null;

  return {
    cells: sorted && blocks.length === 0 ? cells : [...index.values()].sort(byPlace),
    cell,
    locked: (row, column) => cell(row, column)?.locked ?? emptyLook(row, column).locked,
  };
}

function placeOf(row: number, column: number): number {
  return row * 32_768 + column;
}

function byPlace(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/** Walks the block or the cells, whichever is less. */
function fillBlocks(blocks: readonly Range[], index: Map<number, InspectedCell>): void {
  for (const block of blocks) {
    const places =
      rangeSize(block) <= index.size
        ? Array.from(cellsOf(block), ({ row, column }) => placeOf(row, column))
        : [...index.keys()].filter((place) => contains(block, index.get(place) ?? NOWHERE));
    for (const place of places) {
      const cell = index.get(place);
      if (cell !== undefined) {
        index.set(place, { ...cell, block });
      }
    }
  }
}

const NOWHERE: Cell = { row: 0, column: 0 };
