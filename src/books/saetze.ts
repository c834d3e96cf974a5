import { parse } from "papaparse";
import { ok, unzulaessig, type Ergebnis, type Grund } from "../domain";
import { zeilengrund } from "./ort";

/** One record: its cells, and the line of the file on which it begins. */
export interface Satz {
  readonly zeile: number;
  readonly zellen: readonly string[];
}

/** No text of a booking runs over more lines; more is a quotation mark that nobody closed. */
const LAENGSTER_SATZ = 50;

const ANFUEHRUNG = '"'.charCodeAt(0);

/** Another record inside a quoted cell: its quotation mark was closed in a later line. */
const VERSCHLUCKT = /\n[^\n;\t]*(?:[;\t][^\n;\t]*){5}/;

/**
 * The records of a separated text, one after the other, without empty lines. Cells in quotation marks may hold separators,
 * doubled marks and line ends (RFC 4180, as papaparse reads it). Lines whose quotation marks do not match go to gruende.
 */
export function* saetze(
  text: string,
  trenner: string,
  gruende: Grund[],
  gesucht: () => Gesucht = () => null,
): Generator<Satz, undefined> {
  const schlicht = einfach(trenner);
  const zeilen = text.split(/\r(?!\n)/.test(text) ? /\r\n?|\n/ : "\n");
  for (let i = 0; i < zeilen.length; i += 1) {
    const zeile = ohneWagenruecklauf(zeilen[i] ?? "");
    if (zeile === "" || zeile.trim() === "") {
      continue;
    }
    if (schlicht.test(zeile)) {
      yield { zeile: i + 1, zellen: einfacheZellen(zeile, trenner, gesucht()) };
      continue;
    }
    const satz = mehrzeilig(zeilen, i, trenner);
    if (satz === null) {
      gruende.push(
        zeilengrund(
          "csv-anfuehrungszeichen",
          i + 1,
          `Feld ${offenesFeld(zeile, trenner)}`,
          "Die Anführungszeichen passen nicht zusammen. Bitte in der Datei prüfen.",
        ),
      );
    } else {
      yield { zeile: i + 1, zellen: satz.zellen };
      i += satz.laenge - 1;
    }
  }
}

/** By place: false for a cell that nobody wants and that is left out; a DATEV record has 120. Null: all are wanted. */
export type Gesucht = readonly boolean[] | null;

/** All at once, for files that must be looked at before they can be read; refused with every broken line. */
export function alleSaetze(text: string, trenner: string): Ergebnis<readonly Satz[]> {
  const gruende: Grund[] = [];
  const gelesen = [...saetze(text, trenner, gruende)];

  return gruende.length > 0 ? unzulaessig(...gruende) : ok(gelesen);
}

function ohneWagenruecklauf(zeile: string): string {
  return zeile.endsWith("\r") ? zeile.slice(0, -1) : zeile;
}

/** A line whose quoted cells hold neither separator nor quotation mark. */
function einfach(trenner: string): RegExp {
  const t = trenner === "|" ? "\\|" : trenner;

  return new RegExp(`^(?:"[^"${t}]*"|[^"${t}]*)(?:${t}(?:"[^"${t}]*"|[^"${t}]*))*$`);
}

/**
 * Such a line needs no parser: cut at the separators it is the same. Nearly all lines of a DATEV file are so, with a
 * hundred empty quoted cells each; papaparse alone takes five times as long.
 */
function einfacheZellen(zeile: string, trenner: string, gesucht: Gesucht): string[] {
  const zellen: string[] = [];
  for (let anfang = 0, stelle = 0; anfang <= zeile.length; stelle += 1) {
    const naechster = zeile.indexOf(trenner, anfang);
    const ende = naechster < 0 ? zeile.length : naechster;
    const inAnfuehrung = zeile.charCodeAt(anfang) === ANFUEHRUNG && ende > anfang;
    if (gesucht?.[stelle] !== false) {
      zellen[stelle] = inAnfuehrung ? zeile.slice(anfang + 1, ende - 1) : zeile.slice(anfang, ende);
    }
    anfang = ende + 1;
  }

  return zellen;
}

function mehrzeilig(
  zeilen: readonly string[],
  anfang: number,
  trenner: string,
): { readonly zellen: readonly string[]; readonly laenge: number } | null {
  for (let laenge = 1; laenge <= LAENGSTER_SATZ && anfang + laenge <= zeilen.length; laenge += 1) {
    const stueck = zeilen
      .slice(anfang, anfang + laenge)
      .map(ohneWagenruecklauf)
      .join("\n");
    const { data, errors } = parse<string[]>(stueck, { delimiter: trenner, newline: "\n" });
    const fehler = errors.filter((e) => e.type === "Quotes");
    const [zellen] = data;
    if (fehler.length === 0 && zellen !== undefined) {
      return zellen.some((zelle) => VERSCHLUCKT.test(zelle)) ? null : { zellen, laenge };
    }
    if (fehler.some((e) => e.code !== "MissingQuotes")) {
      return null;
    }
  }

  return null;
}

/** The cell, counted from 1, in which a quotation mark stays open. */
function offenesFeld(zeile: string, trenner: string): number {
  return parse<string[]>(zeile, { delimiter: trenner, newline: "\n" }).data[0]?.length ?? 1;
}

const TRENNER = [";", "\t", ",", "|"] as const;

/** The separator: the one that cuts one of the first lines into most cells. */
export function trennzeichen(text: string): string {
  const anfang = text.slice(0, 20_000).split("\n").slice(0, 20);
  const laenge = (trenner: string): number => Math.max(...anfang.map((zeile) => zeile.split(trenner).length));

  return TRENNER.reduce((bester, trenner) => (laenge(trenner) > laenge(bester) ? trenner : bester));
}
