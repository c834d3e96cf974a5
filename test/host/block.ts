/** A rectangle of one sheet: what the Range object of the host reads and writes. */
import { formatCell, parseRange, type Cell, type Range } from "../../src/workbook/a1";
import type { ModelCell, ModelSheet } from "./model";
import { HostFault } from "./protocol";

const MISFIT = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** "A1:B2" or "Blatt!A1"; whole rows and columns are not taught. */
export function rangeAt(text: string): Range {
  const range = parseRange(text.slice(text.lastIndexOf("!") + 1));
  if (range === null) {
    throw new HostFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${text}`);
  }

  return range;
}

/** The smallest range around two. */
export function bounding(a: Range, b: Range): Range {
  return {
    from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}

export class Block {
  readonly height: number;
  readonly width: number;

  constructor(
    readonly sheet: ModelSheet,
    readonly range: Range,
  ) {
    this.height = range.to.row - range.from.row + 1;
    this.width = range.to.column - range.from.column + 1;
  }

  /** "A1:B2", or "A1" for one cell. */
  get local(): string {
    const from = formatCell(this.range.from);
    const to = formatCell(this.range.to);

    return from === to ? from : `${from}:${to}`;
  }

  /** "'Mein Blatt'!A1:B2", as Range.address gives it. */
  get address(): string {
    const { name } = this.sheet;

    return `${/^[A-Za-zÄÖÜäöüß_][\wÄÖÜäöüß.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`}!${this.local}`;
  }

  map<T>(read: (cell: Cell, y: number, x: number) => T): T[][] {
    return Array.from({ length: this.height }, (_, y) =>
      Array.from({ length: this.width }, (_, x) => {
        const cell = { row: this.range.from.row + y, column: this.range.from.column + x };

        return read(cell, y, x);
      }),
    );
  }

  /** The common state of all cells, or null where they differ. */
  uniform<T>(read: (content: ModelCell) => T): T | null {
    const states = new Set(this.map((cell) => read(this.sheet.at(cell))).flat());
    const [state = null] = states;

    return states.size === 1 ? state : null;
  }

  enter(input: unknown): void {
    const values = this.matrix(input);
    this.refuseLocked();
    this.map((cell, y, x) => {
      this.sheet.enter(cell, values[y]?.[x] ?? null);
    });
  }

  /** Format changes: refused on a protected sheet as a whole where a locked cell is among them. */
  format(input: unknown, change: (value: unknown) => Partial<ModelCell>): void {
    const values = this.matrix(input);
    this.refuseLocked();
    this.map((cell, y, x) =>
      this.sheet.cells.set(formatCell(cell), { ...this.sheet.at(cell), ...change(values[y]?.[x]) }),
    );
  }

  requireSize(rows: number, columns: number): void {
    if (rows !== this.height || columns !== this.width) {
      throw new HostFault("InvalidArgument", MISFIT);
    }
  }

  private refuseLocked(): void {
    if (this.sheet.isProtected && this.uniform(({ locked }) => locked) !== false) {
      throw new HostFault("AccessDenied", "You can't perform the requested operation.", 403);
    }
  }

  /** One value for all cells, or exactly the shape of the range. */
  private matrix(input: unknown): readonly (readonly unknown[])[] {
    if (!Array.isArray(input)) {
      return this.map(() => input);
    }
    const rows: readonly unknown[] = input;
    rows.forEach((row) => {
      this.requireSize(rows.length, Array.isArray(row) ? row.length : 0);
    });

    return rows as readonly (readonly unknown[])[];
  }
}
