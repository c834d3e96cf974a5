/**
 * A write: re-read, one batch with read-back, and a rollback where that ended badly. Batches are no transactions:
 * what stood before the failing action stays done, so every fault after the re-read is answered by the rollback.
 */
import { blocksOf, type Block } from "../blocks";
import type { CellAddress, CellChange, CellContent, WriteResult } from "../port";
import { refusedByContent, refusedUnseen } from "../refusals";
import { beforeImage, holds } from "../undo";
import { askFor, contentOf } from "./block";
import { inputOf } from "./content";
import { faultOf, OfficeFault } from "./faults";
import { runOn } from "./run";

const NOT_ARRIVED = "Excel hat einzelne Zellen anders übernommen als vorgesehen (etwa in verbundenen Zellen).";
const UNCHANGED = "Es wurde nichts geändert.";
const ROLLED_BACK = "Die Mappe wurde auf den Stand davor zurückgesetzt.";
const INCOMPLETE =
  "Auch das Zurücksetzen ist nicht gelungen: In den genannten Zellen kann der alte oder der neue Inhalt stehen. Bitte „Zurücksetzen“ noch einmal versuchen und die Mappe bis dahin nicht speichern.";

export async function writeCells(changes: readonly CellChange[]): Promise<WriteResult> {
  const unseen = refusedUnseen(changes);
  if (unseen !== null || changes.length === 0) {
    return unseen ?? { status: "written", before: [] };
  }
  const blocks = blocksOf(changes);
  const cells = changes.map(({ sheet, cell }) => ({ sheet, cell }));
  let now: readonly CellContent[];
  try {
    now = await readBlocks(blocks);
  } catch (error) {
    return { status: "refused", reason: `${faultOf(error).message} ${UNCHANGED}`, cells };
  }
  const refused = refusedByContent(changes, now);
  if (refused !== null) {
    return refused;
  }
  const before = cells.map((cell, place) => beforeImage(cell, now[place] ?? EMPTY));
  try {
    await apply(blocks, changes);
  } catch (error) {
    return undone(faultOf(error), blocks, before, cells);
  }

  return { status: "written", before };
}

const EMPTY: CellContent = { value: null, formula: null, locked: false };

/** Excel refuses a request during a cell edit as a whole: then there is nothing to roll back. */
async function undone(
  fault: OfficeFault,
  blocks: readonly Block[],
  before: readonly CellChange[],
  cells: readonly CellAddress[],
): Promise<WriteResult> {
  if (fault.code === "InvalidOperationInCellEditMode") {
    return { status: "refused", reason: `${fault.message} ${UNCHANGED}`, cells };
  }
  try {
    await apply(blocks, before);
  } catch {
    return { status: "incomplete", reason: `${fault.message} ${INCOMPLETE}`, cells, before };
  }

  return { status: "refused", reason: `${fault.message} ${ROLLED_BACK}`, cells };
}

/** Writes and reads back in one sync. Throws where Excel refuses, or where a cell holds something else afterwards. */
async function apply(blocks: readonly Block[], changes: readonly CellChange[]): Promise<void> {
  const now = await runOn(
    blocks.map(({ sheet }) => sheet),
    async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      for (const { sheet, range, places } of blocks) {
        const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
        cells.formulas = places.map((row) => row.map((place) => inputAt(changes, place)));
        cells.untrack();
      }
      // All writes before the first read-back: a cell written later must not undo one written earlier unseen.
      const asked = blocks.map((block) => askFor(context, block));
      await context.sync();

      return inOrder(blocks, asked.map(contentOf));
    },
  );
  if (!changes.every((change, place) => arrived(change, now[place] ?? EMPTY))) {
    throw new OfficeFault("NotArrived", NOT_ARRIVED);
  }
}

/** Excel may respell a formula in ways nobody can list, so that a formula in its place is enough here. */
function arrived(change: CellChange, content: CellContent): boolean {
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
  return runOn(
    blocks.map(({ sheet }) => sheet),
    async (context) => {
      const asked = blocks.map((block) => askFor(context, block));
      await context.sync();

      return inOrder(blocks, asked.map(contentOf));
    },
  );
}

/** The contents of all blocks in the order of the changes they were made from. */
function inOrder(blocks: readonly Block[], contents: readonly CellContent[][][]): readonly CellContent[] {
  const ordered: CellContent[] = [];
  blocks.forEach(({ places }, index) => {
    places.forEach((row, y) => {
      row.forEach((place, x) => {
        ordered[place] = contents[index]?.[y]?.[x] ?? EMPTY;
      });
    });
  });

  return ordered;
}
