import { befund, type Befund } from "../../../domain";
import { zahlAusText } from "../../../template";
import { formatCell } from "../../../workbook/a1";
import { inhaltText, zahlText } from "../../anzeige";
import { zahlenzellen, type Zahlenzelle } from "../../eingabezellen";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "./nur-eigene";

const ID = "N1";

/** A number that is a text: a sum passes over it, a product fails. */
export const textzahlen: Regel = {
  id: ID,
  titel: "Zahlen sind als Zahlen eingetragen",
  pruefe: (fall) =>
    fall.form.art === "keine"
      ? nichtGeprueft(OHNE_FORM)
      : zahlenzellen(fall.form, fall.inspection).flatMap((zelle) => alsBefund(fall, zelle)),
};

function alsBefund(fall: Pruefungsfall, { blatt, zelle, bezeichnung }: Zahlenzelle): Befund[] {
  const { value, formula } = zelle;
  if (typeof value !== "string" || value.trim() === "" || formula !== null) {
    return [];
  }
  const zahl = zahlAusText(value);
  const ort = formatCell(zelle);
  // a dash is how people write nothing
  if (zahl === 0) {
    return [];
  }
  if (zahl === null) {
    return [
      befund({
        regel: ID,
        schwere: fall.form.art === "eigene" ? "fehler" : "warnung",
        ort: { blatt, zelle: ort },
        gefunden: inhaltText(value),
        text: `In ${blatt}!${ort} („${bezeichnung}“) steht ${inhaltText(value)}; erwartet wird eine Zahl. Bitte berichtigen.`,
      }),
    ];
  }
  const wirkung = fall.wirkungGegen([{ sheet: blatt, cell: ort, value: zahl }]);

  return [
    befund({
      regel: ID,
      schwere: wirkung !== null && Number(wirkung) === 0 ? "warnung" : "fehler",
      ort: { blatt, zelle: ort },
      gefunden: inhaltText(value),
      erwartet: zahlText(zahl),
      wirkung: wirkung ?? undefined,
      text:
        `In ${blatt}!${ort} („${bezeichnung}“) steht die Zahl ${zahlText(zahl)} als Text. Summen lassen sie aus.` +
        " Bitte als Zahl eintragen.",
      gruppe: `Zahlen als Text, Blatt „${blatt}“`,
    }),
  ];
}
