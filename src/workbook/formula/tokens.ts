/** A formula cut into pieces, just far enough to find its references. */
export type TokenKind = "text" | "quoted" | "bracket" | "word" | "error" | "operator" | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** False where a quote or bracket has no end; it takes the rest of the formula. */
  readonly closed: boolean;
}

const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/y;
const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]+/y;
const SPACE = /[ \r\n\t]+/y;

/** Linear in the length of the formula; the texts of all tokens, joined, are the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }

  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const character = formula.charAt(at);
  switch (character) {
    case '"':
      return upTo(endOfQuote(formula, at), "text", formula, at);
    case "'":
      return upTo(endOfQuote(formula, at), "quoted", formula, at);
    case "[":
      return upTo(endOfBracket(formula, at), "bracket", formula, at);
    case "#":
      return matchAt(ERROR, "error", formula, at) ?? { kind: "operator", text: "#", closed: true };
    default:
      return (
        matchAt(WORD, "word", formula, at) ??
        matchAt(SPACE, "space", formula, at) ?? { kind: "operator", text: character, closed: true }
      );
  }
}

function matchAt(pattern: RegExp, kind: TokenKind, formula: string, at: number): Token | null {
  pattern.lastIndex = at;
  const match = pattern.exec(formula);

  return match === null ? null : { kind, text: match[0], closed: true };
}

function upTo(end: number | null, kind: TokenKind, formula: string, at: number): Token {
  return { kind, text: formula.slice(at, end ?? formula.length), closed: end !== null };
}

/** A doubled quote stands for itself. */
function endOfQuote(formula: string, at: number): number | null {
  const quote = formula.charAt(at);
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) {
    end = formula.indexOf(quote, end + 2);
  }

  return end < 0 ? null : end + 1;
}

/** Table and workbook references nest: Tabelle1[[#This Row],[Betrag]]; an apostrophe escapes. */
function endOfBracket(formula: string, at: number): number | null {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    const character = formula.charAt(i);
    if (character === "'") {
      i += 1;
    } else if (character === "[") {
      depth += 1;
    } else if (character === "]") {
      depth -= 1;
      if (depth === 0) {
        return i + 1;
      }
    }
  }

  return null;
}
