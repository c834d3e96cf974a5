/** Values for spans of rows or columns, so that a file that names a million at once costs one entry. */
export interface Span<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class Spans<T> {
  /** In order, without overlap. */
  private readonly spans: Span<T>[] = [];

  /** False where a part of the span has a value already; then nothing is added. */
  add(from: number, to: number, value: T): boolean {
    const at = this.firstReaching(from);
    const next = this.spans[at];
    if (next !== undefined && next.from <= to) {
      return false;
    }
    const before = this.spans[at - 1];
    if (next === undefined && before?.to === from - 1 && before.value === value) {
      this.spans[at - 1] = { from: before.from, to, value };
    } else {
      this.spans.splice(at, 0, { from, to, value });
    }

    return true;
  }

  get(position: number): T | undefined {
    const span = this.spans[this.firstReaching(position)];

    return span !== undefined && span.from <= position ? span.value : undefined;
  }

  all(): readonly Span<T>[] {
    return this.spans;
  }

  /** Index of the first span that ends at the position or behind it. */
  private firstReaching(position: number): number {
    const last = this.spans.at(-1);
    if (last === undefined || last.to < position) {
      return this.spans.length;
    }
    let [low, high] = [0, this.spans.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.to ?? 0) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }

    return low;
  }
}
