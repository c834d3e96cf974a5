import { parseRange, type Cell } from "../../a1";
import type { CellValue } from "../../port";
import { formatRange, union } from "../../ranges";
import { styleOf, type ParsedSheet } from "../model";
import { newCell, replaceContent, replaceValue } from "./cell-edits";
import { formulaXml, type NewContent } from "./cell-xml";
import { applyEdits, type Edit } from "./edits";
import { scanLayout, type ScannedRow, type SheetLayout } from "./layout";

/** What becomes of a cell: a new content, or another computed value beside the formula that stays. */
export type CellOperation =
  | { readonly kind: "content"; readonly cell: Cell; readonly content: NewContent }
  | { readonly kind: "value"; readonly cell: Cell; readonly value: CellValue };

/** The text of a sheet with these cells changed, and every other character as it was. */
export function patchSheet(text: string, sheet: ParsedSheet, operations: ReadonlyMap<number, CellOperation>): string {
  return new SheetPatch(text, sheet, operations).apply();
}

class SheetPatch {
  private readonly layout: SheetLayout;
  private readonly edits: Edit[] = [];

  constructor(
    private readonly text: string,
    private readonly sheet: ParsedSheet,
    private readonly operations: ReadonlyMap<number, CellOperation>,
  ) {
    this.layout = scanLayout(text, sheet.part, (key) => operations.has(key));
  }

  apply(): string {
    for (const [key, operation] of this.operations) {
      this.change(key, operation);
    }
    this.writeOutShared();
    const missing = [...this.operations]
      .filter(([key, operation]) => !this.layout.cells.has(key) && hasContent(operation))
      .map(([, operation]) => operation)
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
    this.insert(missing);
    this.widenDimension(missing.map(({ cell }) => cell));

    return applyEdits(this.text, this.edits);
  }

  private change(key: number, operation: CellOperation): void {
    const scanned = this.layout.cells.get(key);
    if (scanned === undefined) {
      return;
    }
    if (operation.kind === "value" && scanned.formula !== null) {
      this.edits.push(...replaceValue(this.text, scanned, scanned.formula, operation.value));
    } else {
      this.edits.push(replaceContent(this.text, scanned, contentOf(operation)));
    }
  }

  /** A shared formula whose text goes with one cell would take the other cells with it: each gets a text of its own. */
  private writeOutShared(): void {
    const { shared } = this.layout;
    const overwritten = ({ key }: { key: number }): boolean => this.operations.get(key)?.kind === "content";
    const broken = new Set(
      shared.filter((member) => member.holdsText && overwritten(member)).map(({ index }) => index),
    );
    for (const member of shared) {
      const formula = this.sheet.cells.get(member.key)?.formula ?? null;
      if (broken.has(member.index) && !overwritten(member) && formula !== null) {
        this.edits.push({ ...member.formula, text: formulaXml(formula, prefixOf(this.layout.data.written)) });
      }
    }
  }

  /** Cells that do not stand in the file yet, in order: into their rows, or with a row of their own. */
  private insert(missing: readonly CellOperation[]): void {
    const rows = new Map(this.layout.rows.map((row) => [row.row, row]));
    const newRows = new Map<number, string>();
    const added = new Map<ScannedRow, CellOperation[]>();
    for (const operation of missing) {
      const row = rows.get(operation.cell.row);
      if (row === undefined) {
        newRows.set(operation.cell.row, `${newRows.get(operation.cell.row) ?? ""}${this.cellXml(operation)}`);
      } else {
        added.set(row, [...(added.get(row) ?? []), operation]);
      }
    }
    added.forEach((operations, row) => {
      this.insertIntoRow(row, operations);
    });
    this.insertRows(newRows);
  }

  private insertIntoRow(row: ScannedRow, operations: readonly CellOperation[]): void {
    this.widenSpans(row, operations);
    if (row.selfClosing) {
      this.fill(row, operations.map((operation) => this.cellXml(operation)).join(""));

      return;
    }
    for (const operation of operations) {
      const next = row.cells.find(({ column }) => column > operation.cell.column);
      const at = next?.from ?? row.closeFrom;
      this.edits.push({ from: at, to: at, text: this.cellXml(operation) });
    }
  }

  private insertRows(newRows: ReadonlyMap<number, string>): void {
    const { data, rows } = this.layout;
    const name = `${prefixOf(data.written)}row`;
    const texts = [...newRows].map(([row, cells]) => ({ row, text: `<${name} r="${row}">${cells}</${name}>` }));
    if (data.selfClosing) {
      this.fill(data, texts.map(({ text }) => text).join(""));

      return;
    }
    for (const { row, text } of texts) {
      const at = rows.find((candidate) => candidate.row > row)?.from ?? data.closeFrom;
      this.edits.push({ from: at, to: at, text });
    }
  }

  /** An empty tag gets children. */
  private fill({ written, openEnd }: { written: string; openEnd: number }, inner: string): void {
    if (inner !== "") {
      this.edits.push({ from: openEnd - 2, to: openEnd, text: `>${inner}</${written}>` });
    }
  }

  private cellXml(operation: CellOperation): string {
    const { cell } = operation;

    return newCell(prefixOf(this.layout.data.written), cell, styleOf(this.sheet, cell), contentOf(operation));
  }

  /** spans="2:5": the columns in use, which Excel trusts when it loads. */
  private widenSpans({ spans }: ScannedRow, operations: readonly CellOperation[]): void {
    const match = /^(\d{1,5}):(\d{1,5})$/.exec(spans?.value ?? "");
    if (spans !== null && match !== null) {
      const columns = operations.map(({ cell }) => cell.column);
      const from = Math.min(Number(match[1]), ...columns);
      const to = Math.max(Number(match[2]), ...columns);
      this.replaceAttribute(spans, `${from}:${to}`);
    }
  }

  private widenDimension(cells: readonly Cell[]): void {
    const { dimension } = this.layout;
    const range = parseRange(dimension?.value ?? "");
    if (dimension !== null && range !== null) {
      this.replaceAttribute(dimension, formatRange(cells.reduce<typeof range>(union, range)));
    }
  }

  private replaceAttribute(attribute: { name: string; value: string; from: number; to: number }, value: string): void {
    if (value !== attribute.value) {
      this.edits.push({ from: attribute.from, to: attribute.to, text: `${attribute.name}="${value}"` });
    }
  }
}

function contentOf(operation: CellOperation): NewContent {
  return operation.kind === "content" ? operation.content : { value: operation.value, formula: null };
}

function hasContent(operation: CellOperation): boolean {
  const { value, formula } = contentOf(operation);

  return value !== null || formula !== null;
}

/** "x:row" -> "x:" */
function prefixOf(written: string): string {
  return written.slice(0, written.indexOf(":") + 1);
}
