import type { CellValue } from "../port";
import { compare, isError } from "./values";

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** The condition of SUMIF and its like, as a test of one cell. */
export function criterion(condition: CellValue): (value: CellValue) => boolean {
  if (typeof condition !== "string") {
    return condition === null ? (value) => value === 0 : (value) => same(value, condition);
  }
  const [, operator = "=", operand = ""] = CRITERION.exec(condition) ?? [];
  const number =
    operand.trim() === ""
      ? NaN
      : Number(operand.replace(/^\s*(-?[\d.]+)%\s*$/, (_, n: string) => String(Number(n) / 100)));
  if (operator === "=" || operator === "<>") {
    const equal = Number.isNaN(number)
      ? textTest(operand, condition === operand)
      : (value: CellValue) => same(value, number);

    return operator === "=" ? equal : (value) => !equal(value);
  }
  const bound = Number.isNaN(number) ? operand : number;

  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof bound) {
      return false;
    }
    const order = compare(value, bound);

    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
}

function same(value: CellValue, wanted: CellValue): boolean {
  if (isError(value) || isError(wanted)) {
    return isError(value) && isError(wanted) && value.error === wanted.error;
  }
  if (typeof value === "string" && typeof wanted === "number") {
    return value.trim() !== "" && Number(value) === wanted;
  }

  return typeof value === typeof wanted && compare(value, wanted) === 0;
}

/** With * and ?, a tilde before them takes them as they are. "" means a cell without content. */
function textTest(pattern: string, isPlain: boolean): (value: CellValue) => boolean {
  if (pattern === "") {
    return (value) => value === null || (isPlain && value === "");
  }
  const wild = wildcard(pattern);

  return (value) => typeof value === "string" && wild(value);
}

/** * for any text, ? for any character, ~ before them as they are. Walks the text once per star: no text takes it long. */
export function wildcard(pattern: string): (text: string) => boolean {
  const pieces = [...pattern.toLowerCase().matchAll(/~[*?~]|[^]/gu)].map(([piece]) => piece);

  return (text) => matches(pieces, Array.from(text.toLowerCase()));
}

function matches(pieces: readonly string[], text: readonly string[]): boolean {
  let piece = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < text.length;) {
    const current = pieces[piece];
    if (current === "*") {
      star = piece;
      piece += 1;
      resume = at;
    } else if (current === "?" || (current !== undefined && current.slice(-1) === text[at])) {
      piece += 1;
      at += 1;
    } else if (star >= 0) {
      piece = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }

  return pieces.slice(piece).every((rest) => rest === "*");
}
