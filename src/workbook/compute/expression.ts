import type { Range } from "../a1";
import type { CellError } from "../port";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "constant"; readonly value: number | string | boolean | CellError }
  /** sheet null: the sheet of the formula's own cell. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly range: Range }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What this calculator does not do: the caller says so, or asks another engine. */
export class Unsupported extends Error {}
