import type { Model } from "@ironcalc/wasm";
import { formatCell, parseCell } from "../a1";
import type { Outcome } from "../refusal";
import type {
  CellAddress,
  CellChange,
  CellContent,
  DefinedName,
  RangeAddress,
  SheetInfo,
  Workbook,
  WriteResult,
} from "../port";
import { formatRange } from "../ranges";
import { readRange } from "../read-range";
import { assemble, type Assembled } from "./load/assemble";
import type { CellFunctions } from "./ala/function-calls";
import { NumberFormatter } from "./format/number-format";
import { GridCommands } from "./grid/grid-commands";
import { gridModel } from "./grid/grid-model";
import { GridView } from "./grid/grid-view";
import { loadReport, type LoadReport } from "./load/report";
import { saved, type Saved } from "./save";
import { writeCells } from "./write";

export interface EngineOptions {
  /** Custom functions by their name without "ALA.". */
  readonly functions: CellFunctions;
  /** The sheets that hold values and native formulas only, in a workbook with these names. */
  readonly officialSheets: (names: readonly DefinedName[]) => readonly string[];
}

/** What a screen wants to know and can tell. */
export interface Screen {
  /** A person's command was refused; the sentence says why. */
  refused(sentence: string): void;
  /** A program has changed or selected something: draw again. */
  changed(): void;
  /** Width and height of the cells on the screen, where they are known. */
  viewport(): { readonly width: number; readonly height: number } | null;
}

const NO_SCREEN: Screen = { refused: () => undefined, changed: () => undefined, viewport: () => null };

/** Rows and columns before a cell that is shown, so that it does not stand in the corner. */
const MARGIN = { rows: 6, columns: 2 };

/** A workbook that computes: an .xlsx file in a spreadsheet engine, with a grid for a person and a port for programs. */
export class EngineWorkbook implements Workbook {
  /** For the grid component. */
  readonly grid: Model;
  readonly report: LoadReport;
  private readonly formatter = new NumberFormatter();
  private screen: Screen = NO_SCREEN;
  private readonly isOfficial: (sheet: string) => boolean;

  private constructor(
    private readonly original: Uint8Array,
    private readonly opened: Assembled,
    { officialSheets }: EngineOptions,
  ) {
    const { core, formats, lostNames } = opened;
    const official = new Set(officialSheets(opened.workbook.names).map((name) => name.toLowerCase()));
    this.isOfficial = (sheet) => official.has(sheet.toLowerCase());
    this.report = loadReport(core.sheets, lostNames);
    const view = new GridView(core.sheets, formats, this.formatter);
    const refused = (sentence: string): void => {
      this.screen.refused(sentence);
    };
    const commands = new GridCommands(core, {
      isOfficial: this.isOfficial,
      isTextCell: (state, cell) => view.isTextCell(state, cell),
      refused,
    });
    this.grid = gridModel({ core, view, commands, refused, viewport: () => this.screen.viewport() });
  }

  /** The engine must be loaded. What cannot be read completely is refused here and not later. */
  static open(bytes: Uint8Array, options: EngineOptions): Outcome<EngineWorkbook> {
    const original = bytes.slice();
    const opened = assemble(original, options.functions);

    return opened.status === "ok"
      ? { status: "ok", value: new EngineWorkbook(original, opened.value, options) }
      : opened;
  }

  attach(screen: Screen): void {
    this.screen = screen;
  }

  /** The file with all changes since it was opened. */
  save(): Promise<Saved> {
    return saved(this.original, this.opened.core.sheets, this.report);
  }

  get isChanged(): boolean {
    return this.opened.core.sheets.some((state) => state.changed().length > 0);
  }

  /** Gives the engine's memory back; nothing may be asked of the workbook any more. */
  close(): void {
    this.opened.core.listeners.clear();
    this.opened.core.book.free();
    this.opened.core.translator.free();
    this.formatter.free();
  }

  /** Why ALA functions in a cell have no value. */
  reasons({ sheet, cell }: CellAddress): readonly string[] {
    const state = this.opened.core.find(sheet);
    const at = parseCell(cell);

    return state === null || at === null ? [] : this.opened.core.calls.reasons(state.index, at);
  }

  /** The cell that a person has selected. */
  get selected(): CellAddress {
    const { sheet, row, column } = this.opened.core.book.model.getSelectedView();

    return { sheet: this.opened.core.sheets[sheet]?.name ?? "", cell: formatCell({ row, column }) };
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(
      this.opened.core.sheets.map(({ name, used, parsed: { visible, isProtected } }) => ({
        name,
        visible,
        isProtected,
        used: used === null ? null : formatRange(used),
      })),
    );
  }

  names(): Promise<readonly DefinedName[]> {
    return Promise.resolve(this.opened.workbook.names);
  }

  read(ranges: readonly RangeAddress[]): Promise<readonly (readonly (readonly CellContent[])[])[]> {
    return new Promise((resolve) => {
      resolve(ranges.map((range) => readRange(range, (name) => this.opened.core.find(name))));
    });
  }

  write(changes: readonly CellChange[]): Promise<WriteResult> {
    return new Promise((resolve) => {
      const result = writeCells(this.opened.core, changes, this.isOfficial);
      if (result.status === "written") {
        this.screen.changed();
      }
      resolve(result);
    });
  }

  watch(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>> {
    const { listeners } = this.opened.core;
    listeners.add(handler);

    return Promise.resolve(() => {
      listeners.delete(handler);

      return Promise.resolve();
    });
  }

  show({ sheet, cell }: CellAddress): Promise<void> {
    const state = this.opened.core.find(sheet);
    const at = parseCell(cell);
    if (state !== null && at !== null) {
      const { model } = this.opened.core.book;
      this.grid.unhideSheet(state.index);
      model.setSelectedSheet(state.index);
      model.setSelectedCell(at.row, at.column);
      model.setTopLeftVisibleCell(
        Math.max(model.getFrozenRowsCount(state.index) + 1, at.row - MARGIN.rows),
        Math.max(model.getFrozenColumnsCount(state.index) + 1, at.column - MARGIN.columns),
      );
      this.screen.changed();
    }

    return Promise.resolve();
  }
}
