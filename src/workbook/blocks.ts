/** Single cells gathered into rectangles: Excel is asked and told by rectangle, not cell by cell. */
import { parseCell, type Cell } from "./a1";
import type { CellAddress, CellContent, RangeAddress, Workbook } from "./port";
import { formatRange } from "./ranges";

export interface Block extends RangeAddress {
  /** For each cell of the rectangle, row by row, its place in the list the block was made from. */
  readonly places: readonly (readonly number[])[];
}

interface Run {
  readonly sheet: string;
  readonly from: Cell;
  readonly rows: number[][];
}

/** Rectangles that cover exactly these cells. Every cell must be a valid address and stand in the list once. */
export function blocksOf(cells: readonly CellAddress[]): readonly Block[] {
  const blocks: Run[] = [];
  /** Rectangles by the place where a row of the same width would continue them. */
  const open = new Map<string, Run>();
  for (const run of runsOf(cells)) {
    const above = open.get(key(run, 0));
    const block = above ?? run;
    if (above === undefined) {
      blocks.push(run);
    } else {
      open.delete(key(run, 0));
      above.rows.push(...run.rows);
    }
    open.set(key(block, block.rows.length), block);
  }

  return blocks.map(({ sheet, from, rows }) => {
    const to = { row: from.row + rows.length - 1, column: from.column + (rows[0]?.length ?? 1) - 1 };

    return { sheet, range: formatRange({ from, to }), places: rows };
  });
}

/** The contents of blocks, as read by their ranges, in the order of the cells the blocks were made from. */
export function inOrder(
  blocks: readonly Block[],
  contents: readonly (readonly (readonly CellContent[])[])[],
): readonly CellContent[] {
  const ordered: CellContent[] = [];
  for (const [index, { sheet, range, places }] of blocks.entries()) {
    for (const [y, row] of places.entries()) {
      for (const [x, place] of row.entries()) {
        const content = contents[index]?.[y]?.[x];
        if (content === undefined) {
          throw new RangeError(`${sheet}!${range} came back in another shape`);
        }
        ordered[place] = content;
      }
    }
  }

  return ordered;
}

/** Single cells in one read. */
export async function readCells(workbook: Workbook, cells: readonly CellAddress[]): Promise<readonly CellContent[]> {
  const blocks = blocksOf(cells);

  return inOrder(blocks, await workbook.read(blocks));
}

function key({ sheet, from, rows }: Run, below: number): string {
  return JSON.stringify([sheet, from.column, rows[0]?.length, from.row + below]);
}

/** Neighbouring cells of one row, from top to bottom. */
function runsOf(cells: readonly CellAddress[]): readonly Run[] {
  const sorted = cells
    .map((address, place) => ({ sheet: address.sheet, place, at: placed(address) }))
    .sort(
      (a, b) =>
        (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.at.row - b.at.row || a.at.column - b.at.column,
    );
  const runs: Run[] = [];
  for (const { sheet, place, at } of sorted) {
    const last = runs.at(-1);
    const row = last?.rows[0];
    if (
      last !== undefined &&
      row !== undefined &&
      last.sheet === sheet &&
      last.from.row === at.row &&
      last.from.column + row.length === at.column
    ) {
      row.push(place);
    } else {
      runs.push({ sheet, from: at, rows: [[place]] });
    }
  }

  return runs;
}

function placed(address: CellAddress): Cell {
  const cell = parseCell(address.cell);
  if (cell === null) {
    throw new RangeError(`${address.cell} is no cell address`);
  }

  return cell;
}
