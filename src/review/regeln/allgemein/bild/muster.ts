import { MAX_COLUMN, MAX_ROW, columnNumber, type Cell } from "../../../../workbook/a1";
import { tokenize, type Token } from "../../../../workbook/formula/tokens";
import type { Achse, Bezug } from "./bezug";

/** A formula without its place: what all its copies have in common. */
export interface Muster {
  readonly nummer: number;
  /** The formula as it reads in the first cell that has it. */
  readonly formel: string;
  readonly zelle: Cell;
  readonly bezuege: readonly Bezug[];
  /** The formula with a mark in place of each reference, to tell formulas of one build. */
  readonly bau: string;
  /** Numbers written into the formula. */
  readonly zahlen: readonly number[];
  readonly funktionen: ReadonlySet<string>;
  /** Reads what cannot be seen in it: names, other workbooks, INDIRECT. */
  readonly unklar: boolean;
}

const ZELLE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const SPALTE = /^(\$?)([A-Za-z]{1,3})$/;
const ZEILE = /^(\$?)([1-9]\d{0,6})$/;
const ZAHL = /^(?:\d+\.?\d*|\.\d+)(?:E\d+)?$/i;
const RECHENZEICHEN = new Set(["+", "-", "*", "/", "^"]);
const UNKLAR = new Set(["INDIRECT", "OFFSET", "CELL", "GETPIVOTDATA", "EVALUATE"]);

export function musterVon(nummer: number, formel: string, zelle: Cell): Muster {
  const leser = new Leser(
    tokenize(formel).filter(({ kind }) => kind !== "space"),
    zelle,
  );
  leser.lies();

  const { bezuege, zahlen, funktionen, bau, unklar } = leser;

  return { nummer, formel, zelle, bezuege, zahlen, funktionen, bau, unklar };
}

interface Ende {
  readonly zeile: Achse | null;
  readonly spalte: Achse | null;
}

class Leser {
  readonly bezuege: Bezug[] = [];
  readonly zahlen: number[] = [];
  readonly funktionen = new Set<string>();
  bau = "";
  unklar = false;
  readonly #tokens: readonly Token[];
  readonly #zelle: Cell;
  readonly #stapel: string[] = [];
  #stelle = 0;
  #blatt: string | null = null;

  constructor(tokens: readonly Token[], zelle: Cell) {
    this.#tokens = tokens;
    this.#zelle = zelle;
  }

  lies(): void {
    while (this.#stelle < this.#tokens.length) {
      this.#schritt();
    }
  }

  #text(versatz = 0): string {
    return this.#tokens[this.#stelle + versatz]?.text ?? "";
  }

  #schritt(): void {
    const token = this.#tokens[this.#stelle];
    const text = token?.text ?? "";
    if (this.#text(1) === "!" && (token?.kind === "word" || token?.kind === "quoted")) {
      this.#blatt = token.kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
      this.unklar ||= /[[\]:]/.test(this.#blatt);
      this.bau += `${text.toUpperCase()}!`;
      this.#stelle += 2;

      return;
    }
    if (token?.kind === "word") {
      this.#wort(text);
      this.#blatt = null;

      return;
    }
    this.unklar ||= token?.kind === "bracket" || token?.kind === "error" || text === "#";
    if (text === "(") {
      this.#stapel.push("");
    } else if (text === ")") {
      this.#stapel.pop();
    }
    this.bau += text;
    this.#blatt = null;
    this.#stelle += 1;
  }

  #wort(text: string): void {
    if (this.#text(1) === "(") {
      const name = text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
      this.funktionen.add(name);
      this.unklar ||= UNKLAR.has(name);
      this.#stapel.push(name);
      this.bau += `${name}(`;
      this.#stelle += 2;
    } else if (this.#text(1) === ":" && this.#bezug(text, this.#text(2))) {
      this.#stelle += 3;
    } else {
      this.#einzeln(text);
      this.#stelle += 1;
    }
  }

  #einzeln(text: string): void {
    const istZahl = ZAHL.test(text);
    if (istZahl) {
      this.zahlen.push(Number(text));
    }
    if (istZahl || !this.#bezug(text, null)) {
      this.unklar ||= !istZahl && !/^(?:TRUE|FALSE)$/i.test(text);
      this.bau += text.toUpperCase();
    }
  }

  #bezug(erstes: string, zweites: string | null): boolean {
    const a = this.#ende(erstes, zweites !== null);
    const b = zweites === null ? a : this.#ende(zweites, true);
    if (a === null || b === null || (a.zeile === null) !== (b.zeile === null)) {
      return false;
    }
    const davor = this.#tokens[this.#stelle - (this.#blatt === null ? 1 : 3)]?.text ?? "";
    const danach = this.#text(zweites === null ? 1 : 3);
    this.bezuege.push({
      blatt: this.#blatt,
      vonZeile: a.zeile ?? { fest: true, wert: 1 },
      bisZeile: b.zeile ?? { fest: true, wert: MAX_ROW },
      vonSpalte: a.spalte ?? { fest: true, wert: 1 },
      bisSpalte: b.spalte ?? { fest: true, wert: MAX_COLUMN },
      istZelle: zweites === null,
      funktion: this.#stapel.filter((name) => name !== "").at(-1) ?? "",
      inRechnung: RECHENZEICHEN.has(davor) || RECHENZEICHEN.has(danach),
    });
    this.bau += zweites === null ? "§" : "§:§";

    return true;
  }

  #ende(text: string, imPaar: boolean): Ende | null {
    const { row, column } = this.#zelle;
    const [, spalteFest, spalte, zeileFest, zeile] = ZELLE.exec(text) ?? [];
    if (spalte !== undefined) {
      const nummer = columnNumber(spalte);

      return nummer > MAX_COLUMN || Number(zeile) > MAX_ROW
        ? null
        : { zeile: achse(zeileFest, Number(zeile), row), spalte: achse(spalteFest, nummer, column) };
    }
    const ganze = imPaar ? (SPALTE.exec(text) ?? ZEILE.exec(text)) : null;
    if (ganze === null) {
      return null;
    }
    const [, fest, wert = ""] = ganze;

    return /\d/.test(wert)
      ? { zeile: achse(fest, Number(wert), row), spalte: null }
      : { zeile: null, spalte: achse(fest, columnNumber(wert), column) };
  }
}

function achse(fest: string | undefined, wert: number, hier: number): Achse {
  return fest === "$" ? { fest: true, wert } : { fest: false, wert: wert - hier };
}
