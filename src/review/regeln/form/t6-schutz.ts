import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare, type Blattpaar } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T6";

/** The protection that keeps formulas from being overwritten by mistake. */
export const schutz: Regel = {
  id: ID,
  titel: "Blattschutz wie im Vordruck",
  pruefe: (fall) => (fall.vordruck === null ? nichtGeprueft(NUR_EIGENE) : blattpaare(fall).flatMap(imBlatt)),
};

function imBlatt({ blatt, blanko, datei }: Blattpaar): Befund[] {
  if (blanko.isProtected && !datei.isProtected) {
    return [
      befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt },
        text: `Der Schutz des Blatts „${blatt}“ ist aufgehoben. Formeln können dort versehentlich überschrieben worden sein.`,
        gruppe: "Aufgehobener Blattschutz",
      }),
    ];
  }
  const offen = blanko.cells.filter(
    ({ row, column, formula }) => formula !== null && blanko.locked(row, column) && !datei.locked(row, column),
  );
  const [erste] = offen;

  return erste === undefined
    ? []
    : [
        befund({
          regel: ID,
          schwere: "warnung",
          ort: { blatt, zelle: formatCell(erste) },
          gefunden: `${offen.length} entsperrte Formelzellen`,
          text: `Auf dem Blatt „${blatt}“ sind ${offen.length} Formelzellen entsperrt, die erste ist ${formatCell(erste)}. Bitte wieder sperren.`,
        }),
      ];
}
