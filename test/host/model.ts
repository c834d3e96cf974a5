/** The workbook behind the host: sheets of cells, names, settings. Plain data, and what Excel does on input. */
import { formatCell, parseCell, type Cell } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/port";
import { HostFault } from "./protocol";
import { typed } from "./typed-input";

export interface ModelCell {
  value: CellValue;
  /** Without the equals sign. */
  formula: string | null;
  locked: boolean;
  numberFormat: string;
  /** "lost" as in a merged area, without a word; "refused" as in a part of an array formula. */
  entry: "kept" | "lost" | "refused";
}

/** What a test writes down for a cell: a bare value, or more. "=A1*2" is not read as a formula here. */
export type CellSpec = CellValue | Partial<ModelCell>;

export interface SheetSpec {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellSpec>>;
  readonly isProtected?: boolean;
  readonly visibility?: string;
  /** Sheet-local names: { Plaetze: "Blatt!$B$2" }. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: Readonly<Record<string, string>>;
  /** Computes a formula; without it a formula keeps the value it came with, or shows 0. */
  readonly evaluate?: (formula: string, sheet: string, cell: string) => CellValue;
}

export class ModelSheet {
  readonly cells = new Map<string, ModelCell>();
  readonly names = new Map<string, string>();
  isProtected: boolean;
  visibility: string;

  constructor(
    readonly id: string,
    public name: string,
    spec: Partial<SheetSpec> = {},
  ) {
    this.isProtected = spec.isProtected ?? false;
    this.visibility = spec.visibility ?? "Visible";
    for (const [address, content] of Object.entries(spec.cells ?? {})) {
      this.cells.set(address, { ...blank(), ...(isSpec(content) ? content : { value: content }) });
    }
    for (const [name, refersTo] of Object.entries(spec.names ?? {})) {
      this.names.set(name, refersTo);
    }
  }

  at(cell: Cell): ModelCell {
    return this.cells.get(formatCell(cell)) ?? blank();
  }

  /** What a person or a program enters, as Excel takes it: null leaves the cell, "" empties it. */
  enter(cell: Cell, input: unknown): void {
    if (input === null) {
      return;
    }
    if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
      throw new HostFault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    }
    const old = this.at(cell);
    if (old.entry === "refused") {
      throw new HostFault("InvalidOperation", "You can't change part of an array.");
    }
    if (old.entry === "kept") {
      this.cells.set(formatCell(cell), { ...old, ...typed(input, old) });
    }
  }

  /** Cells with content, for the used range. */
  filled(): readonly Cell[] {
    return [...this.cells]
      .filter(([, content]) => content.value !== null || content.formula !== null)
      .map(([address]) => parseCell(address))
      .filter((cell) => cell !== null);
  }
}

export class ModelWorkbook {
  readonly sheets: ModelSheet[] = [];
  readonly names = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  calculationMode = "Automatic";
  active: ModelSheet;
  selection = "A1";
  private nextId = 1;

  constructor(private readonly spec: WorkbookSpec) {
    for (const sheet of spec.sheets) {
      this.add(sheet.name, sheet);
    }
    this.active = this.sheets[0] ?? this.add("Tabelle1");
    for (const [name, refersTo] of Object.entries(spec.names ?? {})) {
      this.names.set(name, refersTo);
    }
  }

  add(name: string, spec: Partial<SheetSpec> = {}): ModelSheet {
    const sheet = new ModelSheet(`{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, "0")}}`, name, spec);
    this.sheets.push(sheet);

    return sheet;
  }

  sheet(nameOrId: unknown): ModelSheet | null {
    return (
      this.sheets.find(
        (sheet) =>
          sheet.id === nameOrId ||
          (typeof nameOrId === "string" && sheet.name.toLowerCase() === nameOrId.toLowerCase()),
      ) ?? null
    );
  }

  value(sheet: ModelSheet, cell: Cell): CellValue {
    const content = sheet.at(cell);

    return content.formula !== null && this.spec.evaluate !== undefined
      ? this.spec.evaluate(content.formula, sheet.name, formatCell(cell))
      : content.value;
  }

  /** Content only, for "as it was before": { Blatt: { A1: 5, B2: "=A1*2" } }. */
  snapshot(): Readonly<Record<string, Readonly<Record<string, CellValue>>>> {
    return Object.fromEntries(
      this.sheets.map((sheet) => [
        sheet.name,
        Object.fromEntries(
          [...sheet.cells]
            .map(([address, cell]): [string, CellValue] => [
              address,
              cell.formula === null ? cell.value : `=${cell.formula}`,
            ])
            .filter(([, value]) => value !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      ]),
    );
  }
}

function blank(): ModelCell {
  return { value: null, formula: null, locked: true, numberFormat: "General", entry: "kept" };
}

function isSpec(content: CellSpec): content is Partial<ModelCell> {
  return typeof content === "object" && content !== null && !("error" in content);
}
