import { formatCell, type Cell } from "../../a1";
import { callsIn, mapCalls, parseCalls, printCalls, type Call, type Pieces } from "./calls";

/**
 * Functions that the engine does not know: ALA.ENTGELT(A1,B1). The engine holds ALA.ENTGELT(_ala1!C5,A1,B1), a named
 * LAMBDA that gives back its first argument: a cell of a hidden sheet at the place of the calling cell, where the
 * program puts the result. The reference is relative, so that copying and filling need nobody's help.
 */
const PREFIX = "ALA.";
const CALL = /^ALA\.([A-Z_]+)$/i;
/** How Excel stores a custom function, also one that stands for an XLL; LibreOffice writes it in lower case. */
const STORED = /^(?:_xldudf_|_xll\.)ALA[._]([A-Z_]+)$/i;

/** Calls in one cell, and how far apart their places on the hidden sheet are. */
export const MAX_CALLS = 9;
export const CALL_ROWS = 100_000;

/** Arguments of a call besides the hidden one. */
const MAX_ARGS = 16;

/** A call of a cell as the engine holds it. */
export interface AlaCall {
  readonly name: string;
  /** Where its result is awaited: a reference as text. */
  readonly place: string;
  readonly args: readonly Pieces[];
}

export function alaLambda(name: string): readonly [name: string, formula: string] {
  const parameters = Array.from({ length: MAX_ARGS }, (_, i) => `[argument_${i + 1}]`);

  return [`${PREFIX}${name}`, `=LAMBDA(m,${parameters.join(",")},m)`];
}

export function isAla({ name }: Call): boolean {
  return CALL.test(name);
}

export function usesAla(formula: string): boolean {
  return /(?:\bALA\.|_xldudf_ALA[._])[A-Z_]+\(/i.test(formula);
}

/** The hidden argument for the call that comes as number `index` in a cell. */
export function placeOf(sheet: string, { row, column }: Cell, index: number): string {
  return `${sheet}!${formatCell({ row: row + index * CALL_ROWS, column })}`;
}

/** As the person wrote it to as the engine holds it. */
export function withPlaces(pieces: Pieces, sheet: string, cell: Cell): Pieces {
  let index = 0;

  return mapCalls(pieces, (call) => {
    const name = CALL.exec(call.name)?.[1];
    if (name === undefined) {
      return [call];
    }
    const place = placeOf(sheet, cell, index);
    index += 1;

    return [{ name: `${PREFIX}${name.toUpperCase()}`, args: [[place], ...call.args] }];
  });
}

/** And back, whatever place the engine's text names. */
export function withoutPlaces(pieces: Pieces): Pieces {
  return mapCalls(pieces, ({ name, args }) => {
    const function_ = CALL.exec(name)?.[1];

    return [
      function_ === undefined ? { name, args } : { name: `${PREFIX}${function_.toUpperCase()}`, args: args.slice(1) },
    ];
  });
}

/** The calls in a formula of the engine, in the order in which places are given. */
export function alaCalls(engineFormula: string, separator: string): readonly AlaCall[] {
  const found: AlaCall[] = [];
  mapCalls(parseCalls(engineFormula, separator), (call) => {
    const name = CALL.exec(call.name)?.[1];
    if (name !== undefined) {
      const [place = [], ...args] = call.args;
      found.push({ name: name.toUpperCase(), place: printCalls(place, separator), args });
    }

    return [call];
  });

  return found;
}

export function countAla(formula: string, separator: string): number {
  return [...callsIn(parseCalls(formula, separator))].filter(isAla).length;
}

/** _xldudf_ALA_ENTGELT(…) of a file to ALA.ENTGELT(…). */
export function fromStored(pieces: Pieces): Pieces {
  return renamed(pieces, STORED, PREFIX);
}

/** ALA.ENTGELT(…) to what Excel stores. */
export function toStored(pieces: Pieces): Pieces {
  return renamed(pieces, CALL, "_xldudf_ALA_");
}

function renamed(pieces: Pieces, from: RegExp, to: string): Pieces {
  return mapCalls(pieces, ({ name, args }) => {
    const function_ = from.exec(name)?.[1];

    return [{ name: function_ === undefined ? name : `${to}${function_.toUpperCase()}`, args }];
  });
}
