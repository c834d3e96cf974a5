import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { inhaltText } from "../../anzeige";
import type { InspectedSheet } from "../../../workbook/inspection";
import type { CellAddress, CellValue } from "../../../workbook/port";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T7";
const BLATT = "parameter";

/** Columns of the dated values: Kennung, gültig ab, Wert. */
const SPALTE = { kennung: 1, ab: 3, wert: 4 } as const;
const ERSTE_ZEILE = 26;

/** The dated values of law and handbook, such as the rates of the Abschreibung. */
export const parameterwerte: Regel = {
  id: ID,
  titel: "Werte aus Recht und Handbuch unverändert",
  pruefe: (fall) =>
    fall.vordruck === null ? nichtGeprueft(NUR_EIGENE) : geaenderteParameter(fall).map((g) => alsBefund(fall, g)),
};

export interface GeaenderterParameter {
  readonly zelle: CellAddress;
  readonly gefunden: CellValue;
  readonly erwartet: number;
}

export function geaenderteParameter(fall: Pruefungsfall): readonly GeaenderterParameter[] {
  const paar = blattpaare(fall).find(({ blatt }) => blatt.toLowerCase() === BLATT);
  if (paar === undefined) {
    return [];
  }
  const erwartete = zeilen(paar.blanko);

  return [...zeilen(paar.datei)].flatMap(([schluessel, zelle]) => {
    const erwartet = erwartete.get(schluessel)?.value;

    return typeof erwartet !== "number" || gleich(zelle.value, erwartet)
      ? []
      : [{ zelle: { sheet: paar.datei.name, cell: formatCell(zelle) }, gefunden: zelle.value, erwartet }];
  });
}

function alsBefund(fall: Pruefungsfall, { zelle: { sheet, cell }, gefunden, erwartet }: GeaenderterParameter): Befund {
  const wirkung = fall.wirkungGegen([{ sheet, cell, value: erwartet }]);

  return befund({
    regel: ID,
    schwere: "fehler",
    ort: { blatt: sheet, zelle: cell },
    gefunden: inhaltText(gefunden),
    erwartet: inhaltText(erwartet),
    wirkung: wirkung ?? undefined,
    text:
      `Der Wert in ${sheet}!${cell} ist ${inhaltText(gefunden)} statt ${inhaltText(erwartet)}.` +
      " Er kommt aus dem Handbuch oder dem Recht und ist nicht verhandelbar; bitte zurücksetzen.",
  });
}

/** Programs keep 15 digits of a third, or 17. */
function gleich(wert: unknown, erwartet: number): boolean {
  return typeof wert === "number" && Math.abs(wert - erwartet) <= 1e-12 * Math.abs(erwartet);
}

/** By Kennung and day: another version of the program may list them in other rows. */
function zeilen(sheet: InspectedSheet): ReadonlyMap<string, InspectedSheet["cells"][number]> {
  return new Map(
    sheet.cells
      .filter(({ row, column }) => row >= ERSTE_ZEILE && column === SPALTE.wert)
      .map((zelle) => {
        const kennung = sheet.cell(zelle.row, SPALTE.kennung)?.value ?? "";
        const ab = sheet.cell(zelle.row, SPALTE.ab)?.value ?? "";

        return [JSON.stringify([kennung, ab]), zelle] as const;
      }),
  );
}
