import type { Cell, Range } from "../a1";
import {
  cellKey,
  cellOfKey,
  isLocked,
  styleOf,
  tableHeaders,
  type ParsedSheet,
  type ParsedWorkbook,
} from "../file/model";
import type { CellContent, CellValue } from "../port";
import { cellsOf, contains, rangeSize, union } from "../ranges";
import type { WritableSheet } from "../write-rules";
import type { Book } from "./book";

/** What stands in a cell: a constant, or a formula as a file has it (US English) and as the engine spells it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** With the equals sign; null until somebody asked the engine. */
  readonly engineText: string | null;
}

export const EMPTY: Entry = { value: null, formula: null, engineText: null };
/** A larger range is walked by the cells that hold something. */
const MAX_WALK = 50_000;

/** One sheet of the file, with what has become of it. */
export class SheetState implements WritableSheet {
  readonly name: string;
  readonly merges: readonly Range[];
  readonly blocks: readonly Range[];
  readonly tableHeaders: readonly Range[];
  private readonly arrays: readonly Range[];
  private readonly entries = new Map<number, Entry>();
  private readonly values = new Map<number, CellValue>();
  private readonly spelled = new Map<number, string>();
  private readonly touched = new Set<number>();
  private generation = -1;

  constructor(
    readonly index: number,
    readonly parsed: ParsedSheet,
    private readonly workbook: ParsedWorkbook,
    private readonly book: Book,
  ) {
    this.name = parsed.name;
    this.merges = parsed.merges;
    this.blocks = parsed.blocks.map(({ range }) => range);
    this.arrays = parsed.blocks.filter(({ kind }) => kind === "array").map(({ range }) => range);
    this.tableHeaders = tableHeaders(parsed);
    for (const [key, { value, formula }] of parsed.cells) {
      if (value !== null || formula !== null) {
        this.entries.set(key, { value, formula, engineText: null });
      }
    }
  }

  entry({ row, column }: Cell): Entry {
    return this.entries.get(cellKey(row, column)) ?? EMPTY;
  }

  /** Notes how the engine spells the formulas of these cells, as long as they are those of the file. */
  remember(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const key = cellKey(cell.row, cell.column);
      const entry = this.entries.get(key);
      if (entry !== undefined && entry.formula !== null && entry.engineText === null) {
        const engineText = this.book.model.getCellContent(this.index, cell.row, cell.column);
        this.entries.set(key, { ...entry, engineText });
        this.spelled.set(key, engineText);
      }
    }
  }

  /** The file's own entry, where the engine holds the file's formula (again). */
  restored(cell: Cell, engineText: string): Entry | null {
    return this.spelled.get(cellKey(cell.row, cell.column)) === engineText
      ? { ...this.original(cell), engineText }
      : null;
  }

  setEntry({ row, column }: Cell, entry: Entry): void {
    const key = cellKey(row, column);
    this.touched.add(key);
    this.values.delete(key);
    if (entry.value === null && entry.formula === null) {
      this.entries.delete(key);
    } else {
      this.entries.set(key, entry);
    }
  }

  /** What stands in the file. */
  original({ row, column }: Cell): Entry {
    const cell = this.parsed.cells.get(cellKey(row, column));

    return cell === undefined ? EMPTY : { value: cell.value, formula: cell.formula, engineText: null };
  }

  content(cell: Cell): CellContent {
    const { value, formula } = this.entry(cell);
    const locked = isLocked(this.workbook, this.parsed, cell);

    const isComputed = formula !== null || this.arrays.some((range) => contains(range, cell));

    return { value: isComputed ? this.computed(cell) : value, formula, locked };
  }

  style(cell: Cell): number {
    return styleOf(this.parsed, cell);
  }

  /** Cells that differ from the file. */
  changed(): readonly Cell[] {
    return [...this.touched].map(cellOfKey).filter((cell) => !isSame(this.entry(cell), this.original(cell)));
  }

  formulaCells(): readonly Cell[] {
    return [...this.entries].filter(([, { formula }]) => formula !== null).map(([key]) => cellOfKey(key));
  }

  get used(): Range | null {
    let used: Range | null = null;
    for (const key of this.entries.keys()) {
      used = union(used, cellOfKey(key));
    }

    return used;
  }

  /** The cells of a range, or those that hold something where there are too many. */
  cellsIn(range: Range): readonly Cell[] {
    if (rangeSize(range) > MAX_WALK) {
      return [...this.entries.keys()].map(cellOfKey).filter((cell) => contains(range, cell));
    }

    return [...cellsOf(range)];
  }

  private computed(cell: Cell): CellValue {
    if (this.generation !== this.book.generation) {
      this.values.clear();
      this.generation = this.book.generation;
    }
    const key = cellKey(cell.row, cell.column);
    const known = this.values.get(key);
    if (known !== undefined) {
      return known;
    }
    const value = this.book.value(this.index, cell);
    this.values.set(key, value);

    return value;
  }
}

export function isSame(a: Entry, b: Entry): boolean {
  return a.formula === b.formula && (a.formula !== null || isSameValue(a.value, b.value));
}

export function isSameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === "object" && typeof b === "object" ? a?.error === b?.error : a === b;
}
