import { Model } from "@ironcalc/wasm";
import type { Cell } from "../a1";
import { ENGLISH, GERMAN, type Dialect } from "./dialect";

export interface Sentence extends Cell {
  readonly sheet: number;
  /** A formula without the equals sign. */
  readonly formula: string;
}

/** A formula in the other language, or null where it is none. */
export type Translation = string | null;

/** Formulas from one language into the other, by a workbook of the engine that has the same sheets and names but no cells. */
export class Translator {
  private model: Model | null = null;

  constructor(private readonly skeleton: Uint8Array) {}

  toEnglish(sentences: readonly Sentence[]): readonly Translation[] {
    return this.translate(sentences, GERMAN, ENGLISH);
  }

  toGerman(sentences: readonly Sentence[]): readonly Translation[] {
    return this.translate(sentences, ENGLISH, GERMAN);
  }

  free(): void {
    this.model?.free();
    this.model = null;
  }

  private translate(sentences: readonly Sentence[], from: Dialect, to: Dialect): readonly Translation[] {
    if (sentences.length === 0) {
      return [];
    }
    // a fresh one each time: its history would grow with every formula
    this.model?.free();
    const model = Model.from_bytes(this.skeleton, from.code);
    this.model = model;
    model.pauseEvaluation();
    speak(model, from);
    for (const { sheet, row, column, formula } of sentences) {
      model.setUserInput(sheet, row, column, `=${formula}`);
    }
    // speaking evaluates, so that a formula that cannot be read shows it
    speak(model, to);

    return sentences.map(({ sheet, row, column }) => {
      const unreadable = model.getFormattedCellValue(sheet, row, column) === "#ERROR!";

      return unreadable ? null : model.getCellContent(sheet, row, column).slice(1);
    });
  }
}

export function speak(model: Model, { code }: Dialect): void {
  model.setLanguage(code);
  model.setLocale(code);
}
