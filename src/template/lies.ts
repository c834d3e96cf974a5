import { isoText, stichtagAusZahl } from "../domain";
import type { CellContent, RangeAddress, Workbook } from "../workbook/port";
import { spaltennummer } from "./adresse";
import type { Feldname, Karte, Tabelle, Tabellenname, Typ } from "./karte";

/** What a list is made of, whatever its name. */
export type Listenform = Pick<Tabelle, "ersteZeile" | "letzteZeile" | "spalten">;

/** A cell's content as the input takes it: a number, a text, a day as yyyy-mm-dd. undefined: empty. */
export type Angabe = number | string | undefined;

/** A filled line of a list, and its row on the sheet. */
export interface GeleseneZeile {
  readonly zeile: number;
  readonly angaben: Readonly<Record<string, Angabe>>;
}

/** What stands in the input cells of a map. */
export interface Gelesen {
  readonly felder: Readonly<Partial<Record<Feldname, Angabe>>>;
  readonly listen: Readonly<Partial<Record<Tabellenname, readonly GeleseneZeile[]>>>;
}

/** Reads all input cells of a map in one go. A sheet that somebody deleted counts as empty. */
export async function lies(workbook: Workbook, karte: Karte): Promise<Gelesen> {
  const vorhanden = new Set((await workbook.sheets()).map((s) => s.name));
  const felder = karte.felder.filter((f) => f.eingabe && vorhanden.has(f.blatt));
  const tabellen = karte.tabellen.filter((t) => vorhanden.has(t.blatt));
  const ranges: RangeAddress[] = [
    ...felder.map((f) => ({ sheet: f.blatt, range: f.zelle })),
    ...tabellen.map((t) => ({ sheet: t.blatt, range: listenbereich(t) })),
  ];
  const bloecke = await workbook.read(ranges);
  const listen = tabellen.map((t, i) => [t.tabelle, listenzeilen(t, bloecke[felder.length + i] ?? [])] as const);

  return {
    felder: Object.fromEntries(felder.map((f, i) => [f.feld, angabe(bloecke[i]?.[0]?.[0], f.typ)])),
    listen: Object.fromEntries(listen),
  };
}

/** All lines of a list, from its first column to its last. */
export function listenbereich(t: Listenform): string {
  return `${t.spalten[0]?.spalte ?? "A"}${t.ersteZeile}:${t.spalten.at(-1)?.spalte ?? "A"}${t.letzteZeile}`;
}

/** What alone does not make a line: the Funktionen that the blank form proposes, and verdicts. */
const NEBENBEI: readonly string[] = ["funktion", "urteil", "bemerkung"];

/** The lines of a list that somebody has filled. */
export function listenzeilen(t: Listenform, block: readonly (readonly CellContent[])[]): GeleseneZeile[] {
  const erste = spaltennummer(t.spalten[0]?.spalte ?? "A");
  const spalten = t.spalten.filter((s) => s.eingabe);

  return block
    .map((zellen, i) => ({
      zeile: t.ersteZeile + i,
      angaben: Object.fromEntries(
        spalten.map((s) => [s.feld, angabe(zellen[spaltennummer(s.spalte) - erste], s.typ)] as const),
      ),
    }))
    .filter(({ angaben }) => spalten.some(({ feld }) => !NEBENBEI.includes(feld) && angaben[feld] !== undefined));
}

/** A wrong kind of content is handed on as it is: the domain says what is wrong with it. */
export function angabe(zelle: CellContent | undefined, typ: Typ): Angabe {
  const wert = zelle?.value ?? null;
  if (wert === null || wert === "") {
    return undefined;
  }
  if (typeof wert === "object") {
    return wert.error;
  }
  if (typ === "text" || typ === "kennung") {
    return String(wert);
  }
  if (typ === "datum" && typeof wert === "number") {
    const tag = stichtagAusZahl(wert);

    return tag === null ? String(wert) : isoText(tag);
  }

  return typeof wert === "boolean" ? String(wert) : wert;
}
