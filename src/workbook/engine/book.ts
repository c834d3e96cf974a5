import { Model } from "@ironcalc/wasm";
import type { Cell } from "../a1";
import type { CellValue } from "../port";
import { RAW_FORMAT, rawValue } from "./raw-value";
import { speak } from "./translator";
import { GERMAN } from "./dialect";

/** Changes after which the recording model is thrown away, because it keeps what was recorded. */
const MAX_RECORDED = 5_000;

/** The engine's workbook, German, and the ways to change it that a person's undo does not know. */
export class Book {
  private recorder: Model;
  private recorded = 0;
  /** Grows with every evaluation. */
  generation = 0;

  private constructor(
    readonly model: Model,
    private readonly skeleton: Uint8Array,
  ) {
    this.recorder = this.newRecorder();
  }

  /** `filled`: a model in any language with all cells; it is used up. */
  static of(filled: Model, skeleton: Uint8Array): Book {
    speak(filled, GERMAN);
    // from its bytes, so that undo cannot take back the loading
    const model = Model.from_bytes(filled.toBytes(), GERMAN.code);
    filled.free();
    model.evaluate();

    return new Book(model, skeleton);
  }

  /**
   * Changes that are no steps of the person: recorded on another model and taken over as if another person had made
   * them. Not evaluated.
   */
  silently(changes: number, record: (model: Model) => void): void {
    if (changes === 0) {
      return;
    }
    record(this.recorder);
    const diffs = this.recorder.flushSendQueue();
    this.paused(() => {
      this.model.applyExternalDiffs(diffs);
    });
    this.recorded += changes;
    if (this.recorded > MAX_RECORDED) {
      this.recorder.free();
      this.recorder = this.newRecorder();
    }
  }

  paused(work: () => void): void {
    this.model.pauseEvaluation();
    try {
      work();
    } finally {
      this.model.resumeEvaluation();
    }
  }

  evaluate(): void {
    this.model.evaluate();
    this.generation += 1;
  }

  value(sheet: number, cell: Cell): CellValue {
    const value = rawValue(this.model, sheet, cell);
    if (value !== undefined) {
      return value;
    }
    // what was typed, and some functions, bring a number format along: it goes
    this.silently(1, (model) => {
      model.updateRangeStyle({ sheet, ...cell, width: 1, height: 1 }, "num_fmt", RAW_FORMAT);
    });
    const again = rawValue(this.model, sheet, cell);
    if (again === undefined) {
      throw new Error("A cell of the engine does not keep its number format");
    }

    return again;
  }

  free(): void {
    this.model.free();
    this.recorder.free();
  }

  private newRecorder(): Model {
    const recorder = Model.from_bytes(this.skeleton, GERMAN.code);
    recorder.pauseEvaluation();
    recorder.flushSendQueue();
    this.recorded = 0;

    return recorder;
  }
}
