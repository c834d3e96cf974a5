/** Replaces the characters from `from` up to `to`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap. At one place insertions come first, in the order given. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from));
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.from < at) {
      throw new RangeError("Overlapping edits");
    }
    pieces.push(source.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(source.slice(at));

  return pieces.join("");
}
