import { callsIn, mapCalls, parseCalls, printCalls } from "./calls";
import { ENGLISH } from "../dialect";
import { toStored } from "./ala";

/** Functions that Excel stores with a prefix because they are younger than the file format. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC " +
    "CSCH DAYS DECIMAL ENCODEURL FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT " +
    "NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P SWITCH TEXTJOIN UNICHAR UNICODE XLOOKUP " +
    "XMATCH XOR"
  ).split(" "),
);

/**
 * Functions whose result may fill several cells or that bring names of their own: Excel stores them with metadata that
 * the patcher does not write. A formula with one of them would come back from Excel as another formula.
 */
const UNSTORABLE = new Set(
  (
    "LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TEXTSPLIT " +
    "TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND " +
    "TRIMRANGE GROUPBY PIVOTBY"
  ).split(" "),
);

/** The functions of an English formula that cannot be saved. */
export function unstorable(formula: string): readonly string[] {
  const names = [...callsIn(parseCalls(formula, ENGLISH.separator))].map(({ name }) => name.toUpperCase());

  return [...new Set(names.filter((name) => UNSTORABLE.has(name)))];
}

/** An English formula as it is written into a file. */
export function storedFormula(formula: string): string {
  const prefixed = mapCalls(toStored(parseCalls(formula, ENGLISH.separator)), ({ name, args }) => [
    { name: FUTURE.has(name.toUpperCase()) ? `_xlfn.${name}` : name, args },
  ]);

  return printCalls(prefixed, ENGLISH.separator);
}
