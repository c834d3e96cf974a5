import type { Model } from "@ironcalc/wasm";
import { formatCell, parseCell, type Cell } from "../a1";
import type { InspectedCell, Inspection } from "../inspection";
import type { CellAddress, CellValue } from "../port";
import { cellsOf } from "../ranges";
import { ENGLISH } from "./dialect";
import { toEngine } from "./formula/engine-formula";
import { isOfEngine } from "./load/report";
import { buildSkeleton } from "./load/skeleton";
import { RAW_FORMAT, rawValue, typedValue } from "./raw-value";

/** A constant, or a formula in US English without the equals sign, put into a cell for a question. */
export interface Assumption extends CellAddress {
  readonly value: number | string | null;
  readonly formula?: string;
}

const PLAIN = { columns: [], rows: new Map<number, number>(), frozenRows: 0, frozenColumns: 0, showsGrid: true };

/** The engine keeps all cells; a larger file would take the memory of the whole review. */
const MAX_CELLS = 200_000;

/** It takes in some thousand formulas a second; a review has ten of them for everything. */
const MAX_FORMULAS = 6_000;

/** All formulas of a submitted file computed anew, whatever the file holds as their results. The engine must be loaded. */
export class Recalculation {
  private readonly sheets = new Map<string, number>();
  private readonly values = new Map<string, CellValue>();

  private constructor(
    private readonly model: Model,
    private readonly places: readonly string[],
    private readonly inspection: Inspection,
  ) {
    inspection.sheets.forEach(({ name }, index) => this.sheets.set(name.toLowerCase(), index));
  }

  /** Null where the engine would compute something else: dates from 1904, more cells than it holds. */
  static of(inspection: Inspection): Recalculation | null {
    const cells = inspection.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    const formulas = inspection.sheets.reduce((sum, sheet) => sum + sheet.cells.filter(isFormula).length, 0);
    const isTooMuch = cells > MAX_CELLS || formulas > MAX_FORMULAS;
    if (inspection.facts.date1904 || isTooMuch || inspection.sheets.length === 0) {
      return null;
    }
    const sheets = inspection.sheets.map(({ name }) => ({ name, visible: true, layout: PLAIN }));
    const { model, places } = buildSkeleton(sheets, inspection.names, []);
    model.pauseEvaluation();
    inspection.sheets.forEach(({ cells: all }, index) => {
      fill(model, index, all, places[index] ?? "");
    });
    model.resumeEvaluation();
    model.evaluate();

    return new Recalculation(model, places, inspection);
  }

  /** The result of a formula; undefined for a constant, and where the engine cannot compute it. */
  value(sheet: string, cell: Cell): CellValue | undefined {
    const index = this.sheets.get(sheet.toLowerCase());
    if (index === undefined || this.inspection.sheets[index]?.cell(cell.row, cell.column)?.formula == null) {
      return undefined;
    }
    const value = this.read(index, cell);

    return isOfEngine(value) ? undefined : value;
  }

  /** Formulas that the engine does not compute, unless the file too holds nothing but that error. */
  notComputed(): readonly CellAddress[] {
    return this.inspection.sheets.flatMap(({ name, cells }, index) =>
      cells
        .filter((cell) => cell.formula !== null && isOfEngine(this.read(index, cell)) && !isOfEngine(cell.value))
        .map((cell) => ({ sheet: name, cell: formatCell(cell) })),
    );
  }

  /** What the wanted cells would hold; afterwards everything is as before. */
  whatIf(assumptions: readonly Assumption[], wanted: readonly CellAddress[]): readonly CellValue[] | null {
    const places = assumptions.map(({ sheet, cell }) => this.place({ sheet, cell }));
    const asked = wanted.map((address) => this.place(address));
    if ([...places, ...asked].includes(null)) {
      return null;
    }
    this.put(assumptions.map((a, i) => [places[i] ?? NOWHERE, a] as const));
    const found = asked.map((place) => {
      const { index, cell } = place ?? NOWHERE;

      return rawAgain(this.model, index, cell);
    });
    this.put(places.map((place) => [place ?? NOWHERE, this.original(place ?? NOWHERE)] as const));

    return found;
  }

  free(): void {
    this.model.free();
  }

  private place({ sheet, cell }: CellAddress): Place | null {
    const index = this.sheets.get(sheet.toLowerCase());
    const at = parseCell(cell);

    return index === undefined || at === null ? null : { index, cell: at };
  }

  private original({ index, cell }: Place): Content {
    return this.inspection.sheets[index]?.cell(cell.row, cell.column) ?? { value: null };
  }

  private put(contents: readonly (readonly [Place, Content])[]): void {
    this.model.pauseEvaluation();
    for (const [{ index, cell }, { value, formula = null }] of contents) {
      const text =
        formula === null
          ? typedValue(value, ENGLISH)
          : `=${toEngine(formula, ENGLISH, this.places[index] ?? "", cell)}`;
      this.model.setUserInput(index, cell.row, cell.column, text);
    }
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  private read(index: number, cell: Cell): CellValue {
    const key = `${index}:${cell.row}:${cell.column}`;
    const known = this.values.get(key);
    if (known !== undefined) {
      return known;
    }
    const value = rawAgain(this.model, index, cell);
    this.values.set(key, value);

    return value;
  }
}

function isFormula({ formula }: InspectedCell): boolean {
  return formula !== null;
}

interface Place {
  readonly index: number;
  readonly cell: Cell;
}

interface Content {
  readonly value: CellValue;
  readonly formula?: string | null;
}

const NOWHERE: Place = { index: 0, cell: { row: 1, column: 1 } };

/** Some functions bring a number format along, through which the exact value does not show: it goes. */
function rawAgain(model: Model, sheet: number, cell: Cell): CellValue {
  const value = rawValue(model, sheet, cell);
  if (value !== undefined) {
    return value;
  }
  model.pauseEvaluation();
  model.updateRangeStyle({ sheet, ...cell, width: 1, height: 1 }, "num_fmt", RAW_FORMAT);
  model.resumeEvaluation();

  return rawValue(model, sheet, cell) ?? null;
}

function fill(model: Model, index: number, cells: readonly InspectedCell[], places: string): void {
  const covered = new Set<string>();
  for (const cell of cells) {
    if (covered.has(formatCell(cell))) {
      continue;
    }
    if (cell.formula !== null && cell.block !== null && fillBlock(model, index, cell, places)) {
      [...cellsOf(cell.block)].forEach((inside) => covered.add(formatCell(inside)));
      continue;
    }
    const text =
      cell.formula === null ? typedValue(cell.value, ENGLISH) : `=${toEngine(cell.formula, ENGLISH, places, cell)}`;
    if (text !== "") {
      model.setUserInput(index, cell.row, cell.column, text);
    }
  }
}

/** An array formula; what the engine does not take as one stays with the values of the file. */
function fillBlock(
  model: Model,
  index: number,
  { formula, block, row, column }: InspectedCell,
  places: string,
): boolean {
  if (formula === null || block === null || block.from.row !== row || block.from.column !== column) {
    return false;
  }
  const { from, to } = block;
  try {
    const text = `=${toEngine(formula, ENGLISH, places, from)}`;
    model.setUserArrayFormula(index, row, column, to.column - column + 1, to.row - row + 1, text);

    return true;
  } catch {
    return false;
  }
}
