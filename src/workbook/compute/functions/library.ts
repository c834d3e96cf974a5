import type { Expression } from "../expression";
import type { CellValue } from "../../port";
import type { Value } from "../values";

/** An argument: absent, or to be evaluated when the function wants it. */
export interface Argument {
  readonly expression: Expression | null;
  /** A single value; a range of several cells is none. */
  readonly scalar: () => CellValue;
  readonly value: () => Value;
  /** With arithmetic over whole ranges, cell by cell. */
  readonly array: () => Value;
}

export type CellFunction = (args: readonly Argument[]) => Value;

export type Library = Readonly<Record<string, CellFunction>>;
