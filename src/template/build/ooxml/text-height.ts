import type { CellDraft, SheetDraft } from "./sheet";
import { isWrapped } from "./styles";

/** Points. */
export const ROW_HEIGHT = 16;
const LINE_HEIGHT = 13;
const PADDING = 4;

/** Letters per unit of width: the unit is a digit, and running text is narrower than digits. */
const LETTERS = 1.15;
const INDENT = 2;

/**
 * Height of a row by its longest wrapped text. A spreadsheet that measures text itself may correct it; one that does not
 * still shows every line.
 */
export function textHeight(sheet: SheetDraft, cells: ReadonlyMap<number, CellDraft>): number {
  let lines = 1;
  for (const [column, { value, style }] of cells) {
    if (typeof value === "string" && isWrapped(style)) {
      const width = Math.max(1, (sheet.widths[column - 1] ?? 10) - INDENT) * LETTERS;
      lines = Math.max(lines, Math.ceil(value.length / width));
    }
  }

  return lines === 1 ? ROW_HEIGHT : lines * LINE_HEIGHT + PADDING;
}
