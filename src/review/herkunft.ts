import { formatCell, parseCell, type Cell, type Range } from "../workbook/a1";
import { findReferences } from "../workbook/formula/references";
import type { Inspection } from "../workbook/inspection";
import type { CellAddress } from "../workbook/port";
import { blattVon } from "./formular";

/** A form's formulas reach back a few steps; a workbook of something else must not cost more. */
const HOECHSTENS = 20_000;

/** Whether a cell computes, over however many steps, with one of these cells. */
export function rechnetMit(inspection: Inspection, start: CellAddress, ziele: readonly CellAddress[]): boolean {
  const gesucht = new Map<string, Cell[]>();
  for (const { sheet, cell } of ziele) {
    const ort = parseCell(cell);
    if (ort !== null) {
      gesucht.set(sheet.toLowerCase(), [...(gesucht.get(sheet.toLowerCase()) ?? []), ort]);
    }
  }
  const namen = new Map(inspection.names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const besucht = new Set<string>();
  const offen: CellAddress[] = [start];
  for (let ort = offen.pop(); ort !== undefined && besucht.size < HOECHSTENS; ort = offen.pop()) {
    for (const { blatt, range } of bezuege(inspection, ort, namen)) {
      if ((gesucht.get(blatt.toLowerCase()) ?? []).some((zelle) => liegtIn(zelle, range))) {
        return true;
      }
      for (const zelle of formeln(inspection, blatt, range)) {
        const schluessel = `${blatt.toLowerCase()}!${zelle}`;
        if (!besucht.has(schluessel)) {
          besucht.add(schluessel);
          offen.push({ sheet: blatt, cell: zelle });
        }
      }
    }
  }

  return false;
}

function bezuege(
  inspection: Inspection,
  { sheet, cell }: CellAddress,
  namen: ReadonlyMap<string, string>,
): readonly { readonly blatt: string; readonly range: Range }[] {
  const ort = parseCell(cell);
  const formel = ort === null ? null : (blattVon(inspection, sheet)?.cell(ort.row, ort.column)?.formula ?? null);
  if (formel === null) {
    return [];
  }
  const { ranges, names } = findReferences(formel);
  const ausNamen = names.flatMap(({ name }) => {
    const ziel = namen.get(name.toLowerCase());

    return ziel === undefined ? [] : findReferences(ziel).ranges;
  });

  return [...ranges, ...ausNamen].map((bezug) => ({ blatt: bezug.sheet ?? sheet, range: bezug.range }));
}

function formeln(inspection: Inspection, blatt: string, range: Range): readonly string[] {
  const sheet = blattVon(inspection, blatt);
  const { from, to } = range;
  if (sheet === null) {
    return [];
  }
  if (from.row === to.row && from.column === to.column) {
    return (sheet.cell(from.row, from.column)?.formula ?? null) === null ? [] : [formatCell(from)];
  }

  return sheet.cells.filter((zelle) => zelle.formula !== null && liegtIn(zelle, range)).map(formatCell);
}

export function liegtIn({ row, column }: Cell, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
