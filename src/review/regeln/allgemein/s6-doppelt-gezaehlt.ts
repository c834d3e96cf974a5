import { befund, type Befund } from "../../../domain";
import { formatCell, type Range } from "../../../workbook/a1";
import type { Regel } from "../../regel";
import { bereichText } from "./bild/bereichtext";
import { bereichVon } from "./bild/bezug";
import { abStelle, type Blattbild, type Formelzelle } from "./bild/blattbild";
import { ergebnisText } from "./bild/formeltext";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";
import { summenbereich } from "./bild/querprobe";

const ID = "S6";

/** A sum over items and over their subtotal, or over the same cells twice. */
export const doppeltGezaehlt: Regel = {
  id: ID,
  titel: "Summen zählen nichts doppelt",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(bild, bild.freie(fall).flatMap(imBlatt));
  },
};

function imBlatt(bild: Blattbild): Befund[] {
  const summen = new Summen(bild);

  return bild.formeln.flatMap((formel): Befund[] => {
    const bereich = summenbereich(formel);
    const innere = bereich === null ? null : summen.in(bereich, formel);
    if (bereich !== null && innere !== null) {
      return [
        gemeldet(
          bild,
          formel,
          `${bereichText(bereich)} enthält die Zwischensumme ${formatCell(innere.zelle)} und zugleich ihre Posten` +
            ` (${bereichText(innere.bereich)}); sie zählen doppelt`,
        ),
      ];
    }
    const doppelt = ueberschneidung(bild, formel);

    return doppelt === null ? [] : [gemeldet(bild, formel, `${bereichText(doppelt)} wird zweimal gezählt`)];
  });
}

function gemeldet({ blatt }: Blattbild, { zelle }: Formelzelle, was: string): Befund {
  const ort = formatCell(zelle);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: blatt.name, zelle: ort },
    gefunden: `=${zelle.formula ?? ""}`,
    text: `Die Summe in ${blatt.name}!${ort} (${ergebnisText(zelle.value)}) zählt doppelt: ${was}. Bitte den Bereich ändern.`,
  });
}

/** A subtotal adds up at least two items. */
const MIN_POSTEN = 2;
/** Subtotals that are looked at for one sum. */
const MAX_SUCHE = 400;

class Summen {
  /** Rows of the sums over their own column, by column, with what they add up. */
  readonly #spalten = new Map<number, { readonly zeilen: number[]; readonly bereiche: Range[] }>();

  constructor(private readonly bild: Blattbild) {
    for (const formel of bild.formeln) {
      const bereich = summenbereich(formel);
      const { row, column } = formel.zelle;
      if (bereich?.from.column === column && bereich.to.column === column) {
        const spalte = this.#spalten.get(column) ?? { zeilen: [], bereiche: [] };
        spalte.zeilen.push(row);
        spalte.bereiche.push(bereich);
        this.#spalten.set(column, spalte);
      }
    }
  }

  /** A sum within a range of one column whose items are in it as well. */
  in({ from, to }: Range, formel: Formelzelle): (Formelzelle & { readonly bereich: Range }) | null {
    const spalte = from.column === to.column ? this.#spalten.get(from.column) : undefined;
    if (spalte === undefined) {
      return null;
    }
    const anfang = abStelle(spalte.zeilen, from.row);
    for (let i = anfang; i < anfang + MAX_SUCHE && (spalte.zeilen[i] ?? Infinity) <= to.row; i += 1) {
      const bereich = spalte.bereiche[i];
      const innere = this.bild.formel({ row: spalte.zeilen[i] ?? 0, column: from.column });
      if (
        bereich !== undefined &&
        innere !== null &&
        innere !== formel &&
        bereich.from.row >= from.row &&
        bereich.to.row <= to.row &&
        this.bild.zahlenIn(bereich) >= MIN_POSTEN &&
        innere.zelle.value !== 0
      ) {
        return { ...innere, bereich };
      }
    }

    return null;
  }
}

/** SUM(B2:B10,B8:B12) or SUM(B2:B10)+B5: what both parts have. */
function ueberschneidung(bild: Blattbild, { zelle, muster }: Formelzelle): Range | null {
  if (muster.bezuege.length < 2 || muster.bezuege.length > 30 || !NUR_SUMME.test(muster.bau)) {
    return null;
  }
  const bereiche = muster.bezuege.map((bezug) => bereichVon(bezug, zelle));
  for (const [i, a] of bereiche.entries()) {
    for (const b of bereiche.slice(i + 1)) {
      const gemeinsam = schnitt(a, b);
      if (gemeinsam !== null && bild.zahlenIn(gemeinsam) > 0) {
        return gemeinsam;
      }
    }
  }

  return null;
}

/** Only added up, on the own sheet. */
const NUR_SUMME = /^\+?(?:SUM\(§(?::§)?(?:[,+]§(?::§)?)*\)|§)(?:\+(?:SUM\(§(?::§)?(?:[,+]§(?::§)?)*\)|§))*$/;

function schnitt(a: Range, b: Range): Range | null {
  const from = { row: Math.max(a.from.row, b.from.row), column: Math.max(a.from.column, b.from.column) };
  const to = { row: Math.min(a.to.row, b.to.row), column: Math.min(a.to.column, b.to.column) };

  return from.row <= to.row && from.column <= to.column ? { from, to } : null;
}
