import { MAX_COLUMN, MAX_ROW, type Cell, type Range } from "../a1";
import { hiddenWithin, type Budget } from "../file/parts/budget";
import { CellCollector, type CellLook } from "../inspected-cells";
import type { InspectedSheet } from "../inspection";
import type { DefinedName } from "../port";
import { rangeSize, union } from "../ranges";
import { tooLarge } from "../refusal";
import { Spans } from "../spans";
import { readContent, type CellContents, type ContentContext } from "./cell-content";
import { LookGrid } from "./look-grid";
import { readName } from "./names";
import type { OdfScanner } from "./odf-scanner";
import type { Styles } from "./styles";
import { RuledCells, type Rule } from "./validation";

export interface TableContext extends ContentContext {
  readonly styles: Styles;
  readonly rules: ReadonlyMap<string, Rule | null>;
  readonly budget: Budget;
  readonly onName: (name: DefinedName) => void;
}

/** Reads one table:table, from its "open" to its "close". */
export class TableReader {
  private readonly cells = new CellCollector();
  private readonly blocks: Range[] = [];
  private readonly merges: Range[] = [];
  private readonly comments: Cell[] = [];
  private readonly ruled = new RuledCells();
  private readonly hiddenRows = new Spans<true>();
  private readonly hiddenColumns = new Spans<true>();
  private readonly looks: LookGrid;
  /** Other values for cells of the sheet in front; no sheet of its own. */
  isScenario = false;
  private hasActiveFilter = false;
  private used: Range | null = null;
  private row = 1;
  private column = 1;
  /** Place of the next table-column. */
  private declared = 1;

  constructor(
    private readonly scanner: OdfScanner,
    private readonly context: TableContext,
  ) {
    this.looks = new LookGrid(context.styles.look(null));
  }

  read(): InspectedSheet {
    const { scanner, context } = this;
    const name = scanner.odf("table:name") ?? "";
    const isDisplayed = context.styles.isSheetDisplayed(scanner.odf("table:style-name"));
    const isProtected = scanner.isOn("table:protected");
    const { depth } = scanner;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token === "open") {
        this.element(name);
      }
    }
    const last = this.used?.to ?? { row: 0, column: 0 };

    return {
      name,
      visibility: isDisplayed ? "visible" : "hidden",
      isProtected,
      used: this.used,
      ...this.cells.finish(this.blocks, (row, column) => this.looks.at(row, column)),
      merges: this.merges,
      hiddenRows: hiddenWithin(this.hiddenRows, last.row, context.budget),
      hiddenColumns: hiddenWithin(this.hiddenColumns, last.column, context.budget),
      hasActiveFilter: this.hasActiveFilter,
      validations: this.ruled.validations(context.rules),
      tables: [],
      comments: this.comments,
    };
  }

  /** Columns and rows may stand in groups and headers; shapes and forms hold nothing of the sheet. */
  private element(sheet: string): void {
    const { scanner } = this;
    switch (scanner.name) {
      case "table-column":
        this.readColumn();
        break;
      case "table-row":
        this.readRow();
        break;
      case "table-source":
        this.context.onLink(scanner.odf("xlink:href") ?? "");
        break;
      case "named-range":
      case "named-expression":
        this.context.onName(readName(scanner, sheet));
        break;
      case "scenario":
        this.isScenario = true;
        break;
      case "shapes":
      case "forms":
        scanner.content();
        break;
      default:
        break;
    }
  }

  private readColumn(): void {
    const { scanner } = this;
    const to = Math.min(MAX_COLUMN, this.declared + scanner.count("table:number-columns-repeated") - 1);
    if (to >= this.declared) {
      this.looks.addColumns(this.declared, to, this.look(scanner.odf("table:default-cell-style-name")));
      if (/^(?:collapse|filter)$/.test(scanner.odf("table:visibility") ?? "")) {
        this.hiddenColumns.add(this.declared, to, true);
      }
    }
    this.declared = to + 1;
  }

  private readRow(): void {
    const { scanner } = this;
    const last = Math.min(MAX_ROW, this.row + scanner.count("table:number-rows-repeated") - 1);
    const visibility = scanner.odf("table:visibility");
    const ownStyle = scanner.odf("table:default-cell-style-name");
    const looks = new Spans<CellLook>();
    const { depth } = scanner;
    this.column = 1;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token === "open" && (scanner.name === "table-cell" || scanner.name === "covered-table-cell")) {
        this.readCell(last, ownStyle, looks);
      }
    }
    if (ownStyle !== null && this.column <= MAX_COLUMN) {
      looks.add(this.column, MAX_COLUMN, this.look(ownStyle));
    }
    if (last >= this.row) {
      this.looks.addRows(this.row, last, looks);
      if (visibility === "collapse" || visibility === "filter") {
        this.hiddenRows.add(this.row, last, true);
        this.hasActiveFilter ||= visibility === "filter";
      }
    }
    this.row = last + 1;
  }

  /** One element stands for a rectangle: its repeated columns in the repeated rows. */
  private readCell(lastRow: number, rowStyle: string | null, looks: Spans<CellLook>): void {
    const { scanner, row, column } = this;
    const to = {
      row: lastRow,
      column: Math.min(MAX_COLUMN, column + scanner.count("table:number-columns-repeated") - 1),
    };
    const cells: Range = { from: { row, column }, to };
    const isOnSheet = to.row >= row && to.column >= column;
    const style = scanner.odf("table:style-name") ?? rowStyle;
    const rule = scanner.odf("table:content-validation-name");
    if (isOnSheet && style !== null) {
      looks.add(column, to.column, this.look(style));
    }
    if (isOnSheet && rule !== null) {
      this.ruled.add(rule, cells);
    }
    this.readSpans(cells.from);
    const content = readContent(scanner, this.context);
    if (content.value !== null || content.formula !== null) {
      if (!isOnSheet) {
        tooLarge("ein Blatt ist größer, als Excel es öffnen kann");
      }
      this.put(cells, content, style);
    }
    if (content.hasComment && isOnSheet) {
      this.comments.push({ row, column });
    }
    this.column = to.column + 1;
  }

  private put(cells: Range, { value, formula }: CellContents, style: string | null): void {
    const { from, to } = cells;
    this.context.budget.cell(rangeSize(cells));
    const own = style === null ? null : this.look(style);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        this.cells.add({ row, column }, value, formula, own ?? this.looks.ofColumn(column));
      }
    }
    this.used = union(union(this.used, from), to);
  }

  /** Merged cells, and the cells that a matrix formula fills. */
  private readSpans(from: Cell): void {
    const { scanner } = this;
    const span = (rows: number, columns: number): Range => ({
      from,
      to: { row: Math.min(MAX_ROW, from.row + rows - 1), column: Math.min(MAX_COLUMN, from.column + columns - 1) },
    });
    const merge = span(scanner.count("table:number-rows-spanned"), scanner.count("table:number-columns-spanned"));
    if (rangeSize(merge) > 1) {
      this.merges.push(merge);
    }
    if (scanner.odf("table:number-matrix-rows-spanned") !== null) {
      const block = span(
        scanner.count("table:number-matrix-rows-spanned"),
        scanner.count("table:number-matrix-columns-spanned"),
      );
      this.context.budget.block(rangeSize(block));
      this.blocks.push(block);
    }
  }

  private look(style: string | null): CellLook {
    return this.context.styles.look(style);
  }
}
