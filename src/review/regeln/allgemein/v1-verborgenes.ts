import { befund, type Befund } from "../../../domain";
import { columnLetters, formatCell } from "../../../workbook/a1";
import type { InspectedCell, InspectedSheet } from "../../../workbook/inspection";
import { inhaltText } from "../../anzeige";
import type { Pruefungsfall } from "../../pruefungsfall";
import type { Regel } from "../../regel";
import { abdeckung } from "./bild/abdeckung";
import { platz } from "./bild/bezug";
import { mappenbild, soweitGelesen, type Lesung, type Mappenbild } from "./bild/mappenbild";
import { leserText } from "./n1-zahl-als-text";

const ID = "V1";

/** Numbers that count and that nobody sees: hidden sheets, rows, columns, white letters. */
export const verborgenes: Regel = {
  id: ID,
  titel: "Keine verborgenen Werte in Rechnungen",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(
      bild,
      bild.blaetter.flatMap(({ blatt }) => {
        const vorlage = fall.vordruck?.sheets.find(({ name }) => name === blatt.name) ?? null;

        return blatt.visibility === "visible" ? imBlatt(bild, blatt, vorlage) : ganzesBlatt(fall, bild, blatt, vorlage);
      }),
    );
  },
};

function ganzesBlatt(
  { inspection }: Pruefungsfall,
  bild: Mappenbild,
  { name, cells, visibility }: InspectedSheet,
  vorlage: InspectedSheet | null,
): Befund[] {
  const zahlen = cells.filter(({ value }) => typeof value === "number");
  if (zahlen.length === 0 || (vorlage !== null && vorlage.visibility !== "visible")) {
    return [];
  }
  const sichtbare = new Set(inspection.sheets.filter((s) => s.visibility === "visible").map((s) => s.name));
  const gelesen = abdeckung(
    zahlen,
    bild.lesungen(name).filter(({ leserblatt }) => sichtbare.has(leserblatt)),
  );
  const erste = zahlen.find(({ row, column }) => gelesen.has(platz(row, column)));
  const lesung = erste === undefined ? undefined : gelesen.get(platz(erste.row, erste.column));
  const wie =
    visibility === "veryHidden" ? "so ausgeblendet, dass Excel es nicht zum Einblenden anbietet" : "ausgeblendet";
  const folge = lesung === undefined ? "" : ` Mit seinen Werten rechnet zum Beispiel ${leserText(lesung, name)}.`;

  return [
    befund({
      regel: ID,
      schwere: lesung === undefined ? "hinweis" : "warnung",
      ort: erste === undefined ? { blatt: name } : { blatt: name, zelle: formatCell(erste) },
      gefunden: "ausgeblendetes Blatt",
      text: `Das Blatt „${name}“ ist ${wie}.${folge} Bitte einblenden und ansehen.`,
    }),
  ];
}

function imBlatt(bild: Mappenbild, blatt: InspectedSheet, vorlage: InspectedSheet | null): Befund[] {
  const verborgen = blatt.cells.filter(
    (zelle) => typeof zelle.value === "number" && zelle.value !== 0 && versteck(blatt, zelle) !== null,
  );
  if (verborgen.length === 0) {
    return [];
  }
  const summen = bild
    .lesungen(blatt.name)
    .filter(
      ({ art, leser, leserblatt }) =>
        art === "summe" && !(leserblatt === blatt.name && versteck(blatt, leser.zelle) !== null),
    );
  const gelesen = abdeckung(verborgen, summen);
  const befunde = new Map<string, Befund>();
  for (const zelle of verborgen) {
    const lesung = gelesen.get(platz(zelle.row, zelle.column));
    const wo = versteck(blatt, zelle);
    const auchInVorlage = vorlage !== null && versteck(vorlage, zelle) === wo;
    if (lesung !== undefined && wo !== null && !auchInVorlage && !befunde.has(wo)) {
      befunde.set(wo, gemeldet(blatt, zelle, wo, lesung));
    }
  }

  return [...befunde.values()];
}

/** What hides a cell; equal for the cells that one finding tells. */
function versteck(
  blatt: InspectedSheet,
  { row, column, invisible }: Pick<InspectedCell, "row" | "column"> & { readonly invisible?: boolean },
): string | null {
  // rows that a filter hides are another check's
  if (!blatt.hasActiveFilter && blatt.hiddenRows.has(row)) {
    return `Zeile ${String(row)}`;
  }
  if (blatt.hiddenColumns.has(column)) {
    return `Spalte ${columnLetters(column)}`;
  }
  const unsichtbar = invisible ?? blatt.cell(row, column)?.invisible ?? false;

  return unsichtbar ? `Zelle ${columnLetters(column)}${String(row)}` : null;
}

function gemeldet({ name }: InspectedSheet, zelle: InspectedCell, wo: string, lesung: Lesung): Befund {
  const ort = formatCell(zelle);
  const wie = wo.startsWith("Zelle") ? "ist nicht zu sehen (Schriftfarbe oder Zahlenformat)" : "ist ausgeblendet";
  const wert = inhaltText(zelle.value);

  return befund({
    regel: ID,
    schwere: "warnung",
    ort: { blatt: name, zelle: ort },
    gefunden: wert,
    text:
      `${wo} auf Blatt „${name}“ ${wie}, ${wo.startsWith("Zelle") ? `der Wert ${wert}` : `${ort} (${wert})`} zählt aber` +
      ` in ${leserText(lesung, name)} mit. Bitte sichtbar machen und ansehen.`,
    gruppe: `Verborgene Werte auf Blatt „${name}“`,
  });
}
