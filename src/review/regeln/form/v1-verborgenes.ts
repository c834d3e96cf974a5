import { befund, type Befund } from "../../../domain";
import { columnLetters, parseCell } from "../../../workbook/a1";
import type { InspectedSheet } from "../../../workbook/inspection";
import { betragText } from "../../anzeige";
import { kostenbetraege, type Kostenbetrag } from "../../betraege";
import { blattVon } from "../../formular";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "./nur-eigene";

const ID = "V1";

/** Costs that nobody sees: on a hidden sheet, in a hidden row or column, in white letters. */
export const verborgenes: Regel = {
  id: ID,
  titel: "Alle Beträge der Kalkulation sind sichtbar",
  pruefe: (fall) => {
    if (fall.form.art === "keine") {
      return nichtGeprueft(OHNE_FORM);
    }

    return [
      ...kostenbetraege(fall).flatMap((betrag) => alsBefund(fall, betrag)),
      ...kalkulationszeilen(fall),
      ...versteckteBlaetter(fall),
    ];
  },
};

function alsBefund(fall: Pruefungsfall, betrag: Kostenbetrag): Befund[] {
  const blatt = blattVon(fall.inspection, betrag.sheet);
  const wie = blatt === null ? null : verborgen(blatt, betrag.cell);

  return wie === null
    ? []
    : [
        befund({
          regel: ID,
          schwere: "warnung",
          ort: { blatt: betrag.sheet, zelle: betrag.cell },
          gefunden: betragText(betrag.euro),
          wirkung: fall.wirkung(betrag.euro) ?? undefined,
          text:
            `„${betrag.text}“ (${betrag.sheet}!${betrag.cell}, ${betragText(betrag.euro)} im Zeitraum) ist nicht zu sehen: ${wie}.` +
            " Der Betrag zählt trotzdem. Bitte einblenden und belegen.",
          gruppe: `Verborgene Beträge, Blatt „${betrag.sheet}“`,
        }),
      ];
}

function verborgen(blatt: InspectedSheet, zelle: string): string | null {
  const ort = parseCell(zelle);
  if (ort === null) {
    return null;
  }
  if (blatt.hiddenRows.has(ort.row)) {
    return blatt.hasActiveFilter
      ? `Zeile ${ort.row} ist durch einen Filter ausgeblendet`
      : `Zeile ${ort.row} ist ausgeblendet`;
  }
  if (blatt.hiddenColumns.has(ort.column)) {
    return `Spalte ${columnLetters(ort.column)} ist ausgeblendet`;
  }

  return blatt.cell(ort.row, ort.column)?.invisible === true ? "die Schrift ist unsichtbar" : null;
}

/** Rows of the Kostenkalkulation itself in a file of ours: their amounts come from the lists. */
function kalkulationszeilen(fall: Pruefungsfall): Befund[] {
  if (fall.form.art !== "eigene") {
    return [];
  }

  return fall.form.karte.felder
    .filter(({ feld, eingabe }) => !eingabe && (feld.startsWith("zeile:") || !feld.includes(":")))
    .flatMap(({ blatt, zelle, beschriftung }) => {
      const sheet = blattVon(fall.inspection, blatt);
      const ort = parseCell(zelle);
      const wert = ort === null ? null : sheet?.cell(ort.row, ort.column)?.value;
      const wie = sheet === null || typeof wert !== "number" || wert === 0 ? null : verborgen(sheet, zelle);

      return wie === null || typeof wert !== "number"
        ? []
        : [
            befund({
              regel: ID,
              schwere: "warnung",
              ort: { blatt, zelle },
              gefunden: betragText(wert),
              text: `„${beschriftung}“ (${blatt}!${zelle}) ist nicht zu sehen: ${wie}. Bitte einblenden.`,
              gruppe: `Verborgene Zeilen, Blatt „${blatt}“`,
            }),
          ];
    });
}

function versteckteBlaetter({ inspection, form }: Pruefungsfall): Befund[] {
  if (form.art === "keine") {
    return [];
  }
  const gebraucht = new Set([...form.karte.felder, ...form.karte.tabellen].map(({ blatt }) => blatt.toLowerCase()));

  return inspection.sheets
    .filter(({ name, visibility }) => visibility !== "visible" && gebraucht.has(name.toLowerCase()))
    .map(({ name }) =>
      befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt: name },
        text: `Das Blatt „${name}“ gehört zur Kalkulation und ist ausgeblendet. Bitte einblenden.`,
      }),
    );
}
