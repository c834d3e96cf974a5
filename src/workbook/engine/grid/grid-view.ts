import type { ExtendedCellStyle } from "@ironcalc/wasm";
import type { Cell } from "../../a1";
import type { CellValue } from "../../port";
import { GERMAN } from "../dialect";
import { engineStyle } from "../format/engine-style";
import type { NumberFormatter } from "../format/number-format";
import { PLAIN_FORMAT, type CellFormat } from "../../file/parts/cell-formats";
import type { SheetState } from "../sheet-state";

const PLAIN_STYLE = engineStyle(PLAIN_FORMAT);
/** A format that shows a day, and neither an elapsed time nor a text. */
const DATE = /(?:d|yy)/i;
/** A text that would become something else if it were typed like this. */
const MISREAD = /^(?:['=+-].*|#\S+[!?A]|[\d.,\s€$%()/:-]+|true|false|wahr|falsch)$/is;

/** How the cells of the file look: values under their formats, and the formats that the grid can draw. */
export class GridView {
  private readonly styles: readonly ExtendedCellStyle[];

  constructor(
    private readonly sheets: readonly SheetState[],
    private readonly formats: readonly CellFormat[],
    private readonly formatter: NumberFormatter,
  ) {
    this.styles = formats.map(engineStyle);
  }

  shown(sheet: number, cell: Cell): string {
    const state = this.sheets[sheet];
    const value = state?.content(cell).value ?? null;

    return typeof value === "number" && state !== undefined
      ? this.formatter.show(value, this.format(state, cell).numberFormat)
      : plain(value);
  }

  style(sheet: number, cell: Cell): ExtendedCellStyle {
    const state = this.sheets[sheet];

    return state === undefined ? PLAIN_STYLE : (this.styles[state.style(cell)] ?? PLAIN_STYLE);
  }

  isTextCell(state: SheetState, cell: Cell): boolean {
    return this.format(state, cell).numberFormat === "@";
  }

  /** A constant as a person would type it. */
  editable(sheet: number, cell: Cell): string {
    const state = this.sheets[sheet];
    if (state === undefined) {
      return "";
    }
    const { value } = state.entry(cell);
    if (typeof value === "number") {
      const isDay = Number.isInteger(value) && DATE.test(withoutTexts(this.format(state, cell).numberFormat));

      return isDay ? this.formatter.show(value, "dd.mm.yyyy") : String(value).replace(".", ",");
    }

    return typeof value === "string" && MISREAD.test(value) && !this.isTextCell(state, cell)
      ? `'${value}`
      : plain(value);
  }

  /** Shown values for the clipboard of other programs. */
  table(sheet: number, [top, left, bottom, right]: readonly [number, number, number, number]): string {
    const rows: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: string[] = [];
      for (let column = left; column <= right; column += 1) {
        const shown = this.shown(sheet, { row, column });
        cells.push(/[\t\r\n"]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown);
      }
      rows.push(cells.join("\t"));
    }

    return rows.join("\n");
  }

  private format(state: SheetState, cell: Cell): CellFormat {
    return this.formats[state.style(cell)] ?? PLAIN_FORMAT;
  }
}

function plain(value: CellValue): string {
  if (typeof value === "object") {
    return value === null ? "" : (GERMAN.errors.get(value.error) ?? value.error);
  }
  if (typeof value === "boolean") {
    return value ? "WAHR" : "FALSCH";
  }

  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}
