import { tokenize, type Token } from "../../formula/tokens";

/** A formula as text with the calls of functions in it as trees; printed again it is the same text. */
export type Piece = string | Call;
export type Pieces = readonly Piece[];

export interface Call {
  readonly name: string;
  /** None for "F()". */
  readonly args: readonly Pieces[];
}

export function parseCalls(formula: string, separator: string): Pieces {
  return new CallParser(tokenize(formula), separator).pieces();
}

export function printCalls(pieces: Pieces, separator: string): string {
  return pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : `${piece.name}(${piece.args.map((arg) => printCalls(arg, separator)).join(separator)})`,
    )
    .join("");
}

/** Rewrites calls from the inside out; what comes back stands in place of the call. */
export function mapCalls(pieces: Pieces, rewrite: (call: Call) => Pieces): Pieces {
  return pieces.flatMap((piece) =>
    typeof piece === "string"
      ? [piece]
      : rewrite({ name: piece.name, args: piece.args.map((arg) => mapCalls(arg, rewrite)) }),
  );
}

/** All calls, the inner ones too. */
export function* callsIn(pieces: Pieces): Generator<Call> {
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      yield piece;
      for (const arg of piece.args) {
        yield* callsIn(arg);
      }
    }
  }
}

class CallParser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly separator: string,
  ) {}

  /** Up to a token that ends what is being read, or to the end. */
  pieces(ends: readonly string[] = []): Piece[] {
    const pieces: Piece[] = [];
    for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
      if (token.kind === "operator" && ends.includes(token.text)) {
        break;
      }
      this.at += 1;
      if (token.kind === "word" && this.tokens[this.at]?.text === "(") {
        this.at += 1;
        pieces.push(this.call(token.text));
      } else if (token.text === "(" || token.text === "{") {
        pieces.push(token.text, ...this.pieces([token.text === "(" ? ")" : "}"]), this.closing());
      } else {
        pieces.push(token.text);
      }
    }

    return pieces;
  }

  private call(name: string): Call {
    const args: Pieces[] = [];
    do {
      args.push(this.pieces([this.separator, ")"]));
    } while (this.closing() === this.separator);
    const [first = []] = args;

    return { name, args: args.length === 1 && first.every((piece) => piece === "") ? [] : args };
  }

  private closing(): string {
    const token = this.tokens[this.at];
    this.at += 1;

    return token?.text ?? "";
  }
}
