/**
 * A write: re-read, one batch with read-back, and a rollback where that ended badly. Batches are no transactions:
 * what stood before the failing action stays done, so that every fault after the re-read is answered by the rollback.
 */
import { blocksOf, inOrder, type Block } from "../blocks";
import type { CellAddress, CellChange, CellContent, WriteResult } from "../port";
import { changedSince, holds } from "../undo";
import { askFor, contentOf } from "./block";
import { inputOf } from "./content";
import { faultOf, OfficeFault } from "./faults";
import { approved, refusedUnseen } from "./rules";
import { runOn } from "./run";

const NOT_ARRIVED = "Excel hat einzelne Zellen anders übernommen als vorgesehen (etwa in verbundenen Zellen).";
const UNTOUCHED = "Nichts wurde geändert.";
const ROLLED_BACK = "Nichts wurde geändert; was schon geschrieben war, ist zurückgesetzt.";
const INCOMPLETE =
  "Die Eintragung ist nur zum Teil gelungen und ließ sich nicht zurücksetzen. Bitte das Zurücksetzen noch einmal versuchen und die Mappe bis dahin nicht speichern.";

export async function writeCells(changes: readonly CellChange[]): Promise<WriteResult> {
  const unseen = refusedUnseen(changes);
  if (unseen !== null || changes.length === 0) {
    return unseen ?? { status: "written", before: [] };
  }
  const blocks = blocksOf(changes);
  let now: readonly CellContent[];
  try {
    now = await readBlocks(blocks);
  } catch (error) {
    return refused(UNTOUCHED, faultOf(error), changes);
  }
  const permission = approved(changes, now);
  if (permission.status === "refused") {
    return permission;
  }
  try {
    await apply(blocks, changes, hasArrived);
  } catch (error) {
    return rollBack(faultOf(error), blocks, permission.before);
  }

  return { status: "written", before: permission.before };
}

/** Excel refuses a request during a cell edit as a whole: then there is nothing to roll back. */
async function rollBack(
  fault: OfficeFault,
  blocks: readonly Block[],
  before: readonly CellChange[],
): Promise<WriteResult> {
  if (fault.code === "InvalidOperationInCellEditMode") {
    return refused(UNTOUCHED, fault, before);
  }
  try {
    // These formulas are in Excel's own spelling: nothing but the same text will do.
    await apply(blocks, before, holds);
  } catch {
    return asFound(fault, blocks, before);
  }

  return refused(ROLLED_BACK, fault, before);
}

/** A rollback may fail at the very cell that made the write fail, with everything back in place: the last look decides. */
async function asFound(
  fault: OfficeFault,
  blocks: readonly Block[],
  before: readonly CellChange[],
): Promise<WriteResult> {
  let differing = before.map(addressOf);
  try {
    differing = [...changedSince(before, await readBlocks(blocks))];
  } catch {
    // Excel does not answer any more: every cell may hold either content.
  }

  return differing.length === 0
    ? refused(ROLLED_BACK, fault, before)
    : { status: "incomplete", reason: `${INCOMPLETE} ${fault.message}`, cells: differing, before };
}

function refused(what: string, fault: OfficeFault, cells: readonly CellAddress[]): WriteResult {
  return { status: "refused", reason: `${what} ${fault.message}`, cells: cells.map(addressOf) };
}

function addressOf({ sheet, cell }: CellAddress): CellAddress {
  return { sheet, cell };
}

/** Writes and reads back in one sync. Throws where Excel refuses, or where a cell holds something else afterwards. */
async function apply(
  blocks: readonly Block[],
  changes: readonly CellChange[],
  isThere: (content: CellContent, change: CellChange) => boolean,
): Promise<void> {
  const now = await withSheets(blocks, (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, range, places } of blocks) {
      const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
      cells.formulas = places.map((row) => row.map((place) => inputAt(changes, place)));
      cells.untrack();
    }
  });
  const arrived = changes.every((change, place) => {
    const content = now[place];

    return content !== undefined && isThere(content, change);
  });
  if (!arrived) {
    throw new OfficeFault("NotArrived", NOT_ARRIVED);
  }
}

/** Excel may respell a formula in ways nobody can list, so that a formula in its place is enough here. */
function hasArrived(content: CellContent, change: CellChange): boolean {
  return holds(content, change) || (typeof change.formula === "string" && content.formula !== null);
}

function inputAt(changes: readonly CellChange[], place: number): string | number | boolean {
  const change = changes[place];
  if (change === undefined) {
    throw new RangeError(`No change at place ${place}`);
  }

  return inputOf(change);
}

function readBlocks(blocks: readonly Block[]): Promise<readonly CellContent[]> {
  return withSheets(blocks, () => undefined);
}

/** All writes before the first read-back: a cell written later must not undo one written earlier unseen. */
function withSheets(
  blocks: readonly Block[],
  write: (context: Excel.RequestContext) => void,
): Promise<readonly CellContent[]> {
  return runOn(
    blocks.map(({ sheet }) => sheet),
    async (context) => {
      write(context);
      const asked = blocks.map((block) => askFor(context, block));
      await context.sync();

      return inOrder(blocks, asked.map(contentOf));
    },
  );
}
