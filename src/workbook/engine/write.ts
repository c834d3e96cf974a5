import { formatCell } from "../a1";
import type { CellAddress, CellChange, WriteResult } from "../port";
import { beforeImage, checkChanges, type Target } from "../write-rules";
import type { Core } from "./core";
import { ENGLISH, GERMAN } from "./dialect";
import { CALL_ROWS, countAla, fromStored, MAX_CALLS } from "./formula/ala";
import { parseCalls, printCalls } from "./formula/calls";
import { toEngine } from "./formula/engine-formula";
import { typedValue } from "./raw-value";
import { SENTENCES } from "./sentences";
import { EMPTY, type SheetState } from "./sheet-state";

type Refused = Extract<WriteResult, { status: "refused" }>;

/** Writes as a program does: all changes or none, checked before the first one. */
export function writeCells(
  core: Core,
  changes: readonly CellChange[],
  isOfficial: (sheet: string) => boolean,
): WriteResult {
  const checked = checkChanges(changes, (name) => core.find(name));
  if (checked.status === "refused") {
    return checked;
  }
  const targets = checked.targets.map((target) => ({ ...target, formula: readable(target.formula) }));
  const german = germanFormulas(core, targets);
  const refusal = misplaced(targets, isOfficial) ?? unreadable(targets, german);
  if (refusal !== null) {
    return refusal;
  }
  const before = targets.map(({ sheet, cell }) => beforeImage(sheet.name, cell, sheet.content(cell)));
  const states = targets.map(({ sheet, cell }) => ({ state: sheet, cell }));
  for (const { state, cell } of states) {
    state.remember([cell]);
  }
  core.book.silently(targets.length, (model) => {
    targets.forEach(({ sheet, cell, value }, i) => {
      const formula = german[i] ?? targets[i]?.formula ?? null;
      const text =
        formula === null ? typedValue(value) : `=${toEngine(formula, GERMAN, core.placesOf(sheet.index), cell)}`;
      model.setUserInput(sheet.index, cell.row, cell.column, text);
    });
  });
  for (const { sheet, cell, value, formula } of targets) {
    const engineText = formula === null ? null : core.book.model.getCellContent(sheet.index, cell.row, cell.column);
    sheet.setEntry(cell, formula === null ? { ...EMPTY, value } : { value: null, formula, engineText });
    core.calls.update(sheet.index, cell, engineText);
  }
  core.settle(states);

  return { status: "written", before };
}

/** As Excel shows it, where somebody wrote it as a file has it. */
function readable(formula: string | null): string | null {
  return formula === null ? null : printCalls(fromStored(parseCalls(formula, ENGLISH.separator)), ENGLISH.separator);
}

/** In the order of the targets; null for values, and for what the engine cannot read. */
function germanFormulas(core: Core, targets: readonly Target<SheetState>[]): readonly (string | null)[] {
  const sentences = targets
    .filter(({ formula }) => formula !== null)
    .map(({ sheet, cell, formula }) => ({ sheet: sheet.index, ...cell, formula: formula ?? "" }));
  const translated = core.translator.toGerman(sentences);
  let next = 0;

  return targets.map(({ formula }) => {
    const german = formula === null ? null : (translated[next] ?? null);
    next += formula === null ? 0 : 1;

    return german;
  });
}

function misplaced(targets: readonly Target<SheetState>[], isOfficial: (sheet: string) => boolean): Refused | null {
  const calling = targets
    .map(({ sheet, cell, formula }) => ({ sheet, cell, calls: countAla(formula ?? "", ENGLISH.separator) }))
    .filter(({ calls }) => calls > 0);
  const official = calling.filter(({ sheet }) => isOfficial(sheet.name));
  const tooMany = calling.filter(({ cell, calls }) => calls > MAX_CALLS || cell.row > CALL_ROWS);
  const sentences = [
    ...new Set(official.map(({ sheet }) => SENTENCES.official(sheet.name))),
    ...tooMany.slice(0, 1).map((target) => SENTENCES.tooManyCalls(at(target))),
  ];

  return sentences.length === 0 ? null : refused(sentences, [...official, ...tooMany]);
}

function unreadable(targets: readonly Target<SheetState>[], german: readonly (string | null)[]): Refused | null {
  const lost = targets.filter(
    // what came from the file goes back, even if the engine only shows an error for it
    ({ sheet, cell, formula }, i) => formula !== null && german[i] === null && sheet.original(cell).formula !== formula,
  );
  const [first] = lost;

  return first === undefined ? null : refused([SENTENCES.unreadable(at(first))], lost);
}

function refused(
  sentences: readonly string[],
  targets: readonly Pick<Target<SheetState>, "sheet" | "cell">[],
): Refused {
  const cells: CellAddress[] = targets.map(({ sheet, cell }) => ({ sheet: sheet.name, cell: formatCell(cell) }));

  return { status: "refused", reason: `${sentences.join(" ")} Nichts wurde geändert.`, cells };
}

function at({ sheet, cell }: Pick<Target<SheetState>, "sheet" | "cell">): string {
  return `${sheet.name}!${formatCell(cell)}`;
}
