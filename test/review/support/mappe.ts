import { parseCell, parseRange, type Range } from "../../../src/workbook/a1";
import type { CellValue } from "../../../src/workbook/port";
import { union } from "../../../src/workbook/ranges";
import { ohneNeurechnung, type Pruefungsfall } from "../../../src/review";
import type { InspectedCell, InspectedFacts, InspectedSheet, Inspection } from "../../../src/workbook/inspection";

/** A cell by hand: a constant, "=B1*2" with its cached value, or anything of an inspected cell. */
export type Handzelle = CellValue | Partial<InspectedCell>;

export interface Handblatt extends Partial<Omit<InspectedSheet, "cells" | "merges" | "hiddenRows">> {
  readonly name: string;
  readonly cells: Readonly<Record<string, Handzelle>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

export const FAKTEN: InspectedFacts = {
  format: "xlsx",
  writtenBy: null,
  date1904: false,
  calculatesManually: false,
  iterates: false,
  calculatesAsShown: false,
  isStructureProtected: false,
  isSigned: false,
  hasMacros: false,
  externalLinks: [],
  hasDde: false,
  hasConnections: false,
  hasEmbeddedObjects: false,
  hasActiveX: false,
  hasWebExtensions: false,
  namesPersons: false,
};

/** An Inspection made by hand. */
export function mappe(blaetter: readonly Handblatt[], fakten: Partial<InspectedFacts> = {}): Inspection {
  return { sheets: blaetter.map(blatt), names: [], facts: { ...FAKTEN, ...fakten } };
}

function blatt({ cells, merges = [], hiddenRows = [], ...rest }: Handblatt): InspectedSheet {
  const liste = Object.entries(cells)
    .map(([adresse, inhalt]) => zelle(adresse, inhalt))
    .sort((a, b) => a.row - b.row || a.column - b.column);

  return {
    visibility: "visible",
    isProtected: false,
    used: liste.reduce<Range | null>(union, null),
    locked: (row, column) => liste.find((z) => z.row === row && z.column === column)?.locked ?? true,
    hiddenColumns: new Set(),
    hasActiveFilter: false,
    validations: [],
    tables: [],
    comments: [],
    ...rest,
    merges: merges.flatMap((text) => parseRange(text) ?? []),
    hiddenRows: new Set(hiddenRows),
    cells: liste,
    cell: (row, column) => liste.find((z) => z.row === row && z.column === column) ?? null,
  };
}

function zelle(adresse: string, inhalt: Handzelle): InspectedCell {
  const ort = parseCell(adresse);
  if (ort === null) {
    throw new RangeError(adresse);
  }
  const eigenschaften =
    typeof inhalt === "object" && inhalt !== null && !("error" in inhalt) ? inhalt : { value: inhalt };

  return {
    ...ort,
    value: null,
    formula: null,
    block: null,
    hasResult: true,
    numberFormat: "General",
    locked: true,
    invisible: false,
    ...eigenschaften,
  };
}

/** A case without a form, as `--allgemein` makes it. */
export function allgemeinerFall(inspection: Inspection, mehr: Partial<Pruefungsfall> = {}): Pruefungsfall {
  return {
    inspection,
    modus: "allgemein",
    form: { art: "keine", fehlend: [] },
    kalkulation: null,
    vordruck: null,
    neurechnung: ohneNeurechnung("in diesem Test nicht nachgerechnet"),
    freieBlaetter: inspection.sheets,
    wirkung: () => null,
    wirkungGegen: () => null,
    ...mehr,
  };
}
