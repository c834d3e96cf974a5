import { isOn } from "../../file/parts/flags";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";

export interface ColumnWidth {
  readonly from: number;
  readonly to: number;
  /** In characters; 0 for hidden columns. */
  readonly width: number;
}

/** How wide, how high and how firm a sheet is laid out. */
export interface SheetLayout {
  readonly columns: readonly ColumnWidth[];
  /** Row to height in points; 0 for hidden rows. */
  readonly rows: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGrid: boolean;
}

/** A width or height without end would make the engine draw forever. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

export function readLayout(text: string, part: string): SheetLayout {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const columns: ColumnWidth[] = [];
  const rows = new Map<number, number>();
  let frozen = { rows: 0, columns: 0 };
  let showsGrid = true;
  let row = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") {
      continue;
    }
    if (scanner.name === "col" && scanner.depth === 3) {
      const width = isOn(scanner.attribute("hidden")) ? 0 : number(scanner.attribute("width"), MAX_WIDTH);
      columns.push(...(width === null ? [] : [{ from: place(scanner, "min"), to: place(scanner, "max"), width }]));
    } else if (scanner.name === "row" && scanner.depth === 3) {
      row = Number(scanner.attribute("r") ?? row + 1);
      const height = isOn(scanner.attribute("hidden")) ? 0 : number(scanner.attribute("ht"), MAX_HEIGHT);
      if (height !== null) {
        rows.set(row, height);
      }
    } else if (scanner.name === "sheetView" && scanner.depth === 3) {
      showsGrid = isOn(scanner.attribute("showGridLines"), true);
    } else if (scanner.name === "pane" && scanner.depth === 4 && /^frozen/.test(scanner.attribute("state") ?? "")) {
      frozen = { rows: place(scanner, "ySplit"), columns: place(scanner, "xSplit") };
    }
  }

  return { columns, rows, frozenRows: frozen.rows, frozenColumns: frozen.columns, showsGrid };
}

function place(scanner: XmlScanner, attribute: string): number {
  return Math.trunc(Number(scanner.attribute(attribute) ?? 0)) || 0;
}

function number(text: string | null, max: number): number | null {
  const value = text === null ? Number.NaN : Number(text);

  return Number.isFinite(value) && value >= 0 ? Math.min(value, max) : null;
}
