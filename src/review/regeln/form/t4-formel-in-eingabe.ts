import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { findReferences } from "../../../workbook/formula/references";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare, type Blattpaar } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T4";

/** An input that somebody lets a formula fill: it may take its value from anywhere. */
export const formelInEingabe: Regel = {
  id: ID,
  titel: "Eingabefelder enthalten feste Werte",
  pruefe: (fall) => (fall.vordruck === null ? nichtGeprueft(NUR_EIGENE) : blattpaare(fall).flatMap(imBlatt)),
};

function imBlatt({ blatt, blanko, datei }: Blattpaar): Befund[] {
  return datei.cells
    .filter(
      ({ row, column, formula }) =>
        formula !== null && !blanko.locked(row, column) && (blanko.cell(row, column)?.formula ?? null) === null,
    )
    .map((zelle) => {
      const { ranges, names, opaque } = findReferences(zelle.formula ?? "");
      const nurZahlen = ranges.length === 0 && !opaque && names.every(({ isCall }) => isCall);
      const ort = formatCell(zelle);

      return befund({
        regel: ID,
        schwere: nurZahlen ? "hinweis" : "warnung",
        ort: { blatt, zelle: ort },
        gefunden: `=${zelle.formula ?? ""}`,
        text: nurZahlen
          ? `Das Eingabefeld ${blatt}!${ort} enthält eine Rechnung. Bitte erläutern, wie der Betrag zustande kommt.`
          : `Das Eingabefeld ${blatt}!${ort} nimmt seinen Wert aus anderen Zellen. Bitte die Herkunft belegen oder den Wert fest eintragen.`,
        gruppe: `${nurZahlen ? "Rechnungen" : "Bezüge"} in Eingabefeldern, Blatt „${blatt}“`,
      });
    });
}
