import { formatCell, parseCell, type Cell } from "../a1";
import type { InspectedCell, Inspection } from "../inspection";
import type { CellAddress, CellValue } from "../port";
import { evaluate, type Surroundings } from "./evaluate";
import { Unsupported, type Expression } from "./expression";
import { OwnRowTrees } from "./own-row";
import { parse } from "./parse";
import { ErrorValue, isMatrix } from "./values";

/** A constant, or a formula in US English without the equals sign, put into a cell for a question. */
export interface Assumption extends CellAddress {
  readonly value: number | string | null;
  readonly formula?: string;
}

type Content = Pick<InspectedCell, "value" | "formula" | "block">;

/** Deeper chains go to another engine, before this process runs out of its stack. */
const MAX_DEPTH = 700;

/** Cells that are looked at before a file is left to others: sums over whole sheets add up. */
const MAX_VISITS = 8_000_000;

/** One for all: an error with its stack for every cell would cost more than the arithmetic. */
const CIRCULAR = new Unsupported("circular");

/** More columns than any sheet has, so that one number names a cell. */
const COLUMNS = 16_385;

/**
 * A small calculator for submitted files: every formula from the constants, whatever results the file holds. Only what is
 * asked for is computed, and each cell once. What it does not know it says, and another engine may know.
 */
export class Computation {
  private readonly indexes = new Map<string, number>();
  private readonly names = new Map<string, Expression | null>();
  private readonly trees = new OwnRowTrees();
  private readonly base: Values;

  constructor(private readonly inspection: Inspection) {
    inspection.sheets.forEach(({ name }, index) => this.indexes.set(name.toLowerCase(), index));
    for (const { name, refersTo, scope } of inspection.names) {
      if (scope === null) {
        this.names.set(name.toLowerCase(), nameTree(refersTo));
      }
    }
    this.base = this.values(new Map());
  }

  /** The result of a formula; undefined for a constant, and where this calculator cannot compute it. */
  value(sheet: string, cell: Cell): CellValue | undefined {
    const index = this.indexes.get(sheet.toLowerCase());

    return index === undefined || this.inspection.sheets[index]?.cell(cell.row, cell.column)?.formula == null
      ? undefined
      : attempted(() => this.base.of(index, cell.row, cell.column));
  }

  notComputed(): readonly CellAddress[] {
    return this.inspection.sheets.flatMap(({ name, cells }) =>
      cells
        .filter((cell) => cell.formula !== null && this.value(name, cell) === undefined)
        .map((cell) => ({ sheet: name, cell: formatCell(cell) })),
    );
  }

  /** What the wanted cells would hold; null where that cannot be computed. */
  whatIf(assumptions: readonly Assumption[], wanted: readonly CellAddress[]): readonly CellValue[] | null {
    const changed = new Map<string, Content>();
    for (const { sheet, cell, value, formula = null } of assumptions) {
      const index = this.indexes.get(sheet.toLowerCase());
      const at = parseCell(cell);
      if (index === undefined || at === null) {
        return null;
      }
      changed.set(`${index}:${at.row * COLUMNS + at.column}`, { value, formula, block: null });
    }
    const values = this.values(changed);
    const found = wanted.map(({ sheet, cell }) => {
      const index = this.indexes.get(sheet.toLowerCase());
      const at = parseCell(cell);

      return index === undefined || at === null ? undefined : attempted(() => values.of(index, at.row, at.column));
    });

    return found.includes(undefined) ? null : (found as readonly CellValue[]);
  }

  private values(changed: ReadonlyMap<string, Content>): Values {
    return new Values(this.inspection, changed, {
      sheetOf: (name) => this.indexes.get(name.toLowerCase()) ?? unsupported(name),
      named: (name) => this.names.get(name.toLowerCase()) ?? unsupported(name),
      tree: (formula, row) => this.trees.tree(formula, row),
    });
  }
}

interface Lookups {
  readonly sheetOf: (name: string) => number;
  readonly named: (name: string) => Expression;
  readonly tree: (formula: string, row: number) => Expression;
}

/** The values of one state of the workbook. */
class Values {
  private readonly known: readonly Map<number, CellValue | Unsupported>[];
  private readonly ends: readonly Cell[];
  private depth = 0;
  private visits = 0;

  constructor(
    private readonly inspection: Inspection,
    private readonly changed: ReadonlyMap<string, Content>,
    private readonly lookups: Lookups,
  ) {
    this.known = inspection.sheets.map(() => new Map<number, CellValue | Unsupported>());
    this.ends = inspection.sheets.map(({ cells }) => ({
      row: cells.reduce((last, { row }) => Math.max(last, row), 0),
      column: cells.reduce((last, { column }) => Math.max(last, column), 0),
    }));
  }

  of(sheet: number, row: number, column: number): CellValue {
    this.visits += 1;
    if (this.visits > MAX_VISITS) {
      unsupported("too many cells");
    }
    const key = row * COLUMNS + column;
    const content: Content | null =
      (this.changed.size === 0 ? undefined : this.changed.get(`${sheet}:${key}`)) ??
      this.inspection.sheets[sheet]?.cell(row, column) ??
      null;
    if (content === null || content.formula === null) {
      return content === null ? null : constant(content);
    }
    const known = this.known[sheet]?.get(key);
    if (known !== undefined) {
      return known instanceof Unsupported ? rethrow(known) : known;
    }
    // a cell that asks for itself on its way finds this
    this.known[sheet]?.set(key, CIRCULAR);
    const result = this.computed(content, { sheet, row, column });
    this.known[sheet]?.set(key, result);

    return result instanceof Unsupported ? rethrow(result) : result;
  }

  private computed({ formula, block }: Content, at: Cell & { readonly sheet: number }): CellValue | Unsupported {
    this.depth += 1;
    try {
      if (this.depth > MAX_DEPTH || (block !== null && !isSingle(block))) {
        throw new Unsupported(formula ?? "");
      }
      const value = evaluate(this.lookups.tree(formula ?? "", at.row), this.around(at), block !== null);

      // a formula that refers to an empty cell shows 0
      return isMatrix(value) ? new Unsupported("a range as result") : (value ?? 0);
    } catch (error) {
      if (error instanceof ErrorValue) {
        return error.value;
      }
      if (error instanceof Unsupported) {
        return error;
      }
      // thousands of terms in a row are a tree deeper than the stack
      if (error instanceof RangeError) {
        return new Unsupported("too deep");
      }
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  private around({ sheet, row, column }: Cell & { readonly sheet: number }): Surroundings {
    return {
      sheet,
      cell: { row, column },
      sheetOf: this.lookups.sheetOf,
      named: this.lookups.named,
      value: (s, r, c) => this.of(s, r, c),
      used: (s) => this.ends[s] ?? { row: 0, column: 0 },
    };
  }
}

function nameTree(refersTo: string): Expression | null {
  try {
    return parse(refersTo.replace(/^=/, ""));
  } catch (error) {
    if (error instanceof Unsupported) {
      return null;
    }
    throw error;
  }
}

function isSingle({ from, to }: { readonly from: Cell; readonly to: Cell }): boolean {
  return from.row === to.row && from.column === to.column;
}

/** A cell that another cell's formula fills cannot be told from a constant by its content alone. */
function constant({ value, block }: Content): CellValue {
  return block === null ? value : unsupported("part of an array");
}

function unsupported(what: string): never {
  throw new Unsupported(what);
}

function rethrow(error: Unsupported): never {
  throw error;
}

function attempted(work: () => CellValue): CellValue | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Unsupported) {
      return undefined;
    }
    throw error;
  }
}
