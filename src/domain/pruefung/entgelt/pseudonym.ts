import { befund, type Befund, type Ort } from "../../befund";
import { eigeneLesart } from "../../recht/fundstelle";

/** Words that a Kennung may hold; anything else that looks like a word may be a name. */
const ALLGEMEIN = new Set([
  "person",
  "platz",
  "nr",
  "nummer",
  "mitarbeiter",
  "mitarbeiterin",
  "beschäftigte",
  "beschäftigter",
  "teilnehmer",
  "teilnehmerin",
  "kennung",
]);

/** A name where a Kennung should stand: the workbook goes to the Leistungsträger, and to others. */
export function pseudonymbefund(pseudonym: string, ort: Ort): Befund | null {
  return siehtNachNamenAus(pseudonym)
    ? befund({
        regel: "name-statt-pseudonym",
        schwere: "warnung",
        ort,
        erwartet: "eine Kennung wie P1",
        text: "In der Spalte Pseudonym scheint ein Name zu stehen. Bitte durch eine Kennung ersetzen (zum Beispiel P1) und die Liste der Namen getrennt aufbewahren.",
        fundstelle: eigeneLesart("Art. 5 Abs. 1 Buchst. c DSGVO"),
      })
    : null;
}

/** A word of three letters or more, not all capitals, that is none of the general ones. */
export function siehtNachNamenAus(pseudonym: string): boolean {
  return pseudonym
    .split(/[^\p{L}]+/u)
    .some((wort) => wort.length >= 3 && wort !== wort.toUpperCase() && !ALLGEMEIN.has(wort.toLowerCase()));
}
