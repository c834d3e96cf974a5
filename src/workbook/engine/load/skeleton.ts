import { Model } from "@ironcalc/wasm";
import { columnLetters, MAX_COLUMN, MAX_ROW } from "../../a1";
import type { DefinedName } from "../../port";
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT_OF_HEIGHT } from "../format/engine-style";
import type { SheetLayout } from "../format/layout-part";
import { alaLambda } from "../formula/ala";
import { ROUNDING_LAMBDAS } from "../formula/rounding";
import { RAW_FORMAT } from "../raw-value";

export interface SkeletonSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly layout: SheetLayout;
}

export interface Skeleton {
  /** US English, without any cell. */
  readonly model: Model;
  /** Hidden sheets behind those of the file: one for each of them, for results of ALA functions, and one for expressions. */
  readonly places: readonly string[];
  readonly expressions: string;
  /** Names of the file that the engine does not take: those that are no reference. */
  readonly lostNames: readonly string[];
}

const CONSTANT = /^(?:-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/i;
/** Columns that have the raw format from the start; cells beyond get it one by one. */
const RAW_COLUMNS = 64;
/** Columns whose width is taken over. */
const MAX_WIDTHS = 1_024;
/** Changes of height from row to row that are taken over. */
const MAX_HEIGHTS = 5_000;

/** A workbook of the engine with sheets, names and widths, but without cells. */
export function buildSkeleton(
  sheets: readonly SkeletonSheet[],
  names: readonly DefinedName[],
  functions: readonly string[],
): Skeleton {
  const model = new Model("mappe", "en", "Europe/Berlin", "en");
  const prefix = freePrefix(sheets);
  const places = sheets.map((_, i) => `${prefix}${i + 1}`);
  const expressions = `${prefix}0`;
  const all = [...sheets.map(({ name }) => name), ...places, expressions];
  // a new sheet gets a name that may be wanted for another one: first all, then their names
  all.slice(1).forEach(() => {
    model.newSheet();
  });
  all.forEach((_, i) => {
    model.renameSheet(i, `${prefix}neu${i}`);
  });
  all.forEach((name, i) => {
    model.renameSheet(i, name);
    if (sheets[i]?.visible !== true) {
      model.hideSheet(i);
    }
  });
  sheets.forEach(({ layout }, i) => {
    const columns = { sheet: i, row: 1, column: 1, width: RAW_COLUMNS, height: MAX_ROW };
    model.updateRangeStyle(columns, "num_fmt", RAW_FORMAT);
    applyLayout(model, i, layout);
  });
  model.setSelectedSheet(
    Math.max(
      0,
      sheets.findIndex(({ visible }) => visible),
    ),
  );
  for (const [name, formula] of [...ROUNDING_LAMBDAS, ...functions.map(alaLambda)]) {
    model.newDefinedName(name, null, formula);
  }

  const hidden = { name: expressions, index: all.length - 1 };

  return { model, places, expressions, lostNames: defineNames(model, sheets, names, hidden) };
}

/** No sheet of the file begins like this. */
function freePrefix(sheets: readonly SkeletonSheet[]): string {
  let prefix = "_ala";
  while (sheets.some(({ name }) => name.toLowerCase().startsWith(prefix))) {
    prefix = `_${prefix}`;
  }

  return prefix;
}

function applyLayout(model: Model, sheet: number, layout: SheetLayout): void {
  for (const { from, to, width } of layout.columns) {
    if (from >= 1 && from <= Math.min(to, MAX_WIDTHS)) {
      model.setColumnsWidth(sheet, from, Math.min(to, MAX_WIDTHS), Math.round(width * PIXELS_PER_CHARACTER));
    }
  }
  applyHeights(model, sheet, layout);
  model.setFrozenRowsCount(sheet, layout.frozenRows);
  model.setFrozenColumnsCount(sheet, layout.frozenColumns);
  model.setShowGridLines(sheet, layout.showsGrid);
}

/** Once more after the cells are there, because the engine makes rows higher for what stands in them. */
export function applyHeights(model: Model, sheet: number, layout: SheetLayout): void {
  for (const { from, to, height } of runs(layout.rows).slice(0, MAX_HEIGHTS)) {
    model.setRowsHeight(sheet, from, to, Math.round(height * PIXELS_PER_POINT_OF_HEIGHT));
  }
}

/** Rows of the same height that follow each other. */
function runs(rows: ReadonlyMap<number, number>): readonly { from: number; to: number; height: number }[] {
  const found: { from: number; to: number; height: number }[] = [];
  for (const [row, height] of rows) {
    const last = found.at(-1);
    if (last?.to === row - 1 && last.height === height) {
      last.to = row;
    } else {
      found.push({ from: row, to: row, height });
    }
  }

  return found;
}

/**
 * The engine's names are references; a constant gets a hidden cell to refer to. Names for print areas and the like mean
 * nothing to it.
 */
function defineNames(
  model: Model,
  sheets: readonly SkeletonSheet[],
  names: readonly DefinedName[],
  hidden: { readonly name: string; readonly index: number },
): string[] {
  const lost: string[] = [];
  for (const [i, { name, refersTo, scope }] of names.entries()) {
    const sheet = sheets.findIndex((candidate) => candidate.name.toLowerCase() === scope?.toLowerCase());
    let reference = refersTo.replace(/^=/, "");
    if (name.toLowerCase().startsWith("_xlnm.")) {
      continue;
    }
    if (CONSTANT.test(reference)) {
      model.setUserInput(hidden.index, i + 1, MAX_COLUMN, `=${reference}`);
      reference = `${hidden.name}!$${columnLetters(MAX_COLUMN)}$${i + 1}`;
    }
    try {
      model.newDefinedName(name, scope === null ? null : sheet, reference);
    } catch {
      lost.push(name);
    }
  }

  return lost;
}
