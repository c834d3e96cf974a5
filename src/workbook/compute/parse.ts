import { parseCell } from "../a1";
import { tokenize, type Token } from "../formula/tokens";
import { rangeOf } from "./range-of";
import { Unsupported, type Expression, type Operator } from "./expression";

/** Excel's order: what binds closer has the higher number. */
const BINDING: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Excel nests 64 calls; what nests deeper was not written by a person. */
const MAX_NESTING = 200;

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:E\d*)?$/i;

/** A formula in US English without the equals sign. Throws Unsupported for what it cannot read. */
export function parse(formula: string): Expression {
  return new Parser(tokenize(formula).filter(({ kind }) => kind !== "space")).whole();
}

class Parser {
  private at = 0;
  private nesting = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.at < this.tokens.length) {
      throw new Unsupported(this.text());
    }

    return expression;
  }

  private text(offset = 0): string {
    return this.tokens[this.at + offset]?.text ?? "";
  }

  private binary(least: number): Expression {
    this.nesting += 1;
    if (this.nesting > MAX_NESTING) {
      this.unsupported();
    }
    let left = this.unary();
    for (let operator = this.operator(); operator !== null; operator = this.operator()) {
      const binding = BINDING[operator];
      if (binding <= least) {
        break;
      }
      this.at += operator.length;
      left = { kind: "binary", operator, left, right: this.binary(binding) };
    }
    this.nesting -= 1;

    return left;
  }

  /** The tokens give single characters: "<" and "=" make "<=". */
  private operator(): Operator | null {
    const two = `${this.text()}${this.text(1)}`;
    const found = ["<>", "<=", ">="].includes(two) ? two : this.text();

    return this.tokens[this.at]?.kind === "operator" && found in BINDING ? (found as Operator) : null;
  }

  /** A sign binds closer than a power: -2^2 is 4. */
  private unary(): Expression {
    const sign = this.text();
    if (this.tokens[this.at]?.kind === "operator" && (sign === "-" || sign === "+")) {
      this.at += 1;
      this.nesting += 1;
      if (this.nesting > MAX_NESTING) {
        this.unsupported();
      }
      const operand = this.unary();
      this.nesting -= 1;

      return { kind: "unary", operator: sign, operand };
    }
    let expression = this.primary();
    while (this.text() === "%") {
      this.at += 1;
      expression = { kind: "unary", operator: "%", operand: expression };
    }

    return expression;
  }

  private primary(): Expression {
    const token = this.tokens[this.at];
    const next = this.text(1);
    if (token?.kind === "text" && token.closed) {
      this.at += 1;

      return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (token?.kind === "error") {
      this.at += 1;

      return { kind: "constant", value: { error: token.text } };
    }
    if (token?.text === "(") {
      this.at += 1;
      const inner = this.binary(0);
      this.expect(")");

      return inner;
    }
    if (token?.kind === "quoted" || (token?.kind === "word" && next === "!")) {
      return this.onSheet(token);
    }

    return token?.kind === "word" ? this.word(token.text, next) : this.unsupported();
  }

  private onSheet(token: Token): Expression {
    const sheet = token.kind === "quoted" ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
    this.at += 1;
    this.expect("!");
    if (/[[\]:]/.test(sheet) || this.tokens[this.at]?.kind !== "word") {
      return this.unsupported();
    }
    const reference = this.reference(sheet);

    return reference ?? this.unsupported();
  }

  private word(text: string, next: string): Expression {
    if (next === "(") {
      this.at += 2;

      return { kind: "call", name: text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase(), args: this.args() };
    }
    const number = this.number();
    if (number !== null) {
      return { kind: "constant", value: number };
    }
    const reference = this.reference(null);
    if (reference !== null) {
      return reference;
    }
    this.at += 1;
    const upper = text.toUpperCase();

    return upper === "TRUE" || upper === "FALSE"
      ? { kind: "constant", value: upper === "TRUE" }
      : { kind: "name", name: text };
  }

  /** 1.5E-3 comes in three tokens. */
  private number(): number | null {
    const text = this.text();
    if (!NUMBER.test(text) || this.text(1) === ":") {
      return null;
    }
    if (!/E$/i.test(text)) {
      this.at += 1;

      return Number(text);
    }
    const whole = `${text}${this.text(1)}${this.text(2)}`;
    this.at += 3;

    return Number.isNaN(Number(whole)) ? null : Number(whole);
  }

  private reference(sheet: string | null): Expression | null {
    const first = this.text();
    if (this.text(1) === ":") {
      const range = rangeOf(first, this.text(2));
      if (range !== null) {
        this.at += 3;

        return { kind: "reference", sheet, range };
      }
    }
    const cell = parseCell(first);
    if (cell === null) {
      return null;
    }
    this.at += 1;

    return { kind: "reference", sheet, range: { from: cell, to: cell } };
  }

  private args(): (Expression | null)[] {
    const args: (Expression | null)[] = [];
    if (this.text() === ")") {
      this.at += 1;

      return args;
    }
    for (;;) {
      args.push(this.text() === "," || this.text() === ")" ? null : this.binary(0));
      if (this.text() === ",") {
        this.at += 1;
      } else {
        this.expect(")");

        return args;
      }
    }
  }

  private expect(text: string): void {
    if (this.text() !== text) {
      this.unsupported();
    }
    this.at += 1;
  }

  private unsupported(): never {
    throw new Unsupported(this.text());
  }
}
