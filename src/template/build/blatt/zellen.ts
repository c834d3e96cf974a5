import { EIGENE_KARTE } from "../../eigene/karte";
import { feld, type Feld, type Feldname, type Spalte, type Tabelle, type Typ } from "../../karte";
import type { Listenform } from "../../lies";
import type { Werte, Zeilenwerte, Zellwert } from "../../werte";
import { feldgueltigkeit, spaltengueltigkeit } from "../gueltigkeit";
import type { SheetDraft } from "../ooxml/sheet";
import type { Role, StyleName } from "../ooxml/styles";

/** The signs by which an input is known without colour. */
export const EINGABE_ZEICHEN = "▸ Eingabe";
const FORMEL_ZEICHEN = "= Formel";

const ZAHLTYPEN: readonly Typ[] = [
  "ganzzahl",
  "jahr",
  "zahl",
  "stunden",
  "stellen",
  "euro",
  "euro4",
  "prozent",
  "datum",
];

/** A single field: its value or its formula, its style and what it accepts. */
export function setzeFeld(blatt: SheetDraft, name: Feldname, werte: Werte, rolle?: Role): Feld {
  const ort = feld(EIGENE_KARTE, name);
  if (ort === null) {
    throw new RangeError(`Kein Feld der eigenen Karte: ${name}`);
  }
  const stil: StyleName = `${rolle ?? (ort.eingabe ? "eingabe" : "formel")}:${ort.typ}`;
  blatt.set(ort.zelle, werte.felder[name] ?? null, stil, ort.formel);
  const gueltigkeit = ort.eingabe ? feldgueltigkeit(ort) : null;
  if (gueltigkeit !== null) {
    blatt.validations.push(gueltigkeit);
  }

  return ort;
}

/** A list: marks, header row and all its lines, empty ones too. The header stands in the row above the first line. */
export function setzeTabelle(blatt: SheetDraft, tabelle: Tabelle, werte: Werte, mitMarken = true): void {
  setzeListe(blatt, tabelle, werte.zeilen[tabelle.tabelle] ?? [], mitMarken);
}

/** The same for a list that no map of forms names; formulas of its empty lines show nothing unless `leer` says what. */
export function setzeListe(
  blatt: SheetDraft,
  tabelle: Listenform,
  zeilen: readonly Zeilenwerte[],
  mitMarken = true,
  leer: Zeilenwerte = {},
): void {
  const kopf = tabelle.ersteZeile - 1;
  for (const spalte of tabelle.spalten) {
    if (mitMarken) {
      blatt.set(`${spalte.spalte}${kopf - 1}`, spalte.eingabe ? EINGABE_ZEICHEN : FORMEL_ZEICHEN, "marke");
    }
    blatt.set(`${spalte.spalte}${kopf}`, spalte.beschriftung, ZAHLTYPEN.includes(spalte.typ) ? "kopfRechts" : "kopf");
    setzeSpalte(blatt, tabelle, spalte, (zeile) => (zeilen[zeile] ?? leer)[spalte.feld] ?? null);
  }
}

/** A list cut to its filled lines and some more, within the room that its sheet has. */
export function mitReserve(
  liste: Listenform,
  gefuellt: number,
  reserve: { readonly mindestens: number; readonly mehr: number },
): Listenform {
  const zeilen = Math.max(reserve.mindestens, gefuellt + reserve.mehr);

  return { ...liste, letzteZeile: Math.min(liste.letzteZeile, liste.ersteZeile + zeilen - 1) };
}

function setzeSpalte(blatt: SheetDraft, tabelle: Listenform, spalte: Spalte, wert: (zeile: number) => Zellwert): void {
  const stil: StyleName = `${spalte.eingabe ? "eingabe" : "formel"}:${spalte.typ}`;
  for (let zeile = tabelle.ersteZeile; zeile <= tabelle.letzteZeile; zeile += 1) {
    blatt.set(
      `${spalte.spalte}${zeile}`,
      wert(zeile - tabelle.ersteZeile),
      stil,
      spalte.formel?.replaceAll("{z}", String(zeile)).replaceAll("{v}", String(zeile - 1)),
    );
  }
  const bereich = `${spalte.spalte}${tabelle.ersteZeile}:${spalte.spalte}${tabelle.letzteZeile}`;
  if (spalte.typ === "kennung") {
    blatt.digitsAsText.push(bereich);
  }
  const gueltigkeit = spalte.eingabe ? spaltengueltigkeit(spalte, bereich) : null;
  if (gueltigkeit !== null) {
    blatt.validations.push(gueltigkeit);
  }
}

/** Title and the explanation below it, one line per row, running over the empty cells to the right. */
export function setzeKopf(blatt: SheetDraft, titel: string, ...erlaeuterungen: readonly string[]): void {
  blatt.set("A1", titel, "titel");
  blatt.height(1, 24);
  erlaeuterungen.forEach((text, i) => blatt.set(`A${i + 2}`, text, "erlaeuterung"));
}

/** A heading over the whole width. */
export function setzeAbschnitt(blatt: SheetDraft, zeile: number, text: string, spalten: readonly string[]): void {
  spalten.forEach((spalte, i) => blatt.set(`${spalte}${zeile}`, i === 0 ? text : null, "abschnitt"));
  blatt.height(zeile, 20);
}
