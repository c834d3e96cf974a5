import { formatCell, type Cell, type Range } from "../a1";
import { blocksOf } from "../blocks";
import type { RangeAddress } from "../port";
import type { Book } from "./book";
import type { FunctionCalls } from "./ala/function-calls";
import { GERMAN } from "./dialect";
import { alaCalls, placeOf, usesAla } from "./formula/ala";
import { fromEngine, toEngine } from "./formula/engine-formula";
import { EMPTY, isSame, type Entry, type SheetState } from "./sheet-state";
import type { Translator } from "./translator";

/** Part of a sheet, by the sheet's place in the workbook. */
export interface Area {
  readonly sheet: number;
  readonly range: Range;
}

interface CellOfSheet {
  readonly state: SheetState;
  readonly cell: Cell;
}

/** The workbook in the engine and what we know of its cells, kept together. */
export class Core {
  readonly listeners = new Set<(changed: RangeAddress) => void>();

  constructor(
    readonly book: Book,
    readonly sheets: readonly SheetState[],
    readonly translator: Translator,
    readonly calls: FunctionCalls,
    /** Names of the hidden sheets that take results of ALA functions, in the order of the sheets. */
    readonly places: readonly string[],
  ) {
    for (const state of sheets) {
      const cells = state.formulaCells().filter((cell) => usesAla(state.entry(cell).formula ?? ""));
      state.remember(cells);
      for (const cell of cells) {
        calls.update(state.index, cell, state.entry(cell).engineText);
      }
    }
    calls.settle();
  }

  find(name: string): SheetState | null {
    const key = name.toLowerCase();

    return this.sheets.find((state) => state.name.toLowerCase() === key) ?? null;
  }

  placesOf(sheet: number): string {
    return this.places[sheet] ?? "";
  }

  /** Lets the engine work in these areas and learns from it what became of their cells. */
  change(areas: readonly Area[], work: () => void): void {
    const cells = this.cellsIn(areas);
    for (const { state, cell } of cells) {
      state.remember([cell]);
    }
    this.book.paused(work);
    this.settle(this.refresh(cells));
  }

  /** Evaluates and tells everybody. */
  settle(changed: readonly CellOfSheet[]): void {
    this.book.evaluate();
    this.calls.settle();
    const addresses = new Map(
      changed.map(({ state, cell }) => [
        `${state.name}!${formatCell(cell)}`,
        { sheet: state.name, cell: formatCell(cell) },
      ]),
    );
    for (const { sheet, range } of blocksOf([...addresses.values()])) {
      for (const listener of this.listeners) {
        listener({ sheet, range });
      }
    }
  }

  /** A formula whose hidden references point to another cell's place, because it was copied from another sheet. */
  private putInPlace({ state, cell }: CellOfSheet, engineText: string): string {
    const sheet = this.placesOf(state.index);
    const calls = alaCalls(engineText.slice(1), GERMAN.separator);
    if (calls.every(({ place }, index) => place === placeOf(sheet, cell, index))) {
      return engineText;
    }
    const formula = toEngine(fromEngine(engineText.slice(1)), GERMAN, sheet, cell);
    this.book.silently(1, (model) => {
      model.setUserInput(state.index, cell.row, cell.column, `=${formula}`);
    });

    return this.book.model.getCellContent(state.index, cell.row, cell.column);
  }

  private refresh(cells: readonly CellOfSheet[]): readonly CellOfSheet[] {
    const changed: CellOfSheet[] = [];
    const formulas: (CellOfSheet & { engineText: string })[] = [];
    const note = (at: CellOfSheet, entry: Entry): void => {
      if (!isSame(at.state.entry(at.cell), entry)) {
        changed.push(at);
      }
      at.state.setEntry(at.cell, entry);
      this.calls.update(at.state.index, at.cell, entry.engineText);
    };
    for (const at of cells) {
      const { state, cell } = at;
      const text = this.book.model.getCellContent(state.index, cell.row, cell.column);
      if (!text.startsWith("=")) {
        note(at, text === "" ? EMPTY : { ...EMPTY, value: this.book.value(state.index, cell) });
      } else if (state.entry(cell).engineText !== text) {
        const engineText = this.putInPlace(at, text);
        const restored = state.restored(cell, engineText);
        if (restored === null) {
          formulas.push({ ...at, engineText });
        } else {
          note(at, restored);
        }
      }
    }
    const english = this.translator.toEnglish(
      formulas.map(({ state, cell, engineText }) => ({
        sheet: state.index,
        ...cell,
        formula: fromEngine(engineText.slice(1)),
      })),
    );
    formulas.forEach((at, i) => {
      // what cannot be read stands as it is, and shows an error
      const formula = english[i] ?? fromEngine(at.engineText.slice(1));
      note(at, { value: null, formula, engineText: at.engineText });
    });

    return changed;
  }

  private cellsIn(areas: readonly Area[]): readonly CellOfSheet[] {
    return areas.flatMap(({ sheet, range }) => {
      const state = this.sheets[sheet];

      return state === undefined ? [] : state.cellsIn(range).map((cell) => ({ state, cell }));
    });
  }
}
