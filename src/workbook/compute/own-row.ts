import { parse } from "./parse";
import type { Expression } from "./expression";

/** Stands in a tree for the row of the formula's own cell; rows count from 1. */
export const OWN_ROW = 0;

/** Row numbers behind a column: 6 in D6 and $D$6. */
const ROWS = /(?<=[A-Za-z$])\d+/g;

/**
 * One tree for a formula that stands in many rows: D6*E6 in row 6 and D7*E7 in row 7. The key is the formula with its own
 * row number taken out; it is shared only where every number taken out is the row of a reference.
 */
export class OwnRowTrees {
  private readonly shared = new Map<string, Expression | null>();

  /** Throws Unsupported like parse. */
  tree(formula: string, row: number): Expression {
    const own = String(row);
    let taken = 0;
    const key = formula.replace(ROWS, (digits) => {
      if (digits !== own) {
        return digits;
      }
      taken += 1;

      return "\uE000";
    });
    const known = this.shared.get(key);
    if (known !== undefined && known !== null) {
      return known;
    }
    const tree = parse(formula);
    if (known === null) {
      return tree;
    }
    const marked = { rows: 0 };
    const general = generalised(tree, row, marked);
    this.shared.set(key, marked.rows === taken ? general : null);

    return marked.rows === taken ? general : tree;
  }
}

function generalised(tree: Expression, own: number, marked: { rows: number }): Expression {
  switch (tree.kind) {
    case "reference": {
      const { from, to } = tree.range;
      const isCell = from.row === to.row && from.column === to.column;
      marked.rows += (from.row === own ? 1 : 0) + (!isCell && to.row === own ? 1 : 0);
      const row = (r: number): number => (r === own ? OWN_ROW : r);

      return {
        ...tree,
        range: { from: { ...from, row: row(from.row) }, to: { ...to, row: row(to.row) } },
      };
    }
    case "call":
      return { ...tree, args: tree.args.map((arg) => (arg === null ? null : generalised(arg, own, marked))) };
    case "unary":
      return { ...tree, operand: generalised(tree.operand, own, marked) };
    case "binary":
      return { ...tree, left: generalised(tree.left, own, marked), right: generalised(tree.right, own, marked) };
    case "constant":
    case "name":
      return tree;
  }
}
