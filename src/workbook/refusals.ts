/** The rules every adapter keeps before it writes, and the sentences for them. */
import { parseCell, formatCell } from "./a1";
import type { CellAddress, CellChange, CellContent, WriteResult } from "./port";

export type Refused = Extract<WriteResult, { status: "refused" }>;

/** Excel's own limit for a text in a cell. */
const MAX_TEXT = 32767;

const SENTENCES = {
  invalid: "Diese Werte passen in keine Zelle (ungültige Adresse, keine Zahl oder ein zu langer Text).",
  twice: "Für diese Zellen liegen zwei verschiedene Einträge vor.",
  locked:
    "Diese Zellen sind gesperrt, weil ihr Blatt geschützt ist. Bitte den Blattschutz aufheben oder andere Zellen wählen.",
  formula: "In diesen Zellen stehen Formeln; sie werden nicht durch Werte ersetzt.",
  unchanged: "Es wurde nichts geschrieben.",
} as const;

/** What can be said before looking into the workbook; null where nothing speaks against the changes. */
export function refusedUnseen(changes: readonly CellChange[]): Refused | null {
  const invalid = changes.filter((change) => !isValid(change));
  const seen = new Set<string>();
  const twice = changes.filter((change) => {
    const key = keyOf(change);
    const isKnown = seen.has(key);
    seen.add(key);

    return isKnown;
  });

  return refused([
    ["invalid", invalid],
    ["twice", twice],
  ]);
}

/** What speaks against the changes in the cells as they are now; `now` in the order of the changes. */
export function refusedByContent(changes: readonly CellChange[], now: readonly CellContent[]): Refused | null {
  const locked = changes.filter((_, place) => now[place]?.locked === true);
  const formula = changes.filter(
    (change, place) => change.formula === undefined && typeof now[place]?.formula === "string",
  );

  return refused([
    ["locked", locked],
    ["formula", formula],
  ]);
}

function refused(found: readonly (readonly [keyof typeof SENTENCES, readonly CellAddress[]])[]): Refused | null {
  const reasons = found.filter(([, cells]) => cells.length > 0);
  if (reasons.length === 0) {
    return null;
  }
  const cells = reasons.flatMap(([, list]) => list).map(({ sheet, cell }) => ({ sheet, cell }));
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));

  return {
    status: "refused",
    reason: [...reasons.map(([name, list]) => `${SENTENCES[name]} (${places(list)})`), SENTENCES.unchanged].join(" "),
    cells: [...byKey.values()],
  };
}

/** "Personal!B4, Personal!C4 und 17 weitere" */
function places(cells: readonly CellAddress[]): string {
  const shown = cells.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);

  return cells.length > shown.length
    ? `${shown.join(", ")} und ${cells.length - shown.length} weitere`
    : shown.join(", ");
}

function isValid({ cell, value, formula }: CellChange): boolean {
  const fits =
    typeof value === "number" ? Number.isFinite(value) : typeof value !== "string" || value.length <= MAX_TEXT;

  return parseCell(cell) !== null && fits && formula !== "";
}

function keyOf({ sheet, cell }: CellAddress): string {
  const at = parseCell(cell);

  return `${sheet.toLowerCase()}!${at === null ? cell : formatCell(at)}`;
}
