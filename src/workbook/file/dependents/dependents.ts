import type { Cell, Range } from "../../a1";
import { cellKey, type ParsedSheet, type ParsedWorkbook } from "../model";
import { cellsOf } from "../../ranges";
import { Readers } from "./readers";
import { findReferences } from "../../formula/references";

interface Area {
  readonly sheet: ParsedSheet;
  readonly range: Range;
}

/** A formula or a defined name: something that holds no longer when what it reads has changed. */
interface Node {
  /** The cells that show its result; null for a name. */
  readonly target: Area | null;
  readonly users: Node[];
  dirty: boolean;
}

/** Keys of cells by sheet. */
export type CellSet = ReadonlyMap<ParsedSheet, ReadonlySet<number>>;

/** Comparisons, some tenths of a second; a workbook that needs more gets the coarse answer. */
const MAX_STEPS = 50_000_000;

/**
 * The cells whose computed values no longer hold when these cells change, transitively. What cannot be followed
 * (INDIRECT, tables, other workbooks, unknown names) counts as reading everything.
 */
export function dependents(workbook: ParsedWorkbook, changed: readonly { sheet: ParsedSheet; cell: Cell }[]): CellSet {
  return new Graph(workbook).spread(changed.map(({ sheet, cell }) => ({ sheet, range: { from: cell, to: cell } })));
}

class Graph {
  private readonly readers = new Map<string, Readers<Node>>();
  private readonly names = new Map<string, Node>();
  private readonly formulas: Node[] = [];
  private readonly opaque: Node[] = [];

  constructor(workbook: ParsedWorkbook) {
    for (const sheet of workbook.sheets) {
      this.readers.set(sheet.name.toLowerCase(), new Readers());
    }
    for (const { name, scope } of workbook.names) {
      this.names.set(nameKey(scope, name), { target: null, users: [], dirty: false });
    }
    for (const { name, scope, refersTo } of workbook.names) {
      const node = this.names.get(nameKey(scope, name));
      if (node !== undefined) {
        this.connect(node, refersTo, scope);
      }
    }
    workbook.sheets.forEach((sheet) => this.addFormulas(sheet));
  }

  private addFormulas(sheet: ParsedSheet): void {
    const blocks = new Map(sheet.blocks.map(({ range }) => [cellKey(range.from.row, range.from.column), range]));
    for (const [key, cell] of sheet.cells) {
      if (cell.formula !== null) {
        const node = { target: { sheet, range: blocks.get(key) ?? { from: cell, to: cell } }, users: [], dirty: false };
        this.formulas.push(node);
        this.connect(node, cell.formula, sheet.name);
      }
    }
  }

  /** Files a node under all that it reads. */
  private connect(node: Node, formula: string, home: string | null): void {
    const references = findReferences(formula);
    // a relative reference in a name means another cell wherever the name is used
    let opaque = references.opaque || (node.target === null && references.relative);
    for (const { sheet, range } of references.ranges) {
      const readers = this.readers.get((sheet ?? home ?? "").toLowerCase());
      readers?.add(range, node);
      opaque ||= readers === undefined;
    }
    for (const { sheet, name, isCall } of references.names) {
      const used = this.names.get(nameKey(sheet ?? home, name)) ?? this.names.get(nameKey(null, name));
      used?.users.push(node);
      // a call without such a name is a function; its arguments stand in the formula
      opaque ||= used === undefined && !isCall;
    }
    if (opaque) {
      this.opaque.push(node);
    }
  }

  spread(changed: readonly Area[]): CellSet {
    const waiting = [...changed];
    const stack: Node[] = [];
    const mark = (node: Node): void => {
      if (!node.dirty) {
        node.dirty = true;
        stack.push(node);
      }
    };
    if (changed.length > 0) {
      this.opaque.forEach(mark);
    }
    let steps = 0;
    while (stack.length > 0 || waiting.length > 0) {
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        node.users.forEach(mark);
        if (node.target !== null) {
          waiting.push(node.target);
        }
      }
      const next = waiting.pop();
      if (next !== undefined) {
        steps += this.readers.get(next.sheet.name.toLowerCase())?.take(next.range, mark) ?? 0;
      }
      if (steps > MAX_STEPS) {
        return cellsShowing(this.formulas);
      }
    }

    return cellsShowing(this.formulas.filter((node) => node.dirty));
  }
}

function cellsShowing(nodes: readonly Node[]): CellSet {
  const found = new Map<ParsedSheet, Set<number>>();
  for (const { target } of nodes) {
    if (target !== null) {
      const keys = found.get(target.sheet) ?? new Set<number>();
      found.set(target.sheet, keys);
      for (const { row, column } of cellsOf(target.range)) {
        keys.add(cellKey(row, column));
      }
    }
  }

  return found;
}

function nameKey(scope: string | null, name: string): string {
  return `${scope?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}
