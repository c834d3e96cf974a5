import { formatCell, parseCell, parseRange, type Cell, type Range } from "../a1";
import type {
  CellChange,
  CellContent,
  CellValue,
  DefinedName,
  RangeAddress,
  SheetInfo,
  Workbook,
  WriteResult,
} from "../port";
import { contains, formatRange, union } from "../ranges";
import { readRange } from "../read-range";
import { beforeImage, checkChanges, type WritableSheet } from "../write-rules";

/** A cell in full; a bare value means a constant that is locked, as every cell is unless somebody unlocks it. */
export interface MemoryCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly locked?: boolean;
}

export interface MemorySheet {
  readonly name: string;
  readonly visible?: boolean;
  readonly isProtected?: boolean;
  /** "B4": 12, "B5": { formula: "B4*2", value: 24 } */
  readonly cells: Readonly<Record<string, CellValue | MemoryCell>>;
  /** Ranges whose cells may be written although the sheet is protected: "C4:C20". */
  readonly unlocked?: readonly string[];
  readonly merges?: readonly string[];
}

export interface MemoryDescription {
  readonly sheets: readonly MemorySheet[];
  readonly names?: readonly DefinedName[];
}

interface Stored {
  value: CellValue;
  formula: string | null;
  readonly locked: boolean;
}

/** A workbook made of a description, for tests and dry runs. It refuses what a file refuses, and computes nothing. */
export class MemoryWorkbook implements Workbook {
  private readonly stored: readonly StoredSheet[];
  private readonly definedNames: readonly DefinedName[];

  constructor({ sheets, names = [] }: MemoryDescription) {
    this.stored = sheets.map((sheet) => new StoredSheet(sheet));
    this.definedNames = names;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.stored.map((sheet) => sheet.info()));
  }

  names(): Promise<readonly DefinedName[]> {
    return Promise.resolve(this.definedNames);
  }

  read(ranges: readonly RangeAddress[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
    return new Promise((resolve) => {
      resolve(ranges.map((range) => readRange(range, (name) => this.find(name))));
    });
  }

  write(changes: readonly CellChange[]): Promise<WriteResult> {
    const checked = checkChanges(changes, (name) => this.find(name));
    if (checked.status === "refused") {
      return Promise.resolve(checked);
    }
    const before = checked.targets.map(({ sheet, cell }) => beforeImage(sheet.name, cell, sheet.content(cell)));
    for (const { sheet, cell, value, formula } of checked.targets) {
      sheet.set(cell, value, formula);
    }

    return Promise.resolve({ status: "written", before });
  }

  private find(name: string): StoredSheet | null {
    return this.stored.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

class StoredSheet implements WritableSheet {
  readonly name: string;
  readonly merges: readonly Range[];
  readonly blocks: readonly Range[] = [];
  readonly tableHeaders: readonly Range[] = [];
  private readonly cells = new Map<string, Stored>();
  private readonly unlocked: readonly Range[];

  constructor(private readonly description: MemorySheet) {
    this.name = description.name;
    this.merges = (description.merges ?? []).map(rangeOf);
    this.unlocked = (description.unlocked ?? []).map(rangeOf);
    for (const [address, cell] of Object.entries(description.cells)) {
      this.cells.set(formatCell(rangeOf(address).from), stored(cell, this.isUnlocked(rangeOf(address).from)));
    }
  }

  info(): SheetInfo {
    const { visible = true, isProtected = false } = this.description;
    let used: Range | null = null;
    for (const [address, { value, formula }] of this.cells) {
      const cell = parseCell(address);
      used = cell !== null && (value !== null || formula !== null) ? union(used, cell) : used;
    }

    return { name: this.name, visible, isProtected, used: used === null ? null : formatRange(used) };
  }

  content(cell: Cell): CellContent {
    const { value = null, formula = null, locked = !this.isUnlocked(cell) } = this.cells.get(formatCell(cell)) ?? {};

    return { value, formula, locked: locked && this.description.isProtected === true };
  }

  set(cell: Cell, value: CellValue, formula: string | null): void {
    const { locked = !this.isUnlocked(cell) } = this.cells.get(formatCell(cell)) ?? {};
    this.cells.set(formatCell(cell), { value, formula, locked });
  }

  private isUnlocked(cell: Cell): boolean {
    return this.unlocked.some((range) => contains(range, cell));
  }
}

function stored(cell: CellValue | MemoryCell, unlocked: boolean): Stored {
  if (typeof cell !== "object" || cell === null || "error" in cell) {
    return { value: cell, formula: null, locked: !unlocked };
  }

  return { value: cell.value ?? null, formula: cell.formula ?? null, locked: cell.locked ?? !unlocked };
}

/** Descriptions are written in program text: a wrong address is a bug. */
function rangeOf(text: string): Range {
  const range = parseRange(text);
  if (range === null) {
    throw new RangeError(`Keine Zelladresse: ${text}`);
  }

  return range;
}
