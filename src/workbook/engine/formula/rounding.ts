import { ENGLISH, ROUNDINGS, type Dialect, type Rounding } from "../dialect";
import { mapCalls, parseCalls, printCalls, type Call, type Pieces } from "./calls";

/**
 * Excel's cents. IronCalc reads the argument of ROUND with 15 digits, as Excel does, but then multiplies by 100 in
 * binary: 1.005 becomes 100.49999999999999 and 1.00. Multiplied before the call, the same 15 digits repair the product:
 * ROUND(1.005*100,0) is 101. So the engine holds
 *   CHOOSE(1,ROUND((x)*100,0)/100,"ROUND",2)   for   ROUND(x,2)
 * where the last two arguments are never evaluated and say what the person sees and what is saved. Digits that are no
 * literal go through a named LAMBDA that does the same.
 */
const LITERAL_DIGITS = /^\s*(-?[1-9])\s*$/;
const LAMBDA_PREFIX = "_ALA_";

/** Names that the engine needs, with their definitions in US English. */
export const ROUNDING_LAMBDAS: readonly (readonly [name: string, formula: string])[] = ROUNDINGS.map((name) => [
  `${LAMBDA_PREFIX}${name}`,
  `=LAMBDA(x,n,IF(n<0,${name}(x/10^-TRUNC(n),0)*10^-TRUNC(n),${name}(x*10^TRUNC(n),0)/10^TRUNC(n)))`,
]);

export function withExactRounding(pieces: Pieces, dialect: Dialect): Pieces {
  return mapCalls(pieces, (call) => {
    const rounding = ROUNDINGS.find((name) => dialect.roundings[name] === call.name.toUpperCase());
    const [x, digits] = call.args;
    if (rounding === undefined || call.args.length !== 2 || x === undefined || digits === undefined) {
      return [call];
    }

    return exact(rounding, x, digits, dialect) ?? [call];
  });
}

function exact(rounding: Rounding, x: Pieces, digits: Pieces, dialect: Dialect): Pieces | null {
  const n = LITERAL_DIGITS.exec(printCalls(digits, dialect.separator))?.[1];
  const isPlain = /^\s*-?0?\s*$/.test(printCalls(digits, dialect.separator));
  if (isPlain || printCalls(x, dialect.separator).trim() === "") {
    return null;
  }
  if (n === undefined) {
    return [{ name: `${LAMBDA_PREFIX}${rounding}`, args: [x, digits] }];
  }
  const { before, after } = scale(Number(n));
  const rounded: Call = { name: dialect.roundings[rounding], args: [["(", ...x, `)${before}`], ["0"]] };

  return [{ name: dialect.choose, args: [["1"], [rounded, after], [`"${rounding}"`], [n]] }];
}

/** What stands behind the number and behind the call. */
function scale(digits: number): { before: string; after: string } {
  const power = String(10 ** Math.abs(digits));

  return digits > 0 ? { before: `*${power}`, after: `/${power}` } : { before: `/${power}`, after: `*${power}` };
}

/** The formula as the person wrote it. The engine may have spelled it anew: lower case, without needless parentheses. */
export function withPlainRounding(pieces: Pieces, dialect: Dialect): Pieces {
  return mapCalls(pieces, (call) => fromLambda(call, dialect) ?? fromChoose(call, dialect) ?? [call]);
}

function fromLambda({ name, args }: Call, dialect: Dialect): Pieces | null {
  const rounding = ROUNDINGS.find((candidate) => name.toUpperCase() === `${LAMBDA_PREFIX}${candidate}`);

  return rounding === undefined ? null : [{ name: dialect.roundings[rounding], args }];
}

function fromChoose({ name, args }: Call, dialect: Dialect): Pieces | null {
  const [, value, marker, digits] = args.map((arg) => printCalls(arg, dialect.separator).trim());
  const rounding = ROUNDINGS.find((candidate) => marker === `"${candidate}"`);
  if (name.toUpperCase() !== dialect.choose || rounding === undefined || value === undefined || digits === undefined) {
    return null;
  }
  const { before, after } = scale(Number(digits));
  const head = `${dialect.roundings[rounding]}(`;
  const tail = `${dialect.separator}0)${after}`;
  const inner = value.slice(head.length, value.length - tail.length).trim();
  if (!value.startsWith(head) || !value.endsWith(tail) || !inner.endsWith(before)) {
    return null;
  }
  const x = withoutParentheses(inner.slice(0, -before.length).trim());

  return [{ name: dialect.roundings[rounding], args: [parseCalls(x, dialect.separator), [digits]] }];
}

/** Without a pair of parentheses around the whole, which the person did not write. */
function withoutParentheses(text: string): string {
  const pieces = parseCalls(text, ENGLISH.separator);
  let depth = 0;
  const closesEarly = pieces.some((piece, i) => {
    depth += piece === "(" ? 1 : piece === ")" ? -1 : 0;

    return depth === 0 && i < pieces.length - 1;
  });

  return text.startsWith("(") && text.endsWith(")") && !closesEarly ? text.slice(1, -1) : text;
}
