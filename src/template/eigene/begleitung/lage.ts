/** Where the dated values stand on the sheet Parameter, as the formulas of the other sheets look them up. */
export interface Parameterlage {
  /** The value of a series on the day in a cell. Before the first day: #N/A, so ask `erster` before. */
  readonly am: (name: string, tagzelle: string) => string;
  /** The cell with the first day of a series. */
  readonly erster: (name: string) => string;
  /** The cell with the first day after the published values. */
  readonly danach: (name: string) => string;
  /** The cell of a value that the handbook prints. */
  readonly handbuch: (name: string) => string;
}

/** For those who read the sheets and need no formulas. */
export const OHNE_LAGE: Parameterlage = {
  am: () => "",
  erster: () => "",
  danach: () => "",
  handbuch: () => "",
};
