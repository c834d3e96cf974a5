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
const RAW_COLUMNS = 512;
/** A layout for a whole column or row is one call; more rows than this have the usual height. */
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
    const width = RAW_COLUMNS;
    model.updateRangeStyle({ sheet: i, row: 1, column: 1, width, height: MAX_ROW }, "num_fmt", RAW_FORMAT);
    if (sheets[i]?.visible !== true) {
      model.hideSheet(i);
    }
  });
  sheets.forEach(({ layout }, i) => {
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
    if (from >= 1 && from <= to && to <= MAX_COLUMN) {
      model.setColumnsWidth(sheet, from, Math.min(to, RAW_COLUMNS), Math.round(width * PIXELS_PER_CHARACTER));
    }
  }
  for (const [row, height] of [...layout.rows].slice(0, MAX_HEIGHTS)) {
    model.setRowsHeight(sheet, row, row, Math.round(height * PIXELS_PER_POINT_OF_HEIGHT));
  }
  model.setFrozenRowsCount(sheet, layout.frozenRows);
  model.setFrozenColumnsCount(sheet, layout.frozenColumns);
  model.setShowGridLines(sheet, layout.showsGrid);
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
