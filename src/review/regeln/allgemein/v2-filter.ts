import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { Regel } from "../../regel";
import { bereichVon } from "./bild/bezug";
import type { Blattbild } from "./bild/blattbild";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";

const ID = "V2";

/** A sum that counts rows which a filter hides: the eye adds up something else. */
export const gefilterteZeilen: Regel = {
  id: ID,
  titel: "Summen ohne weggefilterte Zeilen",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(bild, bild.blaetter.flatMap(imBlatt));
  },
};

function imBlatt(bild: Blattbild): Befund[] {
  const { blatt, formeln } = bild;
  const verborgen = blatt.cells.filter(
    ({ row, value }) => blatt.hiddenRows.has(row) && typeof value === "number" && value !== 0,
  );
  if (!blatt.hasActiveFilter || verborgen.length === 0) {
    return [];
  }
  const zeilen = { von: verborgen[0]?.row ?? 0, bis: verborgen.at(-1)?.row ?? 0 };

  return formeln.flatMap(({ zelle, muster }): Befund[] => {
    const zaehlt = muster.bezuege.some((bezug) => {
      const { from, to } = bereichVon(bezug, zelle);

      return (
        bezug.funktion === "SUM" &&
        bezug.blatt === null &&
        to.row > from.row &&
        from.row <= zeilen.bis &&
        to.row >= zeilen.von &&
        hatVerborgene(bild, bereichVon(bezug, zelle))
      );
    });
    const ort = formatCell(zelle);

    return !zaehlt || blatt.hiddenRows.has(zelle.row)
      ? []
      : [
          befund({
            regel: ID,
            schwere: "warnung",
            ort: { blatt: blatt.name, zelle: ort },
            gefunden: `=${zelle.formula ?? ""}`,
            text:
              `Die Summe in ${blatt.name}!${ort} zählt Zeilen mit, die ein Filter verbirgt; die sichtbaren Zahlen ergeben` +
              " etwas anderes. Bitte den Filter aufheben.",
            gruppe: `Weggefilterte Zeilen in Summen auf Blatt „${blatt.name}“`,
          }),
        ];
  });
}

/** Walks the hidden rows or those of the range, whichever are fewer. */
function hatVerborgene(bild: Blattbild, { from, to }: ReturnType<typeof bereichVon>): boolean {
  const { hiddenRows } = bild.blatt;
  const bis = Math.min(to.row, bild.blatt.used?.to.row ?? 0, from.row + 5_000);
  for (let row = from.row; row <= bis; row += 1) {
    if (
      hiddenRows.has(row) &&
      bild.zahlenIn({ from: { row, column: from.column }, to: { row, column: to.column } }) > 0
    ) {
      return true;
    }
  }

  return false;
}
