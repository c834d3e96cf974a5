import { parseCell } from "../../a1";
import { cellKey } from "../model";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { scanCell, type Attribute, type ScannedCell, type Span } from "./cell-scan";

/** An element that holds others, by its offsets. */
export interface ScannedParent extends Span {
  readonly written: string;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Where its closing tag starts. */
  readonly closeFrom: number;
}

export interface ScannedRow extends ScannedParent {
  readonly row: number;
  readonly spans: Attribute | null;
  /** In the order of the file. */
  readonly cells: readonly { readonly column: number; readonly from: number }[];
}

export interface SharedMember {
  readonly key: number;
  readonly index: string;
  readonly holdsText: boolean;
  readonly formula: Span;
}

/** Where in the text of a sheet everything stands that a patch may touch. */
export interface SheetLayout {
  readonly dimension: Attribute | null;
  readonly data: ScannedParent;
  readonly rows: readonly ScannedRow[];
  /** The wanted cells that stand in the file. */
  readonly cells: ReadonlyMap<number, ScannedCell>;
  readonly shared: readonly SharedMember[];
}

export function scanLayout(text: string, part: string, wanted: (key: number) => boolean): SheetLayout {
  return new LayoutScanner(text, part, wanted).scan();
}

class LayoutScanner {
  private readonly scanner: XmlScanner;
  private readonly rows: ScannedRow[] = [];
  private readonly cells = new Map<number, ScannedCell>();
  private readonly shared: SharedMember[] = [];

  constructor(
    text: string,
    part: string,
    private readonly wanted: (key: number) => boolean,
  ) {
    this.scanner = new XmlScanner(text, part, SPREADSHEET);
  }

  scan(): SheetLayout {
    const { scanner } = this;
    let dimension: Attribute | null = null;
    let data: ScannedParent | null = null;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token === "open" && scanner.depth === 2 && scanner.name === "dimension") {
        dimension = scanner.allAttributes().find(({ name }) => name === "ref") ?? null;
      } else if (token === "open" && scanner.depth === 2 && scanner.name === "sheetData" && data === null) {
        data = this.parent(() => {
          this.scanRow();
        });
      }
    }

    return {
      dimension,
      data: data ?? scanner.fail("die Zellen fehlen"),
      rows: this.rows,
      cells: this.cells,
      shared: this.shared,
    };
  }

  /** From an "open" to its "close", with a visit at the "open" of each child. */
  private parent(visit: () => void): ScannedParent {
    const { scanner } = this;
    const { start: from, end: openEnd, selfClosing, written, depth } = scanner;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token === "open" && scanner.depth === depth + 1) {
        visit();
      }
    }

    return { from, to: scanner.end, openEnd, selfClosing, written, closeFrom: scanner.start };
  }

  private scanRow(): void {
    const { scanner } = this;
    if (scanner.name !== "row") {
      return;
    }
    const row = Number(scanner.attribute("r") ?? (this.rows.at(-1)?.row ?? 0) + 1);
    const spans = scanner.allAttributes().find(({ name }) => name === "spans") ?? null;
    const cells: { column: number; from: number }[] = [];
    const element = this.parent(() => {
      if (scanner.name === "c") {
        const column = parseCell(scanner.attribute("r") ?? "")?.column ?? (cells.at(-1)?.column ?? 0) + 1;
        cells.push({ column, from: scanner.start });
        this.scanCell(cellKey(row, column));
      }
    });
    this.rows.push({ ...element, row, spans, cells });
  }

  private scanCell(key: number): void {
    const wanted = this.wanted(key);
    const scanned = scanCell(this.scanner, wanted);
    if (wanted) {
      this.cells.set(key, scanned);
    }
    if (scanned.shared !== null && scanned.formula !== null) {
      this.shared.push({ key, ...scanned.shared, formula: scanned.formula });
    }
  }
}
