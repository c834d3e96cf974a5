import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatCell } from "../../src/workbook/a1";
import type { InspectedSheet } from "../../src/workbook/inspection";
import { hof } from "../faelle/beispielhof";
import { convert, recalculate } from "../support/libreoffice";
import { bytes, inhalt } from "../template/mappe";
import { contents, inspected, rules } from "./support/inspected";

/** LibreOffice as the independent reader: its CSV of a file against our Inspection of the same bytes. */

jest.setTimeout(240_000);

const DAY = 86_400_000;

/** A raw field as a number: plain, a rate with its percent sign, or a day as mm/dd/yyyy; null for a text. */
function numberOf(field: string): number | null {
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(field);
  if (day !== null) {
    return (Date.UTC(Number(day[3]), Number(day[1]) - 1, Number(day[2])) - Date.UTC(1899, 11, 30)) / DAY;
  }
  const rate = /^(-?[\d.]+)%$/.exec(field);

  return rate !== null ? Number(rate[1]) / 100 : field === "" || Number.isNaN(Number(field)) ? null : Number(field);
}

/** Numeric cells by address; a CSV does not tell a number from a text of digits, so both count. */
function numbers(sheet: InspectedSheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const cell of sheet.cells) {
    const number = typeof cell.value === "string" ? numberOf(cell.value) : cell.value;
    if (typeof number === "number") {
      found.set(formatCell(cell), number);
    }
  }

  return found;
}

function theirs(rows: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>();
  rows.forEach((row, r) =>
    row.forEach((field, c) => {
      const number = numberOf(field);
      if (number !== null) {
        found.set(formatCell({ row: r + 1, column: c + 1 }), number);
      }
    }),
  );

  return found;
}

/** A saved result has 15 digits, a computed one 17. */
function rounded(sheet: InspectedSheet | undefined): unknown[] {
  return sheet === undefined
    ? []
    : contents(sheet).map(([at, formula, value]) => [
        at,
        formula,
        typeof value === "number" ? Number(value.toPrecision(12)) : value,
      ]);
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const form = new Uint8Array(readFileSync(join(__dirname, "fixtures", "formular.fods")));
const own = bytes(inhalt(hof()));
const asOds = new Map<Uint8Array, Promise<Uint8Array>>();

/** Saved by LibreOffice as .ods, once. */
function ods(file: Uint8Array, from: string): Promise<Uint8Array> {
  const saved = asOds.get(file) ?? convert(file, from, "ods");
  asOds.set(file, saved);

  return saved;
}

describe.each<[string, () => Promise<Uint8Array>, number]>([
  ["unsere ausgefüllte Mappe", () => Promise.resolve(own), 150],
  ["dieselbe, von LibreOffice als .xlsx gespeichert", () => convert(own, "xlsx", "xlsx"), 150],
  ["dieselbe als .ods", () => ods(own, "xlsx"), 150],
  ["ein Formular aus LibreOffice als .xlsx", () => convert(form, "fods", "xlsx"), 10],
  ["dasselbe als .ods", () => ods(form, "fods"), 10],
])("%s", (_, make, atLeast) => {
  test("dieselben Blätter, Zahlenzellen und Summen", async () => {
    const file = await make();
    const [{ sheets }, csv] = [inspected(file), await recalculate(file)];
    expect(sheets.map(({ name }) => name).sort()).toEqual([...csv.keys()].sort());
    let count = 0;
    for (const sheet of sheets) {
      const [ours, other] = [numbers(sheet), theirs(csv.get(sheet.name) ?? [])];
      expect([...other.keys()].sort()).toEqual([...ours.keys()].sort());
      expect(sum(ours.values())).toBeCloseTo(sum(other.values()), 6);
      count += ours.size;
    }
    expect(count).toBeGreaterThan(atLeast);
  });
});

test("die Mappe als .ods sagt dasselbe wie als .xlsx: Formeln, Werte, Sperren, Regeln", async () => {
  const [before, after] = [inspected(own), inspected(await ods(own, "xlsx"))];
  for (const [i, sheet] of before.sheets.entries()) {
    const again = after.sheets[i];
    expect(again?.name).toBe(sheet.name);
    expect(again?.isProtected).toBe(sheet.isProtected);
    expect(rounded(again)).toEqual(rounded(sheet));
    const locks = (s: InspectedSheet | undefined): unknown =>
      Array.from({ length: 90 * 14 }, (_, n) => s?.locked(Math.floor(n / 14) + 1, (n % 14) + 1));
    expect(locks(again)).toEqual(locks(sheet));
    expect(again === undefined ? null : rules(again)).toEqual(expect.arrayContaining(rules(sheet)));
  }
});
