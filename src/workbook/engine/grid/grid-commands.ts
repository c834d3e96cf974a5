import type { Area as EngineArea, ClipboardCell, Model } from "@ironcalc/wasm";
import { formatCell, type Cell, type Range } from "../../a1";
import type { CellChange } from "../../port";
import { rangeSize } from "../../ranges";
import { checkChanges } from "../../write-rules";
import type { Area, Core } from "../core";
import { GERMAN } from "../dialect";
import { CALL_ROWS, usesAla } from "../formula/ala";
import { toEngine } from "../formula/engine-formula";
import { SENTENCES } from "../sentences";
import type { SheetState } from "../sheet-state";
import { formulaFault } from "./formula-fault";
import { History, type Step } from "./history";
import { pastedTable, typedText } from "./typed-text";

export type ClipboardRows = Map<number, Map<number, ClipboardCell>>;

export interface GridRules {
  /** Sheets that hold values and native formulas only. */
  readonly isOfficial: (sheet: string) => boolean;
  readonly isTextCell: (sheet: SheetState, cell: Cell) => boolean;
  readonly refused: (sentence: string) => void;
}

/** Cells that one step of a person may change. */
const MAX_STEP = 50_000;

/** What a person does to cells at the grid. A refusal is told and changes nothing; every step can be undone. */
export class GridCommands {
  readonly history = new History();

  constructor(
    private readonly core: Core,
    private readonly rules: GridRules,
  ) {}

  type(sheet: number, cell: Cell, input: string): void {
    this.typeAll(sheet, [{ cell, input }]);
  }

  /** A table of text from anywhere, from the first selected cell on. */
  pasteText({ sheet, row, column }: EngineArea, text: string): void {
    const inputs = pastedTable(text).flatMap((cells, down) =>
      cells.map((input, right) => ({ cell: { row: row + down, column: column + right }, input })),
    );
    this.typeAll(sheet, inputs);
  }

  clear(sheet: number, range: Range): void {
    const { from, to } = range;
    const filled = this.state(sheet).cellsIn(range);
    this.step([{ sheet, range }], filled, (model) => {
      model.rangeClearContents(sheet, from.row, from.column, to.row, to.column);
    });
  }

  fill(source: EngineArea, to: Cell): void {
    const { sheet, row, column, width, height } = source;
    const range = {
      from: { row: Math.min(row, to.row), column: Math.min(column, to.column) },
      to: { row: Math.max(row + height - 1, to.row), column: Math.max(column + width - 1, to.column) },
    };
    const isSource = (cell: Cell): boolean =>
      cell.row >= row && cell.row < row + height && cell.column >= column && cell.column < column + width;
    const targets = this.walk(sheet, range)?.filter((cell) => !isSource(cell));
    this.step([{ sheet, range }], targets, (model) => {
      if (to.row >= row && to.row < row + height) {
        model.autoFillColumns(source, to.column);
      } else {
        model.autoFillRows(source, to.row);
      }
    });
  }

  /** Cells copied or cut in this grid, to the first selected cell. */
  paste(sourceSheet: number, source: [number, number, number, number], rows: ClipboardRows, isCut: boolean): void {
    const { sheet, range } = this.core.book.model.getSelectedView();
    const [top, left] = [Math.min(range[0], range[2]), Math.min(range[1], range[3])];
    const target = {
      from: { row: top, column: left },
      to: { row: top + source[2] - source[0], column: left + source[3] - source[1] },
    };
    const hasAla = [...rows.values()].some((row) => [...row.values()].some(({ text }) => usesAla(text)));
    if (isCut && !this.core.calls.isEmpty) {
      this.rules.refused(SENTENCES.cut);
    } else if (hasAla && this.rules.isOfficial(this.state(sheet).name)) {
      this.rules.refused(SENTENCES.official(this.state(sheet).name));
    } else if (hasAla && target.to.row > CALL_ROWS) {
      this.rules.refused(SENTENCES.tooManyCalls(this.at(sheet, target.to)));
    } else {
      const from = { from: { row: source[0], column: source[1] }, to: { row: source[2], column: source[3] } };
      const areas = isCut ? this.everything(sheet, target) : [{ sheet, range: target }];
      const lost = isCut && sourceSheet < this.core.sheets.length ? this.walk(sourceSheet, from) : [];
      const isFree = lost === undefined || this.isAllowed(sourceSheet, lost);
      if (isFree) {
        this.step(areas, this.walk(sheet, target), (model) => {
          model.pasteFromClipboard(sourceSheet, source, rows, isCut);
        });
      }
    }
  }

  undo(): void {
    this.move(this.history.back(), (model) => {
      model.undo();
    });
  }

  redo(): void {
    this.move(this.history.forward(), (model) => {
      model.redo();
    });
  }

  private move(step: Step | undefined, engine: (model: Model) => void): void {
    if (step !== undefined) {
      this.core.change(step.areas, () => {
        for (let i = 0; i < step.count; i += 1) {
          engine(this.core.book.model);
        }
      });
    }
  }

  private typeAll(sheet: number, inputs: readonly { readonly cell: Cell; readonly input: string }[]): void {
    const state = this.state(sheet);
    const typed = inputs.map(({ cell, input }) => ({
      cell,
      ...typedText(input, this.rules.isTextCell(state, cell)),
    }));
    const formulas = typed.filter((one) => one.kind === "formula");
    const fault = formulaFault(this.core, state, this.rules.isOfficial(state.name), formulas);
    if (fault !== null) {
      this.rules.refused(fault);

      return;
    }
    const texts = typed.map((one) =>
      one.kind === "formula" ? `=${toEngine(one.formula, GERMAN, this.core.placesOf(sheet), one.cell)}` : one.text,
    );
    const areas = typed.map(({ cell }) => ({ sheet, range: { from: cell, to: cell } }));
    const cells = typed.map(({ cell }) => cell);
    const wasDone = this.step(
      areas,
      cells,
      (model) => {
        cells.forEach(({ row, column }, i) => {
          model.setUserInput(sheet, row, column, texts[i] ?? "");
        });
      },
      cells.length,
    );
    if (wasDone) {
      this.takeBackSpills(sheet, cells);
    }
  }

  /** Whether a formula fills other cells too shows only when it is computed. */
  private takeBackSpills(sheet: number, cells: readonly Cell[]): void {
    const spilling = cells.find(({ row, column }) => {
      const structure = this.core.book.model.getCellArrayStructure(sheet, row, column);

      return typeof structure === "object" && "DynamicAnchor" in structure && Math.max(...structure.DynamicAnchor) > 1;
    });
    if (spilling !== undefined) {
      this.undo();
      this.history.forget();
      this.rules.refused(SENTENCES.spills(this.at(sheet, spilling)));
    }
  }

  /** One step of a person; false where it was refused. */
  private step(
    areas: readonly Area[],
    targets: readonly Cell[] | undefined,
    work: (model: Model) => void,
    count = 1,
  ): boolean {
    const [area] = areas;
    if (targets === undefined || targets.length > MAX_STEP) {
      this.rules.refused(SENTENCES.tooLarge);

      return false;
    }
    if (area === undefined || !this.isAllowed(area.sheet, targets)) {
      return false;
    }
    this.core.change(areas, () => {
      work(this.core.book.model);
    });
    this.history.add({ areas, count });

    return true;
  }

  private isAllowed(sheet: number, cells: readonly Cell[]): boolean {
    const { name } = this.state(sheet);
    const changes: CellChange[] = cells.map((cell) => ({
      sheet: name,
      cell: formatCell(cell),
      value: null,
      formula: null,
    }));
    const checked = checkChanges(changes, (wanted) => this.core.find(wanted));
    if (checked.status === "refused") {
      this.rules.refused(checked.reason);
    }

    return checked.status === "accepted";
  }

  private walk(sheet: number, range: Range): readonly Cell[] | undefined {
    return rangeSize(range) > MAX_STEP ? undefined : this.state(sheet).cellsIn(range);
  }

  /** Cutting changes the formulas of any cell. */
  private everything(sheet: number, target: Range): readonly Area[] {
    return [
      { sheet, range: target },
      ...this.core.sheets.flatMap(({ index, used }) => (used === null ? [] : [{ sheet: index, range: used }])),
    ];
  }

  private at(sheet: number, cell: Cell): string {
    return `${this.state(sheet).name}!${formatCell(cell)}`;
  }

  private state(sheet: number): SheetState {
    const state = this.core.sheets[sheet];
    if (state === undefined) {
      throw new RangeError(`No sheet ${sheet}`);
    }

    return state;
  }
}
