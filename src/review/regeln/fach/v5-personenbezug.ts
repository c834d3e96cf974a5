import { befund, type Befund } from "../../../domain";
import { tabelle } from "../../../template";
import { columnNumber, formatCell } from "../../../workbook/a1";
import type { InspectedSheet } from "../../../workbook/inspection";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";

const ID = "V5";

/** Codes of ICD-10 chapter V and words that name an illness or disability of somebody. */
const DIAGNOSE =
  /\bF\d\d\.\d\b|\bICD\b|\b(?:Diagnose|Schizophren\p{L}*|Autis\p{L}*|Epileps\p{L}*|Trisomie|Down-?Syndrom|Depression\p{L}*|Psychose\p{L}*|Demenz|Intelligenzminderung|Schwerbehindertenausweis|Pflegegrad|Merkzeichen)\b/iu;

/** A course about it says nothing of a person. */
const FORTBILDUNG = /fortbildung|weiterbildung|schulung|seminar|literatur|fachbuch|vortrag/iu;

/** "Max Mustermann", "Mustermann, Max": two words of letters, both capitalised. */
const NAME =
  /^(?:(?:Frau|Herr|Dr\.)\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:,\s*|\s+)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

const FUNDSTELLE = { stelle: "§ 35 SGB I, § 67 SGB X, Art. 9 DSGVO" };

/** Names and diagnoses do not belong into a Kostenkalkulation. What was found is not repeated. */
export const personenbezug: Regel = {
  id: ID,
  titel: "Keine Namen und keine Diagnosen",
  pruefe: (fall) =>
    fall.form.art === "keine"
      ? nichtGeprueft(OHNE_FORM)
      : [...namen(fall), ...fall.inspection.sheets.flatMap(diagnosen)],
};

/** The column for the pseudonym of a person. */
function namen({ form, inspection }: Pruefungsfall): Befund[] {
  const liste = form.art === "eigene" ? tabelle(form.karte, "personal") : null;
  const spalte = liste?.spalten.find(({ feld }) => feld === "person")?.spalte;
  const sheet = inspection.sheets.find(({ name }) => name === liste?.blatt);
  if (liste === null || spalte === undefined || sheet === undefined) {
    return [];
  }

  return sheet.cells
    .filter(
      ({ row, column, value }) =>
        column === columnNumber(spalte) &&
        row >= liste.ersteZeile &&
        row <= liste.letzteZeile &&
        typeof value === "string" &&
        NAME.test(value.trim()),
    )
    .map((zelle) => {
      const ort = formatCell(zelle);

      return befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt: sheet.name, zelle: ort },
        text: `In ${sheet.name}!${ort} steht anscheinend ein Name. Bitte durch ein Kürzel ersetzen, zum Beispiel P1.`,
        fundstelle: FUNDSTELLE,
        gruppe: "Namen von Personen",
      });
    });
}

function diagnosen(sheet: InspectedSheet): Befund[] {
  return sheet.cells
    .filter(
      ({ value, formula }) =>
        formula === null && typeof value === "string" && DIAGNOSE.test(value) && !FORTBILDUNG.test(value),
    )
    .map((zelle) => {
      const ort = formatCell(zelle);

      return befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt: sheet.name, zelle: ort },
        text: `In ${sheet.name}!${ort} geht es anscheinend um die Gesundheit einer Person. Bitte vor dem Versenden entfernen.`,
        fundstelle: FUNDSTELLE,
        gruppe: "Angaben zur Gesundheit",
      });
    });
}
