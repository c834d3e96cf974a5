import { formatCell, parseCell, type Cell } from "../../a1";
import { tokenize, type Token } from "../../formula/tokens";

const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;

/** An expression of one sheet so that it means the same on every other: A1 becomes 'Blatt'!A1, ROW() names its cell. */
export function qualified(formula: string, sheet: string, cell: Cell): string {
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const tokens = tokenize(formula);

  return tokens
    .map((token, i) => {
      if (isOwnPlace(tokens, i)) {
        return `${token.text}(${prefix}${formatCell(cell)}`;
      }
      if (isOwnPlace(tokens, i - 1)) {
        return "";
      }

      return startsReference(tokens, i) ? `${prefix}${token.text}` : token.text;
    })
    .join("");
}

/** ROW() and COLUMN() without an argument, in both languages. */
function isOwnPlace(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:ROW|COLUMN|ZEILE|SPALTE)$/i.test(tokens[i]?.text ?? "") &&
    tokens[i + 1]?.text === "(" &&
    tokens[i + 2]?.text === ")"
  );
}

function startsReference(tokens: readonly Token[], i: number): boolean {
  const [before, token, next, second] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (
    token?.kind !== "word" ||
    before?.text === "!" ||
    before?.text === ":" ||
    next?.text === "(" ||
    next?.text === "!"
  ) {
    return false;
  }
  const pair = (pattern: RegExp): boolean =>
    next?.text === ":" && pattern.test(token.text) && second !== undefined && pattern.test(second.text);

  return parseCell(token.text) !== null || pair(COLUMN) || pair(ROW);
}
