import { befund, type Befund } from "../../../domain";
import { zahlAusText } from "../../../template";
import { formatCell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import { inhaltText, zahlText } from "../../anzeige";
import type { Regel } from "../../regel";
import { abdeckung } from "./bild/abdeckung";
import { MAX_BEFUNDE } from "./bild/begrenzt";
import { platz } from "./bild/bezug";
import type { Blattbild } from "./bild/blattbild";
import { wirkungen, type Wirkung } from "./bild/wirkungen";
import { mappenbild, soweitGelesen, type Lesung, type Mappenbild } from "./bild/mappenbild";

const ID = "N1";

/** Numbers stored as texts: a sum passes them over without a word. */
export const zahlAlsText: Regel = {
  id: ID,
  titel: "Keine Zahlen als Text",
  pruefe: (fall) => {
    const bild = mappenbild(fall);
    const wirkung = wirkungen(fall);

    return soweitGelesen(
      bild,
      bild.blaetter.flatMap((blatt) => imBlatt(wirkung, bild, blatt)),
    );
  },
};

function imBlatt(wirkung: Wirkung, bild: Mappenbild, blattbild: Blattbild): Befund[] {
  const { blatt } = blattbild;
  const zellen = blatt.cells
    .filter(({ value }) => typeof value === "string" && textzahl(value) !== null)
    .slice(0, 2 * MAX_BEFUNDE);
  if (zellen.length === 0) {
    return [];
  }
  const gelesen = abdeckung(
    zellen,
    bild.lesungen(blatt.name).filter(({ art }) => art !== "anderes"),
  );

  return zellen.flatMap((zelle): Befund[] => {
    const lesung = gelesen.get(platz(zelle.row, zelle.column)) ?? null;
    if (lesung !== null && !istUeberschrift(zelle, lesung, blattbild)) {
      return [gemeldet(wirkung, blatt.name, zelle, lesung)];
    }

    return lesung === null && zwischenZahlen(blattbild, zelle) ? [gemeldet(wirkung, blatt.name, zelle, null)] : [];
  });
}

const ENGLISCH = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const JAHR = /^(?:19|20)\d\d$/;
/** Account numbers, postcodes, keys: their zeros count. */
const SCHLUESSEL = /^0\d/;

/** The number that a text is to the eye; null for a year, a key, a dash or a word. */
export function textzahl(text: string): number | null {
  const blank = text.replace(/[\u00A0\u202F']/g, " ").trim();
  if (blank.length > 30 || !/\d/.test(blank) || JAHR.test(blank) || SCHLUESSEL.test(blank)) {
    return null;
  }

  return ENGLISCH.test(blank) ? Number(blank.replaceAll(",", "")) : zahlAusText(blank);
}

/** The first cell of a range that is read along with the numbers below it. */
function istUeberschrift({ row, column }: InspectedCell, { bereich, art }: Lesung, bild: Blattbild): boolean {
  return (
    art === "summe" &&
    row === bereich.from.row &&
    bereich.to.row > row &&
    bild.zahl({ row: row - 1, column }) === null &&
    bild.zelle({ row, column: column - 1 })?.value === bild.zelle({ row, column })?.value
  );
}

/** Right between numbers of its column and nothing but numbers for a while. */
function zwischenZahlen(bild: Blattbild, { row, column }: InspectedCell): boolean {
  return [-2, -1, 1, 2].every((versatz) => bild.zahl({ row: row + versatz, column }) !== null);
}

function gemeldet(wirkung: Wirkung, blatt: string, zelle: InspectedCell, lesung: Lesung | null): Befund {
  const ort = formatCell(zelle);
  const text = typeof zelle.value === "string" ? zelle.value : "";
  const zahl = textzahl(text) ?? 0;
  const leser = lesung === null ? "" : leserText(lesung, blatt);
  const folge =
    lesung === null
      ? "Rechnungen lassen sie aus."
      : lesung.art === "summe"
        ? `Die Summe in ${leser} lässt sie aus.`
        : `${leser} rechnet damit; je nach Rechner entsteht ein Fehler oder ein anderer Wert.`;

  return befund({
    regel: ID,
    schwere: lesung === null ? "warnung" : "fehler",
    ort: { blatt, zelle: ort },
    gefunden: inhaltText(text),
    erwartet: zahlText(zahl),
    wirkung: zelle.formula === null ? wirkung({ sheet: blatt, cell: ort, value: zahl }) : undefined,
    text: `In ${blatt}!${ort} steht ${inhaltText(text)} als Text statt als Zahl. ${folge} Bitte als Zahl eintragen.`,
    gruppe: `Zahlen als Text auf Blatt „${blatt}“`,
  });
}

export function leserText({ leser, leserblatt }: Lesung, blatt: string): string {
  return leserblatt === blatt ? formatCell(leser.zelle) : `${leserblatt}!${formatCell(leser.zelle)}`;
}
