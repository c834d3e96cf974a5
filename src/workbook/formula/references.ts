import { columnNumber, MAX_COLUMN, MAX_ROW, parseCell, type Range } from "../a1";
import { tokenize, type Token } from "./tokens";

/** A name, or the name of a function: Excel lets a defined name hold one (LAMBDA). */
export interface NameUse {
  readonly sheet: string | null;
  readonly name: string;
  readonly isCall: boolean;
}

/** What a formula reads. sheet null: the sheet that the formula stands in. */
export interface References {
  readonly ranges: readonly { readonly sheet: string | null; readonly range: Range }[];
  readonly names: readonly NameUse[];
  /** True where it may read more than can be seen: INDIRECT, a table, another workbook, a range computed at run time. */
  readonly opaque: boolean;
  /** True where a reference moves with the cell; inside a defined name that means: anywhere. */
  readonly relative: boolean;
}

/** Functions that read cells which their arguments do not name. */
const OPAQUE = new Set(
  "INDIRECT OFFSET CELL INFO EVALUATE CALL REGISTER REGISTER.ID GETPIVOTDATA ANCHORARRAY TABLE".split(" "),
);
const CONSTANT = /^(?:TRUE|FALSE|\d[\d.]*(?:E\d*)?|\.\d+(?:E\d*)?|_xlpm\..*)$/i;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

export function findReferences(formula: string): References {
  return new Reader(formula).read();
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly ranges: { sheet: string | null; range: Range }[] = [];
  private readonly names: NameUse[] = [];
  private opaque = false;
  private relative = false;
  private at = 0;

  constructor(formula: string) {
    this.tokens = tokenize(formula).filter((token) => token.kind !== "space");
  }

  read(): References {
    while (this.at < this.tokens.length) {
      this.step();
    }

    return { ranges: this.ranges, names: this.names, opaque: this.opaque, relative: this.relative };
  }

  private step(): void {
    const token = this.tokens[this.at];
    const next = this.tokens[this.at + 1]?.text;
    if (token?.kind === "quoted" || (token?.kind === "word" && next === "!")) {
      // another workbook has brackets, a 3-D reference a colon; both are beyond this file's cells or sheets
      const sheet = token.kind === "quoted" ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
      this.opaque ||= next !== "!" || /[[\]:]/.test(sheet);
      this.at += 2;
      this.reference(sheet);
    } else if (token?.kind === "word") {
      this.word(token.text, next);
    } else {
      // a colon that no literal pair consumed builds a range at run time; # asks for a spilled range
      this.opaque ||= token?.kind === "bracket" || token?.text === ":" || token?.text === "#";
      this.at += 1;
    }
  }

  private word(text: string, next: string | undefined): void {
    if (next === "(") {
      const name = text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "");
      this.opaque ||= OPAQUE.has(name.toUpperCase());
      this.names.push({ sheet: null, name: text, isCall: true });
      this.at += 1;
    } else {
      this.reference(null);
    }
  }

  /** The reference that starts here: a cell, a pair of cells, columns or rows, or a name. */
  private reference(sheet: string | null): void {
    const first = this.tokens[this.at];
    const second = this.tokens[this.at + 1]?.text === ":" ? this.tokens[this.at + 2] : undefined;
    const text = first?.text ?? "";
    if (first?.kind === "error") {
      this.at += 1;
    } else if (first?.kind !== "word") {
      this.opaque = true;
      this.at += 1;
    } else if (second !== undefined && this.pair(sheet, text, second.text)) {
      this.at += 3;
    } else {
      this.single(sheet, text);
      this.at += 1;
    }
  }

  private pair(sheet: string | null, first: string, second: string): boolean {
    // "Jan:März!A1" looks like a pair of columns
    const isSheet = this.tokens[this.at + 3]?.text === "!" || this.tokens[this.at + 3]?.text === "(";
    const range = isSheet ? null : rangeOf(first, second);
    if (range === null) {
      return false;
    }
    this.add(sheet, range, `${first}:${second}`);

    return true;
  }

  private single(sheet: string | null, text: string): void {
    const cell = parseCell(text);
    if (cell !== null) {
      this.add(sheet, { from: cell, to: cell }, text);
    } else if (sheet !== null || !CONSTANT.test(text)) {
      this.names.push({ sheet, name: text, isCall: false });
    }
  }

  private add(sheet: string | null, range: Range, text: string): void {
    this.ranges.push({ sheet, range });
    const isCell = /\d/.test(text) && /[a-z]/i.test(text);
    const locks = text.split("$").length - 1;
    const parts = text.split(":").length;
    this.relative ||= sheet === null || locks < parts * (isCell ? 2 : 1);
  }
}

function rangeOf(first: string, second: string): Range | null {
  const a = parseCell(first);
  const b = parseCell(second);
  if (a !== null && b !== null) {
    return rectangle(a.row, b.row, a.column, b.column);
  }
  const columns = [COLUMN.exec(first)?.[1], COLUMN.exec(second)?.[1]].map((text) => columnNumber(text ?? ""));
  const [left = 0, right = 0] = columns;
  if (left > 0 && right > 0 && left <= MAX_COLUMN && right <= MAX_COLUMN) {
    return rectangle(1, MAX_ROW, left, right);
  }
  const top = Number(ROW.exec(first)?.[1] ?? 0);
  const bottom = Number(ROW.exec(second)?.[1] ?? 0);

  return top > 0 && bottom > 0 ? rectangle(top, bottom, 1, MAX_COLUMN) : null;
}

function rectangle(rowA: number, rowB: number, columnA: number, columnB: number): Range {
  return {
    from: { row: Math.min(rowA, rowB), column: Math.min(columnA, columnB) },
    to: { row: Math.max(rowA, rowB), column: Math.max(columnA, columnB) },
  };
}
