import { tokenize, type Token } from "../workbook/formula/tokens";

/**
 * A formula as it is compared: without blanks, in capitals, without quotes that a sheet's name does not need, without the
 * name of its own sheet, without the marks by which files store younger functions. Programs write each of these their own
 * way when they save.
 */
export function formelform(formel: string, blatt: string): string {
  const tokens = tokenize(formel.replace(/^[=+]+/, "")).filter(({ kind }) => kind !== "space");

  return tokens.map((token, i) => form(tokens, token, i, blatt.toUpperCase())).join("");
}

function form(tokens: readonly Token[], token: Token, i: number, eigenes: string): string {
  const naechstes = tokens[i + 1]?.text;
  const vorher = tokens[i - 1];
  if (naechstes === "!" && (token.kind === "quoted" || token.kind === "word")) {
    const name = blattname(token);

    return name === eigenes ? "" : `'${name}'`;
  }
  if (token.text === "!" && vorher !== undefined && blattname(vorher) === eigenes) {
    return "";
  }
  // TRUE() is TRUE
  if ((token.text === "(" || token.text === ")") && istLeererAufruf(tokens, i)) {
    return "";
  }

  return token.kind === "word" ? wort(token.text) : token.text;
}

function wort(text: string): string {
  const zahl = Number(text);

  return /^\d*\.?\d+$/.test(text) && Number.isFinite(zahl)
    ? String(zahl)
    : text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
}

function blattname({ kind, text }: Token): string {
  return (kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text).replace(/^\$/, "").toUpperCase();
}

function istLeererAufruf(tokens: readonly Token[], i: number): boolean {
  const offen = tokens[i]?.text === "(" ? i : i - 1;

  return (
    tokens[offen]?.text === "(" &&
    tokens[offen + 1]?.text === ")" &&
    /^(?:TRUE|FALSE)$/i.test(tokens[offen - 1]?.text ?? "")
  );
}
