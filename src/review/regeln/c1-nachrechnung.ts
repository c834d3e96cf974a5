import { befund, type Befund } from "../../domain";
import { formatCell, type Range } from "../../workbook/a1";
import { findReferences } from "../../workbook/formula/references";
import type { InspectedCell, InspectedSheet } from "../../workbook/inspection";
import type { CellValue } from "../../workbook/port";
import { inhaltText } from "../anzeige";
import type { Pruefungsfall } from "../pruefungsfall";
import { nichtGeprueft, type Regel } from "../regel";

const ID = "C1";

/** Half a cent, and what programs differ by when they add in another order. */
const TOLERANZ = 0.005;
const GENAUIGKEIT = 1e-9;

/** More of the same would not be read. */
const HOECHSTENS = 200;

/** Results that are others every day, or that another file decides. */
const FLUECHTIG = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|CELL|INFO|INDIRECT|OFFSET)\(|\[/i;

interface Abweichung {
  readonly sheet: InspectedSheet;
  readonly zelle: InspectedCell;
  readonly neu: CellValue;
}

/** Every stored result against the same formula computed anew. Said of the first cells only: the others follow from them. */
export const nachrechnung: Regel = {
  id: ID,
  titel: "Gespeicherte Ergebnisse stimmen mit den Formeln überein",
  pruefe: (fall) => {
    const { ausgefallen, ohne } = fall.neurechnung;
    if (ausgefallen !== null) {
      return nichtGeprueft(ausgefallen);
    }
    const alle = abweichungen(fall);
    const wurzeln = erste(alle, fall);
    const befunde = wurzeln.slice(0, HOECHSTENS).map((a) => alsBefund(fall, a, { alle, wurzeln }));
    const [unbekannt] = ohne;

    return unbekannt === undefined
      ? befunde
      : nichtGeprueft(
          `${ohne.length} ${ohne.length === 1 ? "Formel kann" : "Formeln können"} nicht nachgerechnet werden,` +
            ` zum Beispiel in ${unbekannt.sheet}!${unbekannt.cell}.`,
          befunde,
        );
  },
};

function abweichungen({ inspection, neurechnung }: Pruefungsfall): readonly Abweichung[] {
  return inspection.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((zelle) => {
      if (zelle.formula === null || !zelle.hasResult || FLUECHTIG.test(zelle.formula)) {
        return [];
      }
      const neu = neurechnung.wert(sheet.name, zelle);

      return neu === undefined || gleich(zelle.value, neu) ? [] : [{ sheet, zelle, neu }];
    }),
  );
}

function gleich(alt: CellValue, neu: CellValue): boolean {
  if (typeof alt === "number" && typeof neu === "number") {
    return Math.abs(alt - neu) <= Math.max(TOLERANZ, GENAUIGKEIT * Math.abs(neu));
  }
  const leer = (wert: CellValue): boolean => wert === null || wert === "" || wert === 0;
  if (leer(alt) && leer(neu)) {
    return true;
  }
  const fehler = (wert: CellValue): boolean => typeof wert === "object" && wert !== null;
  // programs name the same failure differently
  if (fehler(alt) && fehler(neu)) {
    return true;
  }

  return typeof alt === "boolean" || typeof neu === "boolean" ? Number(alt) === Number(neu) : alt === neu;
}

/** Those that read no other cell that differs; where all of them hang together, the first. */
function erste(alle: readonly Abweichung[], { inspection }: Pruefungsfall): readonly Abweichung[] {
  const orte = new Zellverzeichnis(alle);
  const namen = new Map(inspection.names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const wurzeln = alle.filter(
    ({ sheet, zelle }) =>
      !bezuege(zelle.formula ?? "", sheet.name, namen).some(({ blatt, range }) => orte.hat(blatt, range)),
  );

  return wurzeln.length > 0 ? wurzeln : alle.slice(0, 1);
}

/** Which cells differ, by sheet and column, so that a range is asked about without walking it. */
class Zellverzeichnis {
  private readonly spalten = new Map<string, Map<number, number[]>>();

  constructor(alle: readonly Abweichung[]) {
    for (const { sheet, zelle } of alle) {
      const name = sheet.name.toLowerCase();
      const blatt = this.spalten.get(name) ?? new Map<number, number[]>();
      const zeilen = blatt.get(zelle.column) ?? [];
      zeilen.push(zelle.row);
      blatt.set(zelle.column, zeilen);
      this.spalten.set(name, blatt);
    }
    for (const blatt of this.spalten.values()) {
      blatt.forEach((zeilen) => zeilen.sort((a, b) => a - b));
    }
  }

  /** Whether one of them lies in the range. */
  hat(blatt: string, { from, to }: Range): boolean {
    for (const [spalte, zeilen] of this.spalten.get(blatt.toLowerCase()) ?? []) {
      const erste = zeilen[untereGrenze(zeilen, from.row)];
      if (spalte >= from.column && spalte <= to.column && erste !== undefined && erste <= to.row) {
        return true;
      }
    }

    return false;
  }
}

/** Place of the first row that is not above the wanted one. */
function untereGrenze(zeilen: readonly number[], gesucht: number): number {
  let [von, bis] = [0, zeilen.length];
  while (von < bis) {
    const mitte = (von + bis) >> 1;
    if ((zeilen[mitte] ?? 0) < gesucht) {
      von = mitte + 1;
    } else {
      bis = mitte;
    }
  }

  return von;
}

function bezuege(
  formel: string,
  blatt: string,
  namen: ReadonlyMap<string, string>,
): readonly { readonly blatt: string; readonly range: Range }[] {
  const { ranges, names } = findReferences(formel);
  const ausNamen = names.flatMap(({ name }) => {
    const ziel = namen.get(name.toLowerCase());

    return ziel === undefined ? [] : findReferences(ziel).ranges;
  });

  return [...ranges, ...ausNamen].map(({ sheet, range }) => ({ blatt: sheet ?? blatt, range }));
}

interface Umfang {
  readonly alle: readonly Abweichung[];
  readonly wurzeln: readonly Abweichung[];
}

function alsBefund(fall: Pruefungsfall, { sheet, zelle, neu }: Abweichung, { alle, wurzeln }: Umfang): Befund {
  const ort = formatCell(zelle);
  const blatt = sheet.name;
  const wirkung = wirktSichAus(fall, alle) ? gespeichertGegenNeu(fall, blatt, ort, zelle.value) : "0.0000";
  const folgen =
    alle.length === wurzeln.length
      ? ""
      : ` Weitere ${alle.length - wurzeln.length} Ergebnisse weichen ab, weil sie mit solchen Zellen rechnen.`;

  return befund({
    regel: ID,
    schwere: "fehler",
    ort: { blatt, zelle: ort },
    gefunden: inhaltText(zelle.value),
    erwartet: inhaltText(neu),
    wirkung: wirkung ?? undefined,
    text:
      `In ${blatt}!${ort} ist ${inhaltText(zelle.value)} gespeichert, die Formel ergibt ${inhaltText(neu)}.${folgen}` +
      " Bitte die Datei neu berechnen lassen und erneut einreichen.",
    gruppe: "Gespeicherte Ergebnisse weichen ab",
  });
}

/** A stale cell that the stored Tagessatz knows nothing of changes nothing in what is claimed. */
function wirktSichAus({ form }: Pruefungsfall, alle: readonly Abweichung[]): boolean {
  return (
    form.art !== "keine" &&
    form.karte.felder.some(
      ({ feld, blatt, zelle }) =>
        ["gesamtkosten", "divisor", "tagessatz", "entgelt"].includes(feld) &&
        alle.some((a) => a.sheet.name === blatt && formatCell(a.zelle) === zelle),
    )
  );
}

/** What the stored result, taken as it stands, adds to the Tagessatz. */
function gespeichertGegenNeu(fall: Pruefungsfall, blatt: string, zelle: string, alt: CellValue): string | null {
  if (typeof alt !== "number") {
    return null;
  }
  const umgekehrt = fall.wirkungGegen([{ sheet: blatt, cell: zelle, value: alt }]);

  return umgekehrt === null ? null : Number(umgekehrt) === 0 ? "0.0000" : negiert(umgekehrt);
}

function negiert(text: string): string {
  return text.startsWith("-") ? text.slice(1) : `-${text}`;
}
