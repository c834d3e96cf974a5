import { befund, type Befund } from "../../../domain";
import { formatCell, type Cell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import type { Regel } from "../../regel";
import { bereichVon } from "./bild/bezug";
import { buendel, undWeitere } from "./bild/buendel";
import { abStelle, type Blattbild } from "./bild/blattbild";
import { mappenbild, soweitGelesen, type Mappenbild } from "./bild/mappenbild";

const ID = "C3";

/** Error values, told where they arise: what only hands them on is counted. */
export const fehlerwerte: Regel = {
  id: ID,
  titel: "Keine Fehlerwerte",
  pruefe: (fall) => {
    const bild = mappenbild(fall);
    const fehler = new Fehlerzellen(bild);

    return soweitGelesen(
      bild,
      bild.blaetter.flatMap((blatt) => imBlatt(blatt, fehler)),
    );
  },
};

const RAT: Readonly<Record<string, string>> = {
  "#DIV/0!": "Es wird durch null oder eine leere Zelle geteilt. Bitte den Teiler eintragen.",
  "#REF!": "Eine Zelle, auf die sich die Formel bezog, gibt es nicht mehr. Bitte den Bezug wiederherstellen.",
  "#NAME?": "Eine Funktion oder ein Name ist nicht bekannt. Bitte die Formel berichtigen.",
  "#VALUE!": "Mit einem Text wird gerechnet wie mit einer Zahl. Bitte die Eingaben ansehen.",
  "#N/A": "Ein gesuchter Wert fehlt. Bitte ergänzen.",
};

interface Fehlerzelle {
  readonly zelle: InspectedCell;
  /** Null: a destroyed reference in a formula that shows no error. */
  readonly code: string | null;
}

function imBlatt(bild: Blattbild, fehler: Fehlerzellen): Befund[] {
  const zellen = bild.blatt.cells.flatMap((zelle): Fehlerzelle[] => {
    const code = codeVon(zelle);
    const ursache = code === null ? /#REF!/.test(ohneTexte(zelle.formula ?? "")) : !fehler.gibtWeiter(bild, zelle);

    return ursache ? [{ zelle, code }] : [];
  });
  const gleich = ({ zelle, code }: Fehlerzelle): string =>
    `${code ?? ""}|${String(bild.formel(zelle)?.muster.nummer ?? "ohne Formel")}`;

  return buendel(zellen, gleich).map(({ eintrag, weitere }) => gemeldet(bild.blatt.name, eintrag, weitere, fehler));
}

function gemeldet(name: string, { zelle, code }: Fehlerzelle, weitere: number, fehler: Fehlerzellen): Befund {
  const ort = formatCell(zelle);
  const formel = zelle.formula ?? "";
  const viele = undWeitere(weitere, "gleiche Zelle", "gleiche Zellen");
  const was =
    code === null
      ? `Die Formel in ${name}!${ort}${viele} ${weitere === 0 ? "enthält" : "enthalten"} einen zerstörten Bezug (#REF!).`
      : `${name}!${ort}${viele} ${weitere === 0 ? "zeigt" : "zeigen"} den Fehlerwert ${code}.`;

  return befund({
    regel: ID,
    // a gap that a chart is to leave out
    schwere: code === "#N/A" && /^NA\(\)$|[,(]NA\(\)/i.test(formel) ? "hinweis" : "fehler",
    ort: { blatt: name, zelle: ort },
    gefunden: code ?? `=${formel}`,
    text: `${was} ${RAT[code ?? "#REF!"] ?? "Bitte die Formel und ihre Eingaben ansehen."}${fehler.folgen(name)}`,
    gruppe: `Fehlerwert ${code ?? "#REF!"} auf Blatt „${name}“`,
  });
}

function codeVon({ value }: InspectedCell): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}

function ohneTexte(formel: string): string {
  return formel.includes("#") ? formel.replace(/"(?:[^"]|"")*"/g, "") : "";
}

class Fehlerzellen {
  readonly #zeilen = new Map<Blattbild, Map<number, number[]>>();
  readonly #folgen = new Map<string, number>();

  constructor(private readonly mappe: Mappenbild) {
    for (const bild of mappe.blaetter) {
      const spalten = new Map<number, number[]>();
      for (const zelle of bild.blatt.cells) {
        if (codeVon(zelle) !== null) {
          const zeilen = spalten.get(zelle.column) ?? [];
          zeilen.push(zelle.row);
          spalten.set(zelle.column, zeilen);
        }
      }
      this.#zeilen.set(bild, spalten);
    }
    for (const bild of mappe.blaetter) {
      const weitergegeben = bild.blatt.cells.filter((z) => codeVon(z) !== null && this.gibtWeiter(bild, z)).length;
      this.#folgen.set(bild.blatt.name, weitergegeben);
    }
  }

  /** The formula reads a cell that shows an error itself. */
  gibtWeiter(bild: Blattbild, zelle: InspectedCell): boolean {
    const muster = bild.formel(zelle)?.muster;

    return (
      muster !== undefined &&
      muster.bezuege.some((bezug) => {
        const ziel = bezug.blatt === null ? bild : this.mappe.bild(bezug.blatt);

        return ziel !== null && this.#fehlerIn(ziel, bereichVon(bezug, zelle), zelle, ziel === bild);
      })
    );
  }

  folgen(blatt: string): string {
    const anzahl = this.#folgen.get(blatt) ?? 0;

    return anzahl === 0
      ? ""
      : anzahl === 1
        ? " Eine weitere Zelle des Blatts zeigt einen Folgefehler."
        : ` ${String(anzahl)} weitere Zellen des Blatts zeigen Folgefehler.`;
  }

  #fehlerIn(ziel: Blattbild, { from, to }: { from: Cell; to: Cell }, eigene: Cell, istEigenes: boolean): boolean {
    for (const [spalte, zeilen] of this.#zeilen.get(ziel) ?? []) {
      if (spalte < from.column || spalte > to.column) {
        continue;
      }
      for (let i = abStelle(zeilen, from.row); (zeilen[i] ?? Infinity) <= to.row; i += 1) {
        if (!istEigenes || spalte !== eigene.column || zeilen[i] !== eigene.row) {
          return true;
        }
      }
    }

    return false;
  }
}
