import type { Range } from "../../../../workbook/a1";
import type { InspectedCell } from "../../../../workbook/inspection";
import { bereichVon, platz } from "./bezug";
import { abStelle, type Blattbild, type Formelzelle } from "./blattbild";
import type { Mappenbild } from "./mappenbild";

export interface Kreis {
  readonly blatt: string;
  readonly zelle: InspectedCell;
  /** How many formulas make the circle. */
  readonly laenge: number;
  /** A condition in it may keep it open. */
  readonly bedingt: boolean;
}

export interface Kreissuche {
  readonly kreise: readonly Kreis[];
  readonly vollstaendig: boolean;
}

/** Steps from cell to cell; running sums over their own column need many. */
const MAX_SCHRITTE = 2_000_000;
const MAX_KREISE = 50;
const BEDINGT = ["IF", "IFS", "CHOOSE", "SWITCH", "IFERROR", "IFNA"];
/** INDEX and OFFSET take one cell of what they name; the others none. */
const OHNE_WERT = new Set(
  "ROW ROWS COLUMN COLUMNS OFFSET INDEX CELL ISFORMULA FORMULATEXT AREAS SHEET ISREF SUBTOTAL AGGREGATE".split(" "),
);

/** Depth first from every formula; whoever is met again on the way there closes a circle. */
export function kreisbezuege(mappe: Mappenbild): Kreissuche {
  const netz = new Netz(mappe);
  const zustand = new Uint8Array(netz.formeln.length);
  const kreise: Kreis[] = [];
  let schritte = 0;
  for (let anfang = 0; anfang < netz.formeln.length; anfang += 1) {
    const weg: number[] = [];
    const ziele: number[][] = [];
    const betreten = (knoten: number): void => {
      zustand[knoten] = OFFEN;
      weg.push(knoten);
      const liste = netz.ziele(knoten, MAX_SCHRITTE - schritte);
      schritte += liste.length + 1;
      ziele.push(liste);
    };
    if (zustand[anfang] === NEU) {
      betreten(anfang);
    }
    while (weg.length > 0) {
      if (schritte > MAX_SCHRITTE || kreise.length >= MAX_KREISE) {
        return { kreise, vollstaendig: kreise.length >= MAX_KREISE };
      }
      const ziel = ziele.at(-1)?.pop();
      if (ziel === undefined) {
        zustand[weg.pop() ?? 0] = FERTIG;
        ziele.pop();
      } else if (zustand[ziel] === OFFEN) {
        kreise.push(netz.kreis(weg.slice(weg.lastIndexOf(ziel))));
      } else if (zustand[ziel] === NEU) {
        betreten(ziel);
      }
    }
  }

  return { kreise, vollstaendig: true };
}

const NEU = 0;
const OFFEN = 1;
const FERTIG = 2;

class Netz {
  readonly formeln: (Formelzelle & { readonly bild: Blattbild })[] = [];
  readonly #orte = new Map<Blattbild, Map<number, number>>();
  readonly #spalten = new Map<Blattbild, Map<number, number[]>>();

  constructor(private readonly mappe: Mappenbild) {
    for (const bild of mappe.blaetter) {
      const orte = new Map<number, number>();
      const spalten = new Map<number, number[]>();
      for (const { zelle, muster } of bild.formeln) {
        const zeilen = spalten.get(zelle.column);
        if (zeilen === undefined) {
          spalten.set(zelle.column, [zelle.row]);
        } else {
          zeilen.push(zelle.row);
        }
        orte.set(platz(zelle.row, zelle.column), this.formeln.length);
        this.formeln.push({ zelle, muster, bild });
      }
      this.#orte.set(bild, orte);
      this.#spalten.set(bild, spalten);
    }
  }

  kreis(knoten: readonly number[]): Kreis {
    const formeln = knoten.flatMap((nummer) => this.formeln[nummer] ?? []);
    const [erste] = formeln;
    if (erste === undefined) {
      throw new RangeError("a circle without a formula");
    }
    const bedingt = formeln.some(({ muster }) => BEDINGT.some((name) => muster.funktionen.has(name)));

    return { blatt: erste.bild.blatt.name, zelle: erste.zelle, laenge: formeln.length, bedingt };
  }

  /** Formulas that a formula reads, so many at most. ROW(A5) and the like read no cell. */
  ziele(knoten: number, hoechstens: number): number[] {
    const formel = this.formeln[knoten];
    const gefunden: number[] = [];
    for (const bezug of formel?.muster.bezuege ?? []) {
      const ziel = bezug.blatt === null ? formel?.bild : this.mappe.bild(bezug.blatt);
      if (formel === undefined || ziel == null || OHNE_WERT.has(bezug.funktion)) {
        continue;
      }
      const bereich = bereichVon(bezug, formel.zelle);
      if (bezug.istZelle) {
        const nummer = this.#orte.get(ziel)?.get(platz(bereich.from.row, bereich.from.column));
        if (nummer !== undefined) {
          gefunden.push(nummer);
        }
      } else {
        this.#imBereich(ziel, bereich, gefunden, hoechstens);
      }
    }

    return gefunden;
  }

  #imBereich(ziel: Blattbild, { from, to }: Range, gefunden: number[], hoechstens: number): void {
    const orte = this.#orte.get(ziel);
    const spalten = this.#spalten.get(ziel) ?? new Map<number, number[]>();
    const breite = to.column - from.column + 1;
    const nummern = breite <= spalten.size ? Array.from({ length: breite }, (_, i) => from.column + i) : spalten.keys();
    for (const spalte of nummern) {
      const zeilen = spalte < from.column || spalte > to.column ? [] : (spalten.get(spalte) ?? []);
      for (let i = abStelle(zeilen, from.row); (zeilen[i] ?? Infinity) <= to.row; i += 1) {
        if (gefunden.length > hoechstens) {
          return;
        }
        gefunden.push(orte?.get(platz(zeilen[i] ?? 0, spalte)) ?? 0);
      }
    }
  }
}
