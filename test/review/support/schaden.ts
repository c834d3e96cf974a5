import {
  pruefe,
  pruefungsfall,
  regelnFuer,
  type Neurechnung,
  type Pruefung,
  type Pruefungsfall,
} from "../../../src/review";
import { formatCell, parseCell } from "../../../src/workbook/a1";
import { Computation } from "../../../src/workbook/compute/computation";
import { inspect } from "../../../src/workbook/inspect";
import type { InspectedCell, InspectedFacts, InspectedSheet, Inspection } from "../../../src/workbook/inspection";
import type { CellValue } from "../../../src/workbook/port";
import { beispielhof } from "../../faelle/beispielhof";
import { LEER, bytes, inhalt } from "../../template/mappe";

/** Our blank form and the filled example, as a reviewer gets them: written, zipped, read again. */
export const VORDRUCK = gelesen(bytes(LEER));
export const BEISPIEL = gelesen(bytes(inhalt(beispielhof.eingabe)));

export function gelesen(datei: Uint8Array): Inspection {
  const offen = inspect(datei);
  if (offen.status === "refused") {
    throw new Error(offen.refusal.text);
  }

  return offen.value;
}

/** What somebody does to a cell: a constant, "=…" for a formula, null to empty it; or any property of the cell. */
export type Eingriff = CellValue | Partial<InspectedCell>;

export interface Schaden {
  /** "Personal!B7" to what it holds afterwards. */
  readonly zellen?: Readonly<Record<string, Eingriff>>;
  readonly blatt?: Readonly<Record<string, Partial<InspectedSheet>>>;
  readonly fakten?: Partial<InspectedFacts>;
  /** True: the file keeps the results it had, as if nobody had recalculated it. */
  readonly ohneNeuberechnung?: boolean;
}

/** The file after the damage, recalculated as a spreadsheet program does when it saves. */
export function beschaedigt(
  vorher: Inspection,
  { zellen = {}, blatt = {}, fakten = {}, ohneNeuberechnung }: Schaden,
): Inspection {
  const sheets = vorher.sheets.map((sheet) => {
    const eigene = Object.entries(zellen).flatMap(([adresse, eingriff]) => {
      const [name = "", zelle = ""] = adresse.split("!");
      const ort = parseCell(zelle);

      return name === sheet.name && ort !== null ? [{ ...ort, eingriff }] : [];
    });
    const geaendert = new Map(sheet.cells.map((zelle) => [formatCell(zelle), zelle]));
    for (const { row, column, eingriff } of eigene) {
      const alt = sheet.cell(row, column);
      const neu = nach(alt ?? leer(row, column, sheet.locked(row, column)), eingriff);
      if (neu === null) {
        geaendert.delete(formatCell({ row, column }));
      } else {
        geaendert.set(formatCell({ row, column }), neu);
      }
    }

    return { ...mitZellen(sheet, [...geaendert.values()]), ...blatt[sheet.name] };
  });
  const nachher = { ...vorher, sheets, facts: { ...vorher.facts, ...fakten } };

  return ohneNeuberechnung === true ? nachher : berechnet(nachher);
}

/** A row put in as a library does that knows nothing of formulas: cells move down, references and names do not. */
export function eingeschoben(
  vorher: Inspection,
  blatt: string,
  zeile: number,
  inhalt: Readonly<Record<string, string | number>>,
): Inspection {
  const neue = Object.entries(inhalt).map(([spalte, value]): InspectedCell => {
    const ort = parseCell(`${spalte}${zeile}`) ?? { row: zeile, column: 1 };

    return { ...leer(ort.row, ort.column, true), value };
  });
  const sheets = vorher.sheets.map((sheet) =>
    sheet.name === blatt
      ? mitZellen(sheet, [
          ...sheet.cells.map((zelle) => (zelle.row >= zeile ? { ...zelle, row: zelle.row + 1 } : zelle)),
          ...neue,
        ])
      : sheet,
  );

  return berechnet({ ...vorher, sheets });
}

function leer(row: number, column: number, locked: boolean): InspectedCell {
  return {
    row,
    column,
    value: null,
    formula: null,
    block: null,
    hasResult: true,
    numberFormat: "General",
    locked,
    invisible: false,
  };
}

function nach(alt: InspectedCell, eingriff: Eingriff): InspectedCell | null {
  if (eingriff === null) {
    return null;
  }
  if (typeof eingriff === "string" && eingriff.startsWith("=")) {
    return { ...alt, formula: eingriff.slice(1) };
  }
  if (typeof eingriff === "object" && !("error" in eingriff)) {
    return { ...alt, ...eingriff };
  }

  return { ...alt, value: eingriff, formula: null };
}

function mitZellen(sheet: InspectedSheet, cells: readonly InspectedCell[]): InspectedSheet {
  const nachOrt = new Map(cells.map((zelle) => [formatCell(zelle), zelle]));
  const sortiert = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

  return { ...sheet, cells: sortiert, cell: (row, column) => nachOrt.get(formatCell({ row, column })) ?? null };
}

function berechnet(inspection: Inspection): Inspection {
  const rechner = new Computation(inspection);

  return {
    ...inspection,
    sheets: inspection.sheets.map((sheet) =>
      mitZellen(
        sheet,
        sheet.cells.map((zelle) => {
          const wert = rechner.value(sheet.name, zelle);

          return wert === undefined ? zelle : { ...zelle, value: wert };
        }),
      ),
    ),
  };
}

export function neurechnung(inspection: Inspection): Neurechnung {
  const rechner = new Computation(inspection);

  return {
    wert: (blatt, zelle) => rechner.value(blatt, zelle),
    ohne: rechner.notComputed(),
    ausgefallen: null,
    wenn: (annahmen, gesucht) => rechner.whatIf(annahmen, gesucht),
  };
}

export function fallVon(inspection: Inspection, modus: Pruefungsfall["modus"] = "kalkulation"): Promise<Pruefungsfall> {
  return pruefungsfall({ inspection, modus, neurechnung: neurechnung(inspection), vordruck: () => VORDRUCK });
}

export async function geprueft(inspection: Inspection): Promise<Pruefung> {
  return pruefe(await fallVon(inspection), regelnFuer("kalkulation"));
}
