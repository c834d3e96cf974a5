import type { Cell } from "../../a1";
import { formatCell } from "../../a1";
import type { CellValue } from "../../port";
import type { ArgumentReader } from "./arguments";
import type { Book } from "../book";
import { GERMAN } from "../dialect";
import { alaCalls, CALL_ROWS, MAX_CALLS, type AlaCall } from "../formula/ala";
import { typedValue } from "../raw-value";

/** What a custom function gives a cell: a value, or an error of Excel with its reason in words. */
export type FunctionResult =
  { readonly value: number | string } | { readonly error: "#N/A" | "#VALUE!" | "#N/IMPL!"; readonly reason: string };

/** A single cell's value, null where it is empty or omitted, or the rows of a range. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** Custom functions by their name without the namespace. */
export type CellFunctions = ReadonlyMap<string, (...args: readonly FunctionArgument[]) => FunctionResult>;

interface Site extends AlaCall {
  readonly sheet: number;
  readonly cell: Cell;
  readonly index: number;
}

interface Result {
  readonly value: CellValue;
  readonly reason: string | null;
}

/** Results that lead to further results; a longer chain is a circle. */
const MAX_ROUNDS = 40;

/** Evaluates the calls of custom functions in the engine's workbook and puts the results where the formulas await them. */
export class FunctionCalls {
  private readonly sites = new Map<string, readonly Site[]>();
  private readonly results = new Map<string, Result>();

  constructor(
    private readonly book: Book,
    private readonly functions: CellFunctions,
    private readonly reader: ArgumentReader,
    /** The index of the hidden sheet that takes the results for a sheet. */
    private readonly placesOf: (sheet: number) => number,
  ) {}

  get isEmpty(): boolean {
    return this.sites.size === 0;
  }

  /** To be called for every formula that changed; null: the cell holds no formula any more. */
  update(sheet: number, cell: Cell, engineText: string | null): void {
    const calls = engineText === null ? [] : alaCalls(engineText.slice(1), GERMAN.separator);
    const key = keyOf(sheet, cell, 0);
    if (calls.length === 0) {
      this.sites.delete(key);
    } else {
      this.sites.set(
        key,
        calls.slice(0, MAX_CALLS).map((call, index) => ({ ...call, sheet, cell, index })),
      );
    }
  }

  /** Why the calls of a cell have no value. */
  reasons(sheet: number, cell: Cell): readonly string[] {
    const sites = this.sites.get(keyOf(sheet, cell, 0)) ?? [];

    return sites
      .map((site) => this.results.get(keyOf(sheet, cell, site.index))?.reason ?? null)
      .filter((reason) => reason !== null);
  }

  /** After an evaluation: computes and evaluates until nothing changes any more. */
  settle(): void {
    if (this.isEmpty) {
      return;
    }
    const sites = [...this.sites.values()].flat();
    if (this.reader.prepare(sites)) {
      this.book.evaluate();
    }
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const fresh = sites
        .map((site) => ({ site, result: this.compute(site) }))
        .filter(({ site, result }) => !isSame(this.results.get(keyOfSite(site)), result));
      if (fresh.length === 0) {
        return;
      }
      this.put(fresh);
      this.book.evaluate();
    }
  }

  private put(fresh: readonly { readonly site: Site; readonly result: Result }[]): void {
    this.book.silently(fresh.length, (model) => {
      for (const { site, result } of fresh) {
        const { row, column } = site.cell;
        this.results.set(keyOfSite(site), result);
        model.setUserInput(
          this.placesOf(site.sheet),
          row + site.index * CALL_ROWS,
          column,
          typedValue(result.value, GERMAN),
        );
      }
    });
  }

  private compute(site: Site): Result {
    const evaluate = this.functions.get(site.name);
    const args = this.reader.read(site);
    const error = args.flat(2).find((value) => typeof value === "object" && value !== null && "error" in value);
    if (evaluate === undefined || error !== undefined) {
      return { value: error === undefined ? { error: "#NAME?" } : error, reason: null };
    }
    const result = evaluate(...args);

    return "value" in result
      ? { value: result.value, reason: null }
      : { value: { error: result.error }, reason: result.reason };
  }
}

function keyOf(sheet: number, cell: Cell, index: number): string {
  return `${sheet}!${formatCell(cell)}/${index}`;
}

function keyOfSite({ sheet, cell, index }: Site): string {
  return keyOf(sheet, cell, index);
}

function isSame(a: Result | undefined, b: Result): boolean {
  return a !== undefined && a.reason === b.reason && JSON.stringify(a.value) === JSON.stringify(b.value);
}
