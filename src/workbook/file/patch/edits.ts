/** Replaces the characters from `from` up to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those at the same place come in the order given. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.from - b.edit.from || a.i - b.i);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.from < at) {
      throw new RangeError("Overlapping edits");
    }
    pieces.push(source.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(source.slice(at));

  return pieces.join("");
}
