import { befund, type Befund } from "../../../domain";
import { formatCell, type Cell } from "../../../workbook/a1";
import { inhaltText } from "../../anzeige";
import type { Regel } from "../../regel";
import { bereichVon, type Bezug } from "./bild/bezug";
import type { Blattbild, Formelzelle } from "./bild/blattbild";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";

const ID = "S3";

/** So many copies of a formula must have a number where one of them has none. */
const MIN_KOPIEN = 6;

/** Arithmetic with an empty cell or a text, where all copies of the formula have a number. */
export const leereBezuege: Regel = {
  id: ID,
  titel: "Formeln rechnen nicht mit leeren Zellen oder Texten",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(bild, bild.freie(fall).flatMap(imBlatt));
  },
};

function imBlatt(bild: Blattbild): Befund[] {
  const jeMuster = new Map<number, Formelzelle[]>();
  for (const formel of bild.formeln) {
    const liste = jeMuster.get(formel.muster.nummer);
    if (liste === undefined) {
      jeMuster.set(formel.muster.nummer, [formel]);
    } else {
      liste.push(formel);
    }
  }

  return [...jeMuster.values()].flatMap((kopien) => unterKopien(bild, kopien));
}

/** Conditions and error handlers take care of gaps themselves. */
const NUR_RECHNEND = new Set(["SUM", "ROUND", "ABS", "ROUNDUP", "ROUNDDOWN"]);

function unterKopien(bild: Blattbild, kopien: readonly Formelzelle[]): Befund[] {
  const muster = kopien[0]?.muster;
  if (muster === undefined || kopien.length < MIN_KOPIEN || [...muster.funktionen].some((f) => !NUR_RECHNEND.has(f))) {
    return [];
  }
  const einzelne = muster.bezuege.filter(({ istZelle, inRechnung, blatt }) => istZelle && inRechnung && blatt === null);

  return einzelne.flatMap((bezug) => {
    const ohne = kopien.filter(({ zelle }) => bild.zahl(zielVon(bezug, zelle)) === null);
    const [einzige] = ohne;

    return einzige !== undefined && ohne.length === 1 && uebrigeGefuellt(bild, einzige, bezug)
      ? gemeldet(bild, einzige, zielVon(bezug, einzige.zelle))
      : [];
  });
}

function zielVon(bezug: Bezug, zelle: Cell): Cell {
  return bereichVon(bezug, zelle).from;
}

function uebrigeGefuellt(bild: Blattbild, { zelle, muster }: Formelzelle, leer: Bezug): boolean {
  const uebrige = muster.bezuege.filter((b) => b !== leer && b.istZelle && b.blatt === null);

  return uebrige.length > 0 && uebrige.every((b) => (bild.zahl(zielVon(b, zelle)) ?? 0) !== 0);
}

function gemeldet(bild: Blattbild, { zelle }: Formelzelle, ziel: Cell): Befund[] {
  const wert = bild.zelle(ziel)?.value ?? null;
  // an error is told as such
  if (typeof zelle.value === "object" && zelle.value !== null) {
    return [];
  }
  const { name } = bild.blatt;
  const ort = formatCell(zelle);
  const was = wert === null ? "die leer ist" : `in der ${inhaltText(wert)} statt einer Zahl steht`;

  return [
    befund({
      regel: ID,
      schwere: "hinweis",
      ort: { blatt: name, zelle: ort },
      gefunden: `=${zelle.formula ?? ""}`,
      text:
        `${name}!${ort} rechnet mit ${formatCell(ziel)}, ${was}; bei allen gleichen Formeln steht dort eine Zahl.` +
        " Bitte prüfen, ob der Wert fehlt oder die Formel eine andere Zelle meint.",
    }),
  ];
}
