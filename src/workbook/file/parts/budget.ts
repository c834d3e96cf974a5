import { tooLarge } from "../../refusal";
import type { Spans } from "../../spans";
import { LIMITS } from "../../zip/limits";

/** What one workbook may cost in memory: a small file can ask for a lot of cells and of repeated formulas. */
export class Budget {
  private cells = 0;
  private blockCells = 0;
  private formulaCharacters = 0;
  private hidden = 0;

  cell(count = 1): void {
    this.cells += count;
    if (this.cells > LIMITS.cells) {
      tooLarge(`sie hat mehr als ${LIMITS.cells / 1_000_000} Millionen Zellen`);
    }
  }

  block(size: number): void {
    this.blockCells += size;
    if (this.blockCells > LIMITS.blockCells) {
      tooLarge(`ihre Matrixformeln füllen mehr als ${LIMITS.blockCells / 1_000_000} Millionen Zellen`);
    }
  }

  sharedFormula(length: number): void {
    this.formulaCharacters += length;
    if (this.formulaCharacters > LIMITS.formulaCharacters) {
      tooLarge("ihre Formeln sind ausgeschrieben zu lang");
    }
  }

  /** Rows or columns that are listed one by one because they are hidden. */
  hide(count: number): void {
    this.hidden += count;
    if (this.hidden > LIMITS.cells) {
      tooLarge(`sie hat mehr als ${LIMITS.cells / 1_000_000} Millionen ausgeblendete Zeilen und Spalten`);
    }
  }
}

/** The hidden rows or columns up to the last that holds something: behind it there is nothing to hide. */
export function hiddenWithin(hidden: Spans<true>, last: number, budget: Budget): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of hidden.all()) {
    budget.hide(Math.max(0, Math.min(to, last) - from + 1));
    for (let position = from; position <= Math.min(to, last); position += 1) {
      found.add(position);
    }
  }

  return found;
}
