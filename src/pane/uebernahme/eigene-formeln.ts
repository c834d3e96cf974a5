import { EIGENE_BLAETTER } from "../../template";
import { spaltennummer } from "../../template/adresse";
import type { CellChange, CellContent, CellValue, Workbook } from "../../workbook/port";

/** A cell of a person's own sheet with a formula of ours. */
export interface EigeneFormel {
  readonly sheet: string;
  readonly cell: string;
  /** As Excel writes it: "ALA.TAGESSATZ(B1,B2)", whatever the file called it. */
  readonly formula: string;
  readonly value: CellValue;
}

/** Saved workbooks spell our functions _xldudf_ALA_NAME, an XLL-compatible one _xll.ALA.NAME. */
const SCHREIBWEISE = /(?:_xldudf_|_xll\.|\b)ALA[._]([A-Z0-9]+)(?=\()/gi;
const UNSERE = /(?:^|[^A-Z0-9_.])(?:_xldudf_|_xll\.)?ALA[._][A-Z0-9]+\(/i;

/** All formulas of ours outside the official sheets. */
export async function eigeneFormeln(workbook: Workbook): Promise<readonly EigeneFormel[]> {
  const blaetter = (await workbook.sheets()).flatMap(({ name, used }) =>
    used === null || EIGENE_BLAETTER.has(name) ? [] : [{ sheet: name, range: used }],
  );
  const bloecke = await workbook.read(blaetter);

  return blaetter.flatMap(({ sheet, range }, i) =>
    (bloecke[i] ?? []).flatMap((zeile, r) => zeile.flatMap((inhalt, s) => formel(inhalt, sheet, range, r, s))),
  );
}

/** Formulas by their values; a formula that shows an error has none worth keeping. */
export function inWerte(formeln: readonly EigeneFormel[]): readonly CellChange[] {
  return formeln.flatMap(({ sheet, cell, value }) =>
    typeof value === "object" && value !== null ? [] : [{ sheet, cell, value, formula: null }],
  );
}

/** The same formulas once more: after an installation Excel binds them only when they are entered again. */
export function neuEingetragen(formeln: readonly EigeneFormel[]): readonly CellChange[] {
  return formeln.map(({ sheet, cell, formula, value }) => ({
    sheet,
    cell,
    formula,
    value: typeof value === "object" ? null : value,
  }));
}

function formel(inhalt: CellContent, sheet: string, range: string, zeile: number, spalte: number): EigeneFormel[] {
  if (inhalt.formula === null || !UNSERE.test(inhalt.formula)) {
    return [];
  }
  const [, buchstaben = "A", erste = "1"] = /^([A-Z]+)(\d+)/.exec(range) ?? [];

  return [
    {
      sheet,
      cell: `${spaltenname(spaltennummer(buchstaben) + spalte)}${Number(erste) + zeile}`,
      formula: inhalt.formula.replace(SCHREIBWEISE, (_, name: string) => `ALA.${name.toUpperCase()}`),
      value: inhalt.value,
    },
  ];
}

function spaltenname(zahl: number): string {
  return zahl <= 0 ? "" : spaltenname(Math.floor((zahl - 1) / 26)) + String.fromCharCode(65 + ((zahl - 1) % 26));
}
