import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { CellChange, CellContent, Workbook } from "../../../src/workbook/port";

/** A file that must open; the reason as an exception where it does not. */
export function opened(bytes: Uint8Array): FileWorkbook {
  const outcome = FileWorkbook.open(bytes);
  if (outcome.status === "refused") {
    throw new Error(outcome.refusal.text);
  }

  return outcome.value;
}

export async function cellOf(book: Workbook, sheet: string, cell: string): Promise<CellContent> {
  const content = (await book.read([{ sheet, range: cell }]))[0]?.[0]?.[0];
  if (content === undefined) {
    throw new Error(`${sheet}!${cell}`);
  }

  return content;
}

/** A write that must succeed; the result is the before-image. */
export async function written(book: Workbook, changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  const result = await book.write(changes);
  if (result.status !== "written") {
    throw new Error(result.reason);
  }

  return result.before;
}
