import { formatCell, parseCell, type Cell, type Range } from "./a1";
import type { CellAddress, CellChange, CellContent, WriteResult } from "./port";
import { contains } from "./ranges";
import type { CellGrid } from "./read-range";
import { formulaFault, valueFault } from "./write-values";

/** What the rules of writing must know of a sheet. */
export interface WritableSheet extends CellGrid {
  readonly name: string;
  readonly merges: readonly Range[];
  /** Cells that one formula fills together. */
  readonly blocks: readonly Range[];
  /** Cells whose text a table repeats in its own part. */
  readonly tableHeaders: readonly Range[];
}

/** A change that may be made: resolved, and with "" as the empty cell that it is. */
export interface Target<S> {
  readonly sheet: S;
  readonly cell: Cell;
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
}

export type Checked<S> =
  | { readonly status: "accepted"; readonly targets: readonly Target<S>[] }
  | (WriteResult & { readonly status: "refused" });

/** Checks all changes and collects all reasons against them; one reason refuses the whole write. */
export function checkChanges<S extends WritableSheet>(
  changes: readonly CellChange[],
  find: (sheet: string) => S | null,
): Checked<S> {
  const objections = new Objections();
  const targets: Target<S>[] = [];
  const seen = new Set<string>();
  for (const change of changes) {
    const sheet = find(change.sheet);
    const cell = parseCell(change.cell);
    if (sheet === null) {
      objections.add("Das Blatt gibt es in dieser Arbeitsmappe nicht", change);
    } else if (cell === null) {
      objections.add("Keine gültige Zelladresse", change);
    } else {
      const address = { sheet: sheet.name, cell: formatCell(cell) };
      const key = `${address.sheet}!${address.cell}`;
      if (seen.has(key)) {
        objections.add("In einem Zug zweimal beschrieben", address);
      }
      seen.add(key);
      checkCell(objections, address, change, sheet, cell);
      targets.push({ sheet, cell, value: change.value === "" ? null : change.value, formula: change.formula ?? null });
    }
  }

  return objections.result() ?? { status: "accepted", targets };
}

function checkCell(
  objections: Objections,
  address: CellAddress,
  change: CellChange,
  sheet: WritableSheet,
  cell: Cell,
): void {
  const content = sheet.content(cell);
  if (content.locked) {
    objections.add("Gesperrt, weil das Blatt geschützt ist (in Excel: Überprüfen, Blattschutz aufheben)", address);
  }
  const merge = sheet.merges.find((range) => contains(range, cell));
  if (merge !== undefined && formatCell(merge.from) !== address.cell) {
    const anchor = formatCell(merge.from);
    objections.add(`Teil eines Zellverbunds, bitte dessen erste Zelle ${anchor} beschreiben`, address);
  }
  if (sheet.blocks.some((range) => contains(range, cell))) {
    objections.add("Teil einer Matrixformel oder Datentabelle, die nur in Excel geändert werden kann", address);
  } else if (content.formula !== null && change.formula === undefined) {
    objections.add("Hier steht eine Formel, die nicht überschrieben wird", address);
  }
  if (sheet.tableHeaders.some((range) => contains(range, cell))) {
    objections.add("Überschrift einer Tabelle, die nur in Excel geändert werden kann", address);
  }
  const fault = valueFault(change.value) ?? formulaFault(change.formula ?? null);
  if (fault !== null) {
    objections.add(fault, address);
  }
}

/** What a write puts back when it is undone. A constant error value comes back as the formula of the same result. */
export function beforeImage(sheet: string, cell: Cell, { value, formula }: CellContent): CellChange {
  const address = { sheet, cell: formatCell(cell) };
  if (typeof value !== "object" || value === null) {
    return { ...address, value, formula };
  }

  return { ...address, value: null, formula: formula ?? value.error };
}

/** Cells named in a sentence; the result names all. */
const NAMED = 12;

class Objections {
  private readonly bySentence = new Map<string, CellAddress[]>();

  add(sentence: string, { sheet, cell }: CellAddress): void {
    const cells = this.bySentence.get(sentence) ?? [];
    cells.push({ sheet, cell });
    this.bySentence.set(sentence, cells);
  }

  result(): (WriteResult & { readonly status: "refused" }) | null {
    if (this.bySentence.size === 0) {
      return null;
    }
    const sentences = [...this.bySentence].map(([sentence, cells]) => `${sentence}: ${listed(cells)}.`);
    const cells = new Map([...this.bySentence.values()].flat().map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));

    return { status: "refused", reason: `Nichts wurde geändert. ${sentences.join(" ")}`, cells: [...cells.values()] };
  }
}

function listed(cells: readonly CellAddress[]): string {
  const names = cells.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = cells.length - names.length;

  return rest > 0 ? `${names.join(", ")} und ${rest} weitere` : names.join(", ");
}
