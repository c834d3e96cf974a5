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
    const befunde = wurzeln.map((a) => alsBefund(fall, a, { alle, wurzeln }));
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
  const jeBlatt = new Map<string, Abweichung[]>();
  for (const a of alle) {
    const name = a.sheet.name.toLowerCase();
    jeBlatt.set(name, [...(jeBlatt.get(name) ?? []), a]);
  }
  const namen = new Map(inspection.names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const haengtAb = ({ sheet, zelle }: Abweichung): boolean => {
    const gelesen = bezuege(zelle.formula ?? "", sheet.name, namen);

    return gelesen.some(({ blatt, range }) =>
      (jeBlatt.get(blatt.toLowerCase()) ?? []).some((b) => b.zelle !== zelle && liegtIn(b.zelle, range)),
    );
  };
  const wurzeln = alle.filter((a) => !haengtAb(a));

  return wurzeln.length > 0 ? wurzeln : alle.slice(0, 1);
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

function liegtIn({ row, column }: InspectedCell, { from, to }: Range): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
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
