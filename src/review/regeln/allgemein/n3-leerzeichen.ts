import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { Regel } from "../../regel";
import { abdeckung } from "./bild/abdeckung";
import { platz } from "./bild/bezug";
import type { Blattbild } from "./bild/blattbild";
import { mappenbild, type Mappenbild } from "./bild/mappenbild";
import { leserText } from "./n1-zahl-als-text";

const ID = "N3";

/** Cells that look empty and are not. */
export const leerzeichen: Regel = {
  id: ID,
  titel: "Keine Zellen mit bloßen Leerzeichen in Rechnungen",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return bild.freie(fall).flatMap((blatt) => imBlatt(bild, blatt));
  },
};

function imBlatt(bild: Mappenbild, { blatt }: Blattbild): Befund[] {
  const zellen = blatt.cells.filter(
    ({ value, formula }) => typeof value === "string" && formula === null && /^[\s\u00A0]+$/.test(value),
  );
  if (zellen.length === 0) {
    return [];
  }
  const gelesen = abdeckung(
    zellen,
    bild.lesungen(blatt.name).filter(({ art }) => art !== "anderes"),
  );

  return zellen.flatMap((zelle): Befund[] => {
    const lesung = gelesen.get(platz(zelle.row, zelle.column));
    const ort = formatCell(zelle);

    return lesung === undefined
      ? []
      : [
          befund({
            regel: ID,
            schwere: "warnung",
            ort: { blatt: blatt.name, zelle: ort },
            gefunden: "Leerzeichen",
            text:
              `${blatt.name}!${ort} sieht leer aus, enthält aber Leerzeichen; ${leserText(lesung, blatt.name)} rechnet` +
              " damit. Bitte die Zelle leeren oder die fehlende Zahl eintragen.",
            gruppe: `Leerzeichen statt Zahlen auf Blatt „${blatt.name}“`,
          }),
        ];
  });
}
