import type { Area } from "../core";

/** What a person did in one go. */
export interface Step {
  readonly areas: readonly Area[];
  /** Steps of the engine's own history. */
  readonly count: number;
}

/** The person's steps, beside the engine's history: that one does not tell which cells it changes. */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** A new step ends what could be redone, in the engine too. */
  add(step: Step): void {
    this.done.push(step);
    this.undone = [];
  }

  back(): Step | undefined {
    const step = this.done.pop();
    if (step !== undefined) {
      this.undone.push(step);
    }

    return step;
  }

  forward(): Step | undefined {
    const step = this.undone.pop();
    if (step !== undefined) {
      this.done.push(step);
    }

    return step;
  }

  /** The step taken back last is as if it had never been. */
  forget(): void {
    this.undone.pop();
  }
}
