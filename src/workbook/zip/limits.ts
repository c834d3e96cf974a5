/** What a workbook of people stays far below, and a bomb does not. Measured against what the directory declares. */
export const LIMITS = {
  fileBytes: 50_000_000,
  entries: 5_000,
  partBytes: 50_000_000,
  totalBytes: 100_000_000,
  /** Of parts above ratioFrom: real sheets compress 10 to 50 times, a run of zeros about 1000 times. */
  ratio: 200,
  ratioFrom: 1_000_000,
  cells: 2_000_000,
  /** Cells that array formulas and data tables claim, together. */
  blockCells: 5_000_000,
  /** Characters of formula text after shared formulas have been written out for each cell. */
  formulaCharacters: 32_000_000,
} as const;
