/** "Letzte Befüllung rückgängig": the before-image is written again, but not over what somebody changed since. */
import type { CellAddress, CellChange, CellContent } from "./port";

/** Whether the cell holds what the change left there. Formulas are compared as Excel might respell them. */
export function holds(content: CellContent, change: CellChange): boolean {
  if (typeof change.formula === "string") {
    return content.formula !== null
      ? plain(content.formula) === plain(change.formula)
      : // A constant error value comes back as the formula of the same result (write-rules.ts).
        typeof content.value === "object" && content.value?.error === change.formula;
  }
  const value = change.value === "" ? null : change.value;

  return content.formula === null && (content.value === value || isSameNumber(content.value, value));
}

/**
 * The cells that no longer hold what was written there; an undo asks before it resets them.
 * `now` holds the content of the same cells in the order of `written`.
 */
export function changedSince(written: readonly CellChange[], now: readonly CellContent[]): readonly CellAddress[] {
  return written
    .filter((change, place) => {
      const content = now[place];

      return content === undefined || !holds(content, change);
    })
    .map(({ sheet, cell }) => ({ sheet, cell }));
}

/** Without what Excel adds or drops on its own: case, blanks, @, needless quotes around sheet names. */
function plain(formula: string): string {
  return formula.replace(/[\s@']/g, "").toUpperCase();
}

/** Excel keeps fifteen digits. */
function isSameNumber(a: unknown, b: unknown): boolean {
  return (
    typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b))
  );
}
