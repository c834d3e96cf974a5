import { formatCell, type Cell } from "../workbook/a1";
import type { InspectedCell, InspectedSheet } from "../workbook/inspection";
import { formelform } from "./formelform";
import { blattVon } from "./formular";
import type { Pruefungsfall } from "./pruefungsfall";

/** A sheet of the file beside the same sheet of the blank form. */
export interface Blattpaar {
  readonly blatt: string;
  readonly blanko: InspectedSheet;
  readonly datei: InspectedSheet;
}

/** A formula of the blank form that is another one in the file, or none. */
export interface Formelabweichung extends Cell {
  readonly blatt: string;
  readonly zelle: string;
  /** US English without the equals sign. */
  readonly erwartet: string;
  readonly gefunden: InspectedCell | null;
}

export function blattpaare({ vordruck, inspection }: Pruefungsfall): readonly Blattpaar[] {
  return (vordruck?.sheets ?? []).flatMap((blanko) => {
    const datei = blattVon(inspection, blanko.name);

    return datei === null ? [] : [{ blatt: blanko.name, blanko, datei }];
  });
}

const BEKANNT = new WeakMap<Pruefungsfall, readonly Formelabweichung[]>();

/** Several checks ask for it; it is found once. */
export function formelabweichungen(fall: Pruefungsfall): readonly Formelabweichung[] {
  const bekannt = BEKANNT.get(fall);
  if (bekannt !== undefined) {
    return bekannt;
  }
  const gefunden = blattpaare(fall).flatMap(verglichen);
  BEKANNT.set(fall, gefunden);

  return gefunden;
}

function verglichen({ blatt, blanko, datei }: Blattpaar): Formelabweichung[] {
  return blanko.cells.flatMap((vorlage) => {
    const { formula: erwartet, row, column } = vorlage;
    const gefunden = datei.cell(row, column);

    return erwartet === null || gleicheFormel(erwartet, gefunden?.formula ?? null, blatt)
      ? []
      : [{ blatt, zelle: formatCell(vorlage), row, column, erwartet, gefunden }];
  });
}

function gleicheFormel(a: string, b: string | null, blatt: string): boolean {
  return b !== null && (a === b || formelform(a, blatt) === formelform(b, blatt));
}
