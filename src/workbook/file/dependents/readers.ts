import type { Range } from "../../a1";
import { cellKey, cellOfKey } from "../model";
import { cellsOf, contains, intersects, rangeSize } from "../../ranges";

/** Ranges up to this size are filed cell by cell. */
const SMALL = 32;

interface Entry<T> {
  readonly range: Range;
  readonly readers: T[];
}

/** Who reads which cells of one sheet. Everybody is told once: a cell or range that was hit is never looked at again. */
export class Readers<T> {
  private readonly cells = new Map<number, T[]>();
  private readonly ranges: Entry<T>[] = [];
  private readonly sameRange = new Map<string, Entry<T>>();

  add(range: Range, reader: T): void {
    if (rangeSize(range) > SMALL) {
      this.addRange(range, reader);

      return;
    }
    for (const { row, column } of cellsOf(range)) {
      const key = cellKey(row, column);
      const readers = this.cells.get(key);
      if (readers === undefined) {
        this.cells.set(key, [reader]);
      } else {
        readers.push(reader);
      }
    }
  }

  private addRange(range: Range, reader: T): void {
    const key = `${cellKey(range.from.row, range.from.column)}:${cellKey(range.to.row, range.to.column)}`;
    const entry = this.sameRange.get(key);
    if (entry === undefined) {
      const first = { range, readers: [reader] };
      this.sameRange.set(key, first);
      this.ranges.push(first);
    } else {
      entry.readers.push(reader);
    }
  }

  /** Hands out the readers of these cells that were not handed out before; the result is the number of steps it took. */
  take(changed: Range, visit: (reader: T) => void): number {
    const steps = Math.min(rangeSize(changed), this.cells.size) + this.ranges.length;
    if (rangeSize(changed) <= this.cells.size) {
      for (const { row, column } of cellsOf(changed)) {
        this.takeCell(cellKey(row, column), visit);
      }
    } else {
      for (const key of [...this.cells.keys()].filter((candidate) => contains(changed, cellOfKey(candidate)))) {
        this.takeCell(key, visit);
      }
    }
    for (let i = this.ranges.length - 1; i >= 0; i -= 1) {
      const entry = this.ranges[i];
      if (entry !== undefined && intersects(entry.range, changed)) {
        this.ranges[i] = this.ranges.at(-1) ?? entry;
        this.ranges.pop();
        entry.readers.forEach(visit);
      }
    }

    return steps;
  }

  private takeCell(key: number, visit: (reader: T) => void): void {
    const readers = this.cells.get(key);
    this.cells.delete(key);
    readers?.forEach(visit);
  }
}
