import { tokenize } from "./formula/tokens";

/** What a cell of Excel can hold. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Why a value cannot stand in a cell, as the beginning of a sentence; null where it can. */
export function valueFault(value: number | string | boolean | null): string | null {
  if (typeof value === "number" && !Number.isFinite(value)) {
    return "Keine Zahl, die eine Zelle enthalten kann";
  }
  if (typeof value !== "string") {
    return null;
  }
  if (value.length > MAX_TEXT) {
    return "Text länger als die 32.767 Zeichen, die eine Zelle fasst";
  }

  return isWellFormed(value) ? null : "Text mit einem unvollständigen Zeichen";
}

/** Why a formula cannot stand in a cell; its names and arguments are not looked at. */
export function formulaFault(formula: string | null): string | null {
  if (formula === null) {
    return null;
  }
  if (formula.length > MAX_FORMULA) {
    return "Formel länger als die 8.192 Zeichen, die eine Zelle fasst";
  }
  const complete = formula.trim() !== "" && !formula.startsWith("=") && isBalanced(formula);

  return complete && isWellFormed(formula) && !hasControl(formula) ? null : "Unvollständige Formel";
}

/** Quotes closed, brackets and parentheses in pairs: an open one makes Excel call the whole file damaged. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const { text, closed } of tokenize(formula)) {
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (!closed || depth < 0) {
      return false;
    }
  }

  return depth === 0;
}

function isWellFormed(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      return false;
    }
  }

  return true;
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 10 && code !== 13 && code !== 9) {
      return true;
    }
  }

  return false;
}
