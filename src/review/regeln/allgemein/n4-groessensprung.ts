import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import { zahlText } from "../../anzeige";
import type { Regel } from "../../regel";
import type { Blattbild } from "./bild/blattbild";
import { mappenbild } from "./bild/mappenbild";
import { istDatumsformat } from "./n2-datum-als-text";

const ID = "N4";

/** Like amounts side by side: so many, and no two of them further apart than this factor. */
const MIN_NACHBARN = 6;
const MAX_STREUUNG = 3;
/** Months, weeks, years; longer rows are data. */
const MAX_REIHE = 60;
/** Counts and marks jump by nature. */
const KLEIN = 20;

/** One amount in a row of like ones that is 10, 100 or 1000 times too large or too small, or has the other sign. */
export const groessensprung: Regel = {
  id: ID,
  titel: "Keine Größensprünge und Vorzeichenwechsel in gleichartigen Werten",
  pruefe: (fall) => mappenbild(fall).freie(fall).flatMap(imBlatt),
};

function imBlatt(bild: Blattbild): Befund[] {
  return !bild.istVergleichbar
    ? []
    : zeilen(bild).flatMap((reihe) => {
        const einer = abweichler(reihe);

        return einer === null || wieSpalte(bild, einer.zelle) ? [] : [gemeldet(bild, einer.zelle, einer.was)];
      });
}

/** Constants right beside each other in one row (months, years) and one format. */
function zeilen({ blatt }: Blattbild): InspectedCell[][] {
  const reihen: InspectedCell[][] = [];
  for (const zelle of blatt.cells) {
    if (typeof zelle.value !== "number" || zelle.formula !== null || istDatumsformat(zelle.numberFormat)) {
      continue;
    }
    const letzte = reihen.at(-1)?.at(-1);
    const passt =
      letzte?.row === zelle.row && letzte.column + 1 === zelle.column && letzte.numberFormat === zelle.numberFormat;
    if (passt) {
      reihen.at(-1)?.push(zelle);
    } else {
      reihen.push([zelle]);
    }
  }

  return reihen.filter(({ length }) => length > MIN_NACHBARN && length <= MAX_REIHE);
}

/** The column is of this size: a number of its own kind, such as a key before the amounts. */
function wieSpalte(bild: Blattbild, zelle: InspectedCell): boolean {
  return [-2, -1, 1, 2].some((versatz) => {
    const anderer = bild.zahl({ row: zelle.row + versatz, column: zelle.column }) ?? 0;
    const verhaeltnis = anderer / zahl(zelle);

    return verhaeltnis > 1 / MAX_STREUUNG && verhaeltnis < MAX_STREUUNG;
  });
}

/** The only odd one of a row: the largest or the smallest. */
function abweichler(reihe: readonly InspectedCell[]): { readonly zelle: InspectedCell; readonly was: string } | null {
  const sortiert = [...reihe].sort((a, b) => zahl(a) - zahl(b));
  const [kleinste, groesste] = [sortiert[0], sortiert.at(-1)];
  if (kleinste === undefined || groesste === undefined) {
    return null;
  }
  const unten = auffaellig(zahl(kleinste), sortiert.slice(1).map(zahl));
  const oben = auffaellig(zahl(groesste), sortiert.slice(0, -1).map(zahl));

  return unten !== null ? { zelle: kleinste, was: unten } : oben !== null ? { zelle: groesste, was: oben } : null;
}

/** What is odd about a value among the others, in order; null where they are no like amounts or it is one of them. */
function auffaellig(wert: number, andere: readonly number[]): string | null {
  const [kleinster, groesster] = [andere[0] ?? 0, andere.at(-1) ?? 0];
  if (kleinster < KLEIN || groesster > kleinster * MAX_STREUUNG || wert === 0) {
    return null;
  }
  if (wert < 0) {
    return -wert >= kleinster / 1.5 && -wert <= groesster * 1.5
      ? "hat als einziger Wert der Reihe ein Minuszeichen"
      : null;
  }
  const verhaeltnis = wert / (andere[andere.length >> 1] ?? wert);
  const spanne = groesster / kleinster;
  for (const faktor of [1000, 100, 10]) {
    // the value put right must be one of the others, and as it stands it is far from them
    const weit = spanne < faktor / 4;
    if (weit && verhaeltnis > faktor / 1.5 && inSpanne(wert / faktor, kleinster, groesster)) {
      return `ist rund ${String(faktor)}-mal so groß wie die übrigen Werte der Reihe`;
    }
    if (weit && verhaeltnis < 1.5 / faktor && inSpanne(wert * faktor, kleinster, groesster)) {
      return `beträgt rund ein ${TEIL[faktor] ?? ""} der übrigen Werte der Reihe`;
    }
  }

  return null;
}

const TEIL: Readonly<Record<number, string>> = { 10: "Zehntel", 100: "Hundertstel", 1000: "Tausendstel" };

function inSpanne(wert: number, kleinster: number, groesster: number): boolean {
  return wert >= kleinster * 0.8 && wert <= groesster * 1.25;
}

function zahl({ value }: InspectedCell): number {
  return typeof value === "number" ? value : 0;
}

function gemeldet({ blatt }: Blattbild, zelle: InspectedCell, was: string): Befund {
  const ort = formatCell(zelle);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: blatt.name, zelle: ort },
    gefunden: zahlText(zahl(zelle)),
    text: `${zahlText(zahl(zelle))} in ${blatt.name}!${ort} ${was}. Bitte Einheit, Komma und Vorzeichen prüfen.`,
  });
}
