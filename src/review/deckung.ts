import { feld, type Feld } from "../template";
import { formatCell, parseCell } from "../workbook/a1";
import type { CellAddress } from "../workbook/port";
import { SUMMENFELD, betragszellen, blattVon, type Betragszelle, type Block } from "./formular";
import type { Pruefungsfall } from "./pruefungsfall";

/** How a sum of the form takes an amount: 1 as it should, 0 not at all, 2 twice. */
export interface Deckungsluecke {
  readonly summe: Feld;
  /** Null where a whole block is missing in the Gesamtkosten. */
  readonly betrag: Betragszelle | null;
  readonly block: Block;
  readonly faktor: number;
  /** € that the sum has too much (negative: too little). */
  readonly unterschied: number;
}

/** Far above what rounding to the cent could hide. */
const PROBE = 1000;

const BEKANNT = new WeakMap<Pruefungsfall, readonly Deckungsluecke[]>();

/** Asks the form's own sums whether they move when a row moves, so that it does not matter how they are written. */
export function deckungsluecken(fall: Pruefungsfall): readonly Deckungsluecke[] {
  const bekannt = BEKANNT.get(fall);
  if (bekannt !== undefined) {
    return bekannt;
  }
  const gefunden = fall.form.art === "beschriftet" ? gesucht(fall) : [];
  BEKANNT.set(fall, gefunden);

  return gefunden;
}

function gesucht(fall: Pruefungsfall): Deckungsluecke[] {
  if (fall.form.art !== "beschriftet") {
    return [];
  }
  const { karte } = fall.form;
  const alle = betragszellen(karte, fall.inspection);
  const gesamt = feld(karte, "gesamtkosten");

  return (["personal", "fix", "sach"] as const).flatMap((block) => {
    const betraege = alle.filter((b) => b.block === block && b.wert !== null);
    const summe = feld(karte, SUMMENFELD[block]);
    // a typed sum does not move: whether it is right, the control sums say
    const ziel = summe ?? gesamt;
    if (ziel === null || !istFormel(fall, ziel)) {
      return kette(fall, summe, gesamt, block);
    }
    const luecken = betraege.flatMap((betrag): Deckungsluecke[] => {
      const faktor = bewegung(fall, ortVon(betrag), betrag.wert ?? 0, ziel);

      return faktor === null || faktor === 1
        ? []
        : [{ summe: ziel, betrag, block, faktor, unterschied: (faktor - 1) * (betrag.wert ?? 0) }];
    });

    return [...luecken, ...kette(fall, summe, gesamt, block)];
  });
}

/** The block within the Gesamtkosten: by its sum, or row by row. */
function kette(fall: Pruefungsfall, summe: Feld | null, gesamt: Feld | null, block: Block): Deckungsluecke[] {
  const wert = summe === null ? null : zahl(fall, summe);
  if (fall.form.art === "keine" || summe === null || gesamt === null || wert === null || !istFormel(fall, gesamt)) {
    return [];
  }
  const istFest = !istFormel(fall, summe);
  const zeilen = betragszellen(fall.form.karte, fall.inspection).filter((b) => b.block === block && b.wert !== null);
  const zeile = zeilen.find((b) => istFest || bewegung(fall, ortVon(b), b.wert ?? 0, summe) === 1);
  const bewegungen = [
    istFest ? bewegung(fall, { sheet: summe.blatt, cell: summe.zelle }, wert, gesamt) : null,
    zeile === undefined ? null : bewegung(fall, ortVon(zeile), zeile.wert ?? 0, gesamt),
  ].filter((faktor) => faktor !== null);
  const [faktor] = bewegungen;

  return faktor === undefined || bewegungen.includes(1)
    ? []
    : [{ summe: gesamt, betrag: null, block, faktor, unterschied: (faktor - 1) * wert }];
}

function ortVon({ blatt, zelle }: Betragszelle): CellAddress {
  return { sheet: blatt, cell: formatCell(zelle) };
}

/** By what multiple of a change of the amount the sum changes; null where nobody can say. */
function bewegung({ neurechnung }: Pruefungsfall, ort: CellAddress, wert: number, ziel: Feld): number | null {
  const gefragt = [{ sheet: ziel.blatt, cell: ziel.zelle }];
  const [vorher] = neurechnung.wenn([{ ...ort, value: wert }], gefragt) ?? [];
  const [nachher] = neurechnung.wenn([{ ...ort, value: wert + PROBE }], gefragt) ?? [];

  return typeof vorher === "number" && typeof nachher === "number"
    ? Math.round(((nachher - vorher) / PROBE) * 100) / 100
    : null;
}

function istFormel({ inspection }: Pruefungsfall, { blatt, zelle }: Feld): boolean {
  const ort = parseCell(zelle);
  const formel = ort === null ? null : (blattVon(inspection, blatt)?.cell(ort.row, ort.column)?.formula ?? null);

  return formel !== null;
}

function zahl({ inspection }: Pruefungsfall, { blatt, zelle }: Feld): number | null {
  const ort = parseCell(zelle);
  const wert = ort === null ? null : blattVon(inspection, blatt)?.cell(ort.row, ort.column)?.value;

  return typeof wert === "number" ? wert : null;
}
