import { KOSTENZEILEN, PERSONALFUNKTIONEN, SACHKOSTENZEILEN, type Kostenzeile } from "../domain";
import { feld, zahlAusText, type Feld, type Feldname, type Karte } from "../template";
import { columnNumber, formatCell, parseCell, type Cell } from "../workbook/a1";
import type { InspectedSheet, Inspection } from "../workbook/inspection";

export type Block = "personal" | "fix" | "sach";

/** An amount of a form: one of the 25 rows of Tab. 1, or a row that somebody added. */
export interface Betragszelle {
  readonly blatt: string;
  readonly zelle: Cell;
  readonly block: Block;
  /** Null for an added row. */
  readonly zeile: Kostenzeile | null;
  readonly text: string;
  readonly wert: number | null;
}

export const SUMMENFELD: Readonly<Record<Block, Feldname>> = {
  personal: "personalkosten",
  fix: "fixeKosten",
  sach: "sachkosten",
};

export function blockVon(zeile: Kostenzeile): Block {
  return PERSONALFUNKTIONEN.some((f) => f === zeile)
    ? "personal"
    : SACHKOSTENZEILEN.some((z) => z === zeile)
      ? "sach"
      : "fix";
}

/** The amounts of a recognised form, block by block, with the rows that nobody's label explains. */
export function betragszellen(karte: Karte, inspection: Inspection): readonly Betragszelle[] {
  const bekannte = KOSTENZEILEN.flatMap((zeile): Betragszelle[] => {
    const ort = feld(karte, `zeile:${zeile}`);
    const zelle = ort === null ? null : parseCell(ort.zelle);
    if (ort === null || zelle === null) {
      return [];
    }

    return [
      {
        blatt: ort.blatt,
        zelle,
        block: blockVon(zeile),
        zeile,
        text: ort.beschriftung,
        wert: zahlIn(blattVon(inspection, ort.blatt), zelle),
      },
    ];
  });

  return [...bekannte, ...zusatzzeilen(karte, inspection, bekannte)];
}

export function blattVon({ sheets }: Inspection, name: string): InspectedSheet | null {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** A number, also one typed as text. */
export function zahlIn(sheet: InspectedSheet | null, { row, column }: Cell): number | null {
  const wert = sheet?.cell(row, column)?.value ?? null;

  return typeof wert === "number" ? wert : typeof wert === "string" ? zahlAusText(wert) : null;
}

/** Part of another row, or a sum of rows: no cost of its own. */
const KEINE_KOSTEN = /summe|gesamt|zwischen|davon|übertrag|anteil|prozent|%/iu;

function zusatzzeilen(karte: Karte, inspection: Inspection, bekannte: readonly Betragszelle[]): Betragszelle[] {
  const vergeben = new Set(karte.felder.map(({ blatt, zelle }) => `${blatt}!${zelle}`));

  return (["personal", "fix", "sach"] as const).flatMap((block) => {
    const zellen = bekannte.filter((b) => b.block === block);
    const [erste] = zellen;
    if (erste === undefined || zellen.some((z) => z.blatt !== erste.blatt || z.zelle.column !== erste.zelle.column)) {
      return [];
    }
    const sheet = blattVon(inspection, erste.blatt);
    const zeilen = zellen.map(({ zelle }) => zelle.row);
    const ende = Math.max(...zeilen, summenzeile(feld(karte, SUMMENFELD[block]), erste) - 1);

    return sheet === null
      ? []
      : zwischen(Math.min(...zeilen), ende).flatMap((row) => {
          const zelle = { row, column: erste.zelle.column };
          const wert = zahlIn(sheet, zelle);
          const text = beschriftung(sheet, zelle);

          return wert === null || wert === 0 || text === null || vergeben.has(`${erste.blatt}!${formatCell(zelle)}`)
            ? []
            : [{ blatt: erste.blatt, zelle, block, zeile: null, text, wert }];
        });
  });
}

function zwischen(erste: number, letzte: number): number[] {
  return Array.from({ length: Math.max(0, letzte - erste + 1) }, (_, i) => erste + i);
}

/** The sum's row, where it stands below its block in the same column; 0 otherwise. */
function summenzeile(summe: Feld | null, erste: Betragszelle): number {
  const zelle = summe === null ? null : parseCell(summe.zelle);

  return summe?.blatt === erste.blatt && zelle?.column === erste.zelle.column ? zelle.row : 0;
}

/** The text to the left that says what an amount is for. */
function beschriftung(sheet: InspectedSheet, { row, column }: Cell): string | null {
  for (let c = column - 1; c >= columnNumber("A"); c -= 1) {
    const zelle = sheet.cell(row, c);
    if (typeof zelle?.value === "string" && zelle.value.trim() !== "" && zahlAusText(zelle.value) === null) {
      return KEINE_KOSTEN.test(zelle.value) ? null : zelle.value.trim();
    }
  }

  return null;
}
