import { parseRange, type Cell, type Range } from "../../a1";
import type { CellValue } from "../../port";
import { cellsOf, rangeSize } from "../../ranges";
import { tokenize } from "../../formula/tokens";
import type { Book } from "../book";
import type { FunctionArgument } from "./function-calls";
import { GERMAN } from "../dialect";
import { printCalls, type Pieces } from "../formula/calls";
import { qualified } from "../formula/qualified";

export interface ArgumentSite {
  readonly sheet: number;
  readonly cell: Cell;
  readonly args: readonly Pieces[];
}

interface Reference {
  readonly sheet: number;
  readonly range: Range;
}

/** Where an expression is computed: places far enough from each other for a result of several cells. */
const PLACE_ROWS = 1_000;
const PLACE_COLUMNS = 32;
const PLACES_DOWN = 1_000;

/** A range of more cells than this is no argument. */
const MAX_CELLS = 200_000;

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const NUMBER = /^-?\d+(?:,\d+)?$/;
const TEXT = /^"(?:[^"]|"")*"$/;

/** The values of arguments, as Excel hands them to a custom function. */
export class ArgumentReader {
  /** Expressions by their text, with the number of their place on the hidden sheet. */
  private readonly places = new Map<string, number>();

  constructor(
    private readonly book: Book,
    private readonly expressionSheet: number,
    private readonly sheets: readonly { readonly name: string; readonly used: Range | null }[],
  ) {}

  /** Gives every expression its place; true where the engine has to evaluate it before it can be read. */
  prepare(sites: readonly ArgumentSite[]): boolean {
    const fresh = new Set(
      sites
        .flatMap((site) => site.args.map((arg) => this.expression(site, textOf(arg))))
        .filter((expression) => expression !== null && !this.places.has(expression)),
    ) as ReadonlySet<string>;
    this.book.silently(fresh.size, (model) => {
      for (const expression of fresh) {
        const number = this.places.size;
        this.places.set(expression, number);
        const { row, column } = placeOf(number);
        model.setUserInput(this.expressionSheet, row, column, `=${expression}`);
      }
    });

    return fresh.size > 0;
  }

  read(site: ArgumentSite): readonly FunctionArgument[] {
    return site.args.map((arg) => {
      const text = textOf(arg);
      const reference = this.reference(site, text);

      return reference === null ? (literal(text) ?? this.computed(site, text)) : this.values(reference);
    });
  }

  private computed(site: ArgumentSite, text: string): FunctionArgument {
    const number = this.places.get(this.expression(site, text) ?? "");
    if (number === undefined) {
      return null;
    }
    const cell = placeOf(number);
    const structure = this.book.model.getCellArrayStructure(this.expressionSheet, cell.row, cell.column);
    const [width, height] =
      typeof structure === "object" && "DynamicAnchor" in structure ? structure.DynamicAnchor : [1, 1];
    const to = { row: cell.row + height - 1, column: cell.column + width - 1 };

    return this.values({ sheet: this.expressionSheet, range: { from: cell, to } });
  }

  /** The text that computes the argument anywhere; null where it can be read without computing. */
  private expression(site: ArgumentSite, text: string): string | null {
    const isPlain = text === "" || literal(text) !== undefined || this.reference(site, text) !== null;

    return isPlain ? null : qualified(text, this.sheets[site.sheet]?.name ?? "", site.cell);
  }

  /** "A1", "A1:B5", "'Mein Blatt'!$A$1"; null for anything else. */
  private reference({ sheet: home }: ArgumentSite, text: string): Reference | null {
    const [first, bang] = tokenize(text);
    const prefix = bang?.text === "!" ? (first?.text ?? "") : "";
    const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    const sheet = prefix === "" ? home : this.sheets.findIndex((s) => s.name.toLowerCase() === name.toLowerCase());
    const address = prefix === "" ? text : text.slice(prefix.length + 1);
    const range = parseRange(address) ?? this.columns(sheet, address);

    return range === null || sheet < 0 || rangeSize(range) > MAX_CELLS ? null : { sheet, range };
  }

  /** "A:C", as far as the sheet is used. */
  private columns(sheet: number, address: string): Range | null {
    const [, first, last] = COLUMNS.exec(address) ?? [];
    const bottom = this.sheets[sheet]?.used?.to.row ?? 1;

    return first === undefined || last === undefined ? null : parseRange(`${first}1:${last}${bottom}`);
  }

  private values({ sheet, range }: Reference): FunctionArgument {
    const { from, to } = range;
    if (rangeSize(range) === 1) {
      return this.book.value(sheet, from);
    }
    const rows: CellValue[][] = Array.from({ length: to.row - from.row + 1 }, () => []);
    for (const cell of cellsOf(range)) {
      rows[cell.row - from.row]?.push(this.book.value(sheet, cell));
    }

    return rows;
  }
}

function textOf(arg: Pieces): string {
  return printCalls(arg, GERMAN.separator).trim();
}

/** A constant of the formula; an omitted argument is null; undefined for anything that must be computed. */
function literal(text: string): CellValue | undefined {
  if (text === "") {
    return null;
  }
  if (NUMBER.test(text)) {
    return Number(text.replace(",", "."));
  }

  return TEXT.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}

function placeOf(number: number): Cell {
  return {
    row: 1 + (number % PLACES_DOWN) * PLACE_ROWS,
    column: 1 + Math.floor(number / PLACES_DOWN) * PLACE_COLUMNS,
  };
}
