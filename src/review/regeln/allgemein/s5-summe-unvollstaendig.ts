import { befund, type Befund } from "../../../domain";
import { formatCell, type Cell, type Range } from "../../../workbook/a1";
import type { Regel } from "../../regel";
import type { Blattbild, Formelzelle } from "./bild/blattbild";
import { bereichText } from "./bild/bereichtext";
import { ergebnisText } from "./bild/formeltext";
import { mappenbild, soweitGelesen, type Lesung, type Mappenbild } from "./bild/mappenbild";
import { wirkungen, type Wirkung } from "./bild/wirkungen";
import type { Muster } from "./bild/muster";
import { summenbereich } from "./bild/querprobe";

const ID = "S5";

/** A range that a sum leaves out is no longer than this, and shorter than what it adds up. */
const MAX_LUECKE = 3;
const MIN_SUMMANDEN = 3;

/** A sum that ends before the last number above it. */
export const summeUnvollstaendig: Regel = {
  id: ID,
  titel: "Summen erfassen alle Zeilen über sich",
  pruefe: (fall) => {
    const bild = mappenbild(fall);
    const wirkung = wirkungen(fall);

    return soweitGelesen(
      bild,
      bild.freie(fall).flatMap((blatt) => imBlatt(wirkung, bild, blatt)),
    );
  },
};

interface Luecke {
  readonly formel: Formelzelle;
  readonly bereich: Range;
  readonly ausgelassen: readonly Cell[];
  readonly erwartet: Range;
}

function imBlatt(wirkung: Wirkung, mappe: Mappenbild, bild: Blattbild): Befund[] {
  const luecken = bild.formeln.flatMap((formel) => luecke(bild, formel) ?? []).slice(0, MAX_LUECKEN);
  const lesungen = luecken.length === 0 ? [] : mappe.lesungen(bild.blatt.name);

  return luecken
    .filter(({ formel, bereich, ausgelassen }) => {
      const letzte = leser(lesungen, bereich.to, formel);

      return ausgelassen.every((zelle) => [...leser(lesungen, zelle, formel)].every((muster) => letzte.has(muster)));
    })
    .map((l) => gemeldet(wirkung, bild, l));
}

/** More sums than these were not made by a person; each is held against all formulas. */
const MAX_LUECKEN = 100;

/** The formulas that read a cell; what reads an item that is left out but none that is added up counts it elsewhere. */
function leser(lesungen: readonly Lesung[], zelle: Cell, ausser: Formelzelle): ReadonlySet<Muster> {
  return new Set(
    lesungen
      .filter(({ bereich, leser: formel }) => formel.muster !== ausser.muster && umfasst(bereich, zelle))
      .map(({ leser: { muster } }) => muster),
  );
}

function umfasst({ from, to }: Range, { row, column }: Cell): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** Numbers right behind the range and before the sum, of the kind that the range holds. */
function luecke(bild: Blattbild, formel: Formelzelle): Luecke | null {
  const bereich = summenbereich(formel);
  if (bereich === null) {
    return null;
  }
  const { row, column } = formel.zelle;
  const senkrecht = bereich.from.column === column && bereich.to.column === column && bereich.to.row < row;
  const waagerecht = bereich.from.row === row && bereich.to.row === row && bereich.to.column < column;
  if (!senkrecht && !waagerecht) {
    return null;
  }
  const abstand = senkrecht ? row - bereich.to.row - 1 : column - bereich.to.column - 1;
  if (abstand < 1 || abstand > MAX_LUECKE || bild.zahlenIn(bereich) < MIN_SUMMANDEN) {
    return null;
  }
  const dahinter = Array.from({ length: abstand }, (_, i): Cell =>
    senkrecht ? { row: bereich.to.row + 1 + i, column } : { row, column: bereich.to.column + 1 + i },
  );
  const ausgelassen = dahinter.filter((zelle) => bild.zahl(zelle) !== null);
  const letzte = ausgelassen.at(-1);
  const erste = dahinter[0];
  if (
    letzte === undefined ||
    erste === undefined ||
    // a blank in between ends the list
    bild.zahl(erste) === null ||
    !ausgelassen.every((zelle) => istPosten(bild, zelle, bereich.to))
  ) {
    return null;
  }

  return { formel, bereich, ausgelassen, erwartet: { from: bereich.from, to: letzte } };
}

/** An item like the last one that is added up: a constant in the same format, or the same formula. */
function istPosten(bild: Blattbild, zelle: Cell, letzte: Cell): boolean {
  const [a, b] = [bild.zelle(zelle), bild.zelle(letzte)];
  if (a === null || b === null || a.numberFormat !== b.numberFormat || a.value === 0) {
    return false;
  }
  const [muster, vergleich] = [bild.formel(zelle)?.muster ?? null, bild.formel(letzte)?.muster ?? null];

  return a.formula === null ? b.formula === null : muster !== null && muster === vergleich;
}

function gemeldet(wirkung: Wirkung, bild: Blattbild, l: Luecke): Befund {
  const { formel, bereich, ausgelassen, erwartet } = l;
  const { blatt } = bild;
  const ort = formatCell(formel.zelle);
  const was = ausgelassen.map(formatCell).join(", ");
  const soll = `SUM(${bereichText(erwartet)})`;

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: blatt.name, zelle: ort },
    gefunden: `=${formel.zelle.formula ?? ""}`,
    erwartet: `=${soll}`,
    wirkung: wirkung({ sheet: blatt.name, cell: ort, value: null, formula: soll }),
    text:
      `Die Summe in ${blatt.name}!${ort} endet zu früh: sie erfasst ${bereichText(bereich)}, aber nicht ${was}` +
      ` (${ergebnisText(bild.zahl(ausgelassen[0] ?? formel.zelle))}). Bitte den Bereich auf ${bereichText(erwartet)} erweitern.`,
  });
}
