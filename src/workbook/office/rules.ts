/** The rules of writing that all adapters share (write-rules.ts), over what Excel has told of its cells. */
import { formatCell, parseCell, type Cell } from "../a1";
import type { CellChange, CellContent, WriteResult } from "../port";
import { beforeImage, checkChanges, type WritableSheet } from "../write-rules";

type Refused = WriteResult & { readonly status: "refused" };

const FREE: CellContent = { value: null, formula: null, locked: false };

/** What can be said before Excel is asked: addresses, double entries, values that fit into no cell. */
export function refusedUnseen(changes: readonly CellChange[]): Refused | null {
  const checked = checkChanges(changes, sheetsOf(new Map()));

  return checked.status === "refused" ? checked : null;
}

/** The before-image, or what speaks against the changes in the cells as they are. */
export function approved(
  changes: readonly CellChange[],
  now: readonly CellContent[],
): Refused | { readonly status: "approved"; readonly before: readonly CellChange[] } {
  const contents = new Map(changes.map((change, place) => [keyOf(change.sheet, parseCell(change.cell)), now[place]]));
  const checked = checkChanges(changes, sheetsOf(contents));

  return checked.status === "refused"
    ? checked
    : {
        status: "approved",
        before: checked.targets.map(({ sheet, cell }) => beforeImage(sheet.name, cell, sheet.content(cell))),
      };
}

/** Merged areas and array formulas are not known at ExcelApi 1.9: what they swallow or refuse, the read-back finds. */
function sheetsOf(contents: ReadonlyMap<string, CellContent | undefined>): (name: string) => WritableSheet {
  const sheets = new Map<string, WritableSheet>();

  return (name) => {
    const known = sheets.get(name.toLowerCase());
    const sheet = known ?? {
      name,
      merges: [],
      blocks: [],
      tableHeaders: [],
      content: (cell) => contents.get(keyOf(name, cell)) ?? FREE,
    };
    sheets.set(name.toLowerCase(), sheet);

    return sheet;
  };
}

function keyOf(sheet: string, cell: Cell | null): string {
  return `${sheet.toLowerCase()}!${cell === null ? "" : formatCell(cell)}`;
}
