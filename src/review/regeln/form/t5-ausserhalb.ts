import { befund, type Befund } from "../../../domain";
import { columnLetters, columnNumber, formatCell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import { betragText, inhaltText } from "../../anzeige";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare, type Blattpaar } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T5";

/** Filled by the program, or a list that grows downwards by itself. */
const FREI = ["hinweise", "parameter"];

/** What stands where the form has nothing: no sum knows of it. */
export const ausserhalb: Regel = {
  id: ID,
  titel: "Alle Beträge stehen in Feldern, die in die Summen eingehen",
  pruefe: (fall) =>
    fall.vordruck === null ? nichtGeprueft(NUR_EIGENE) : blattpaare(fall).flatMap((paar) => imBlatt(fall, paar)),
};

function imBlatt(fall: Pruefungsfall, { blatt, blanko, datei }: Blattpaar): Befund[] {
  if (FREI.includes(blatt.toLowerCase())) {
    return [];
  }

  return datei.cells
    .filter(
      ({ row, column, value, formula }) =>
        (value !== null || formula !== null) &&
        blanko.cell(row, column) === null &&
        blanko.locked(row, column) &&
        (typeof value === "number" || formula !== null),
    )
    .map((zelle) => alsBefund(fall, blatt, zelle, istBetragsspalte(fall, blatt, zelle)));
}

/** A column in which the form has its amounts, on the sheet itself or in one of its lists. */
function istBetragsspalte({ form }: Pruefungsfall, blatt: string, { column }: InspectedCell): boolean {
  if (form.art !== "eigene") {
    return false;
  }
  const buchstabe = columnLetters(column);
  const inListe = form.karte.tabellen.some(
    (t) => t.blatt === blatt && t.spalten.some((s) => s.spalte === buchstabe && s.typ === "euro"),
  );

  return (
    inListe ||
    form.karte.felder.some(
      (f) => f.blatt === blatt && f.feld.startsWith("zeile:") && columnNumber(f.zelle.replace(/\d+$/, "")) === column,
    )
  );
}

function alsBefund(fall: Pruefungsfall, blatt: string, zelle: InspectedCell, istBetrag: boolean): Befund {
  const ort = formatCell(zelle);
  const { value } = zelle;
  const betrag = istBetrag && typeof value === "number" && value !== 0 ? value : null;

  return befund({
    regel: ID,
    schwere: betrag === null ? "warnung" : "fehler",
    ort: { blatt, zelle: ort },
    gefunden: inhaltText(value),
    wirkung: betrag === null ? undefined : (fall.wirkung(-betrag) ?? undefined),
    text:
      betrag === null
        ? `In ${blatt}!${ort} steht ${inhaltText(value)}; der Vordruck hat dort kein Feld. Bitte prüfen, wozu es dient.`
        : `${betragText(betrag)} in ${blatt}!${ort} stehen außerhalb der Felder des Vordrucks und gehen in keine Summe ein.` +
          " Bitte in die vorgesehenen Zeilen eintragen oder streichen.",
    gruppe: `Einträge außerhalb der Felder, Blatt „${blatt}“`,
  });
}
