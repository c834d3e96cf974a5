/** How formulas are written: the port and the files speak US English, the person at the grid German. */
export interface Dialect {
  /** IronCalc's code for both its language and its locale. */
  readonly code: "en" | "de";
  readonly separator: string;
  readonly choose: string;
  readonly roundings: Readonly<Record<Rounding, string>>;
  /** Error values by their English code. */
  readonly errors: ReadonlyMap<string, string>;
}

export const ROUNDINGS = ["ROUND", "ROUNDUP", "ROUNDDOWN"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

const ERROR_CODES = "#REF! #NAME? #VALUE! #DIV/0! #N/A #NUM! #ERROR! #N/IMPL! #SPILL! #CALC! #CIRC! #NULL!".split(" ");
const GERMAN_ERRORS: Readonly<Record<string, string>> = {
  "#REF!": "#BEZUG!",
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
};

export const ENGLISH: Dialect = {
  code: "en",
  separator: ",",
  choose: "CHOOSE",
  roundings: { ROUND: "ROUND", ROUNDUP: "ROUNDUP", ROUNDDOWN: "ROUNDDOWN" },
  errors: new Map(ERROR_CODES.map((code) => [code, code])),
};

export const GERMAN: Dialect = {
  code: "de",
  separator: ";",
  choose: "WAHL",
  roundings: { ROUND: "RUNDEN", ROUNDUP: "AUFRUNDEN", ROUNDDOWN: "ABRUNDEN" },
  errors: new Map(ERROR_CODES.map((code) => [code, GERMAN_ERRORS[code] ?? code])),
};

const ENGLISH_BY_GERMAN = new Map([...GERMAN.errors].map(([code, german]) => [german, code]));

/** "#NV" as the port names it: "#N/A". */
export function englishError(german: string): string {
  return ENGLISH_BY_GERMAN.get(german) ?? german;
}
