import { tabelle, type Karte, type Typ } from "../template";
import { columnNumber, parseCell, type Cell } from "../workbook/a1";
import type { InspectedCell, Inspection } from "../workbook/inspection";
import { betragszellen, blattVon } from "./formular";
import type { Form } from "./pruefungsfall";

/** A filled cell that the form means for a number. */
export interface Zahlenzelle {
  readonly blatt: string;
  readonly zelle: InspectedCell;
  readonly bezeichnung: string;
  readonly typ: Typ;
}

const ZAHLEN: readonly Typ[] = ["ganzzahl", "jahr", "zahl", "stunden", "stellen", "euro", "euro4", "prozent"];

/** Filled inputs for numbers: of our lists and fields, or of the fields and rows of a recognised form. */
export function zahlenzellen(form: Form, inspection: Inspection): readonly Zahlenzelle[] {
  if (form.art === "keine") {
    return [];
  }
  const { karte } = form;
  const einzelne = karte.felder
    .filter(({ typ, eingabe }) => ZAHLEN.includes(typ) && (eingabe || form.art === "beschriftet"))
    .flatMap(({ blatt, zelle, beschriftung, typ }) => gefuellt(inspection, blatt, parseCell(zelle), beschriftung, typ));
  const zusaetzliche =
    form.art === "eigene"
      ? []
      : betragszellen(karte, inspection)
          .filter(({ zeile }) => zeile === null)
          .flatMap(({ blatt, zelle, text }) => gefuellt(inspection, blatt, zelle, text, "euro"));

  return [...einzelne, ...zusaetzliche, ...inListen(karte, inspection)];
}

function inListen(karte: Karte, inspection: Inspection): Zahlenzelle[] {
  return (["personal", "anlagen", "miete", "sachkosten"] as const).flatMap((name) => {
    const liste = tabelle(karte, name);
    const sheet = liste === null ? null : blattVon(inspection, liste.blatt);
    if (liste === null || sheet === null) {
      return [];
    }
    const spalten = new Map(
      liste.spalten
        .filter(({ eingabe, typ }) => eingabe && ZAHLEN.includes(typ))
        .map((s) => [columnNumber(s.spalte), s]),
    );

    return sheet.cells.flatMap((zelle) => {
      const spalte = spalten.get(zelle.column);
      const inListe = zelle.row >= liste.ersteZeile && zelle.row <= liste.letzteZeile;

      return spalte === undefined || !inListe
        ? []
        : [{ blatt: liste.blatt, zelle, bezeichnung: spalte.beschriftung, typ: spalte.typ }];
    });
  });
}

function gefuellt(
  inspection: Inspection,
  blatt: string,
  ort: Cell | null,
  bezeichnung: string,
  typ: Typ,
): Zahlenzelle[] {
  const zelle = ort === null ? null : (blattVon(inspection, blatt)?.cell(ort.row, ort.column) ?? null);

  return zelle === null ? [] : [{ blatt, zelle, bezeichnung, typ }];
}
