import { formatCell, MAX_COLUMN, MAX_ROW, parseCell, type Cell, type Range } from "../../a1";
import { cellKey, type ParsedCell, type ParsedSheet } from "../model";
import { union } from "../../ranges";
import { Spans } from "../../spans";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { parseAreas } from "./areas";
import type { Budget } from "./budget";
import { cellValue, parseNumber, type ValueContext } from "./cell-value";
import { isOn } from "./flags";
import { FormulaReader } from "./formula";
import { DetailsReader } from "./sheet-details";
import { plainText, richText } from "./strings";

/** What the part of a worksheet says by itself. */
export type SheetContent = Omit<ParsedSheet, "name" | "part" | "visible" | "visibility" | "tables">;

export function readSheet(text: string, part: string, context: ValueContext, budget: Budget): SheetContent {
  return new SheetReader(text, part, context, budget).read();
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly formulas: FormulaReader;
  private readonly details: DetailsReader;
  private readonly cells = new Map<number, ParsedCell>();
  private readonly merges: Range[] = [];
  private readonly rowStyles = new Map<number, number>();
  private readonly columnStyles = new Spans<number>();
  private isProtected = false;
  private used: Range | null = null;
  private row = 0;
  private column = 0;

  constructor(
    text: string,
    part: string,
    private readonly context: ValueContext,
    private readonly budget: Budget,
  ) {
    this.scanner = new XmlScanner(text, part, SPREADSHEET);
    this.formulas = new FormulaReader(this.scanner, budget);
    this.details = new DetailsReader(this.scanner);
  }

  read(): SheetContent {
    const { scanner } = this;
    let section = "";
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open") {
        continue;
      }
      if (scanner.depth === 2) {
        section = scanner.name;
        this.isProtected ||= section === "sheetProtection" && isOn(scanner.attribute("sheet"));
      } else if (section === "sheetData") {
        this.inSheetData();
      } else if (scanner.depth === 3 && section === "mergeCells" && scanner.name === "mergeCell") {
        this.merges.push(parseAreas(scanner.attribute("ref") ?? "")[0] ?? this.fail("ein Zellverbund"));
      } else if (scanner.depth === 3 && section === "cols" && scanner.name === "col") {
        this.readColumns();
      } else {
        this.details.inSection(section);
      }
    }

    return {
      isProtected: this.isProtected,
      cells: this.cells,
      used: this.used,
      merges: this.merges,
      blocks: this.formulas.blocks,
      rowStyles: this.rowStyles,
      columnStyles: this.columnStyles,
      details: this.details.details(this.used, this.budget),
    };
  }

  private inSheetData(): void {
    const { scanner } = this;
    if (scanner.depth === 3 && scanner.name === "row") {
      this.row = this.position(scanner.attribute("r"), this.row, MAX_ROW);
      this.column = 0;
      this.details.row(this.row);
      const style = scanner.attribute("s");
      if (style !== null && isOn(scanner.attribute("customFormat"))) {
        this.rowStyles.set(this.row, Number(style));
      }
    } else if (scanner.depth === 4 && scanner.name === "c") {
      this.readCell();
    }
  }

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  private position(text: string | null, before: number, max: number): number {
    const position = text === null ? before + 1 : (parseNumber(text) ?? 0);

    return Number.isInteger(position) && position >= 1 && position <= max ? position : this.fail("eine Zeilennummer");
  }

  private readCell(): void {
    const { scanner } = this;
    const r = scanner.attribute("r");
    const cell = r === null ? { row: this.row, column: this.column + 1 } : parseCell(r);
    if (cell === null || cell.row !== this.row || cell.column > MAX_COLUMN) {
      this.fail("eine Zelladresse");
    }
    this.column = cell.column;
    const key = cellKey(cell.row, cell.column);
    if (this.cells.has(key)) {
      scanner.fail(`die Zelle ${formatCell(cell)} ist doppelt vorhanden`);
    }
    this.budget.cell();
    const parsed = this.cellContent(cell);
    this.cells.set(key, parsed);
    if (parsed.value !== null || parsed.formula !== null) {
      this.used = union(this.used, cell);
    }
  }

  private cellContent({ row, column }: Cell): ParsedCell {
    const { scanner } = this;
    const type = scanner.attribute("t") ?? "n";
    const style = parseNumber(scanner.attribute("s") ?? "0") ?? 0;
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    const depth = scanner.depth;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token === "open" && scanner.depth === depth + 1) {
        if (scanner.name === "v") {
          raw = plainText(scanner);
        } else if (scanner.name === "f") {
          formula = this.formulas.read({ row, column });
        } else if (scanner.name === "is") {
          inline = richText(scanner);
        }
      }
    }
    const value = cellValue({ type, raw, inline }, this.context);

    return {
      row,
      column,
      value: value === undefined ? this.noValue({ row, column }) : value,
      formula: formula === "" ? null : formula,
      style,
    };
  }

  private readColumns(): void {
    const from = this.position(this.scanner.attribute("min"), 0, MAX_COLUMN);
    const to = this.position(this.scanner.attribute("max"), 0, MAX_COLUMN);
    const style = parseNumber(this.scanner.attribute("style") ?? "0") ?? 0;
    // overlapping entries would be read differently by different programs
    if (from <= to && !this.columnStyles.add(from, to, style)) {
      this.fail("eine Spaltenangabe");
    }
    this.details.columns(from, to);
  }

  private noValue(cell: Cell): never {
    return this.scanner.fail(`die Zelle ${formatCell(cell)} enthält keinen gültigen Wert`);
  }

  private fail(what: string): never {
    return this.scanner.fail(`${what} ist fehlerhaft`);
  }
}
