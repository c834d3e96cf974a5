import { tooLarge } from "../../refusal";
import { LIMITS } from "../../zip/limits";

/** What one workbook may cost in memory: a small file can ask for a lot of cells and of repeated formulas. */
export class Budget {
  private cells = 0;
  private blockCells = 0;
  private formulaCharacters = 0;

  cell(): void {
    this.cells += 1;
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
}
