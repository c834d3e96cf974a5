import { EIGENE_BLAETTER } from "../../../template";
import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import { inhaltText } from "../../anzeige";
import type { Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { blattpaare, type Blattpaar } from "../../vordruck";
import { NUR_EIGENE } from "./nur-eigene";

const ID = "T1";

/** Filled in by the program: its findings there differ from file to file. */
const FREI = ["hinweise"];

/** Labels and sheets of the form as the blank form has them. */
export const aufbau: Regel = {
  id: ID,
  titel: "Blätter und Beschriftungen wie im Vordruck",
  pruefe: (fall) =>
    fall.vordruck === null
      ? nichtGeprueft(NUR_EIGENE)
      : [...zusaetzlicheBlaetter(fall), ...blattpaare(fall).flatMap(beschriftungen)],
};

function zusaetzlicheBlaetter({ freieBlaetter }: Pruefungsfall): Befund[] {
  return freieBlaetter
    .filter(({ name }) => !EIGENE_BLAETTER.has(name))
    .map(({ name }) =>
      befund({
        regel: ID,
        schwere: "hinweis",
        ort: { blatt: name },
        gefunden: name,
        text: `Das Blatt „${name}“ gehört nicht zum Vordruck. Bitte ansehen, ob es etwas zur Kalkulation beiträgt.`,
      }),
    );
}

function beschriftungen({ blatt, blanko, datei }: Blattpaar): Befund[] {
  if (FREI.includes(blatt.toLowerCase())) {
    return [];
  }

  return blanko.cells.flatMap((vorlage) => {
    const { row, column, value, formula } = vorlage;
    if (formula !== null || typeof value !== "string" || !blanko.locked(row, column)) {
      return [];
    }
    const inhalt = datei.cell(row, column)?.value ?? null;
    const zelle = formatCell(vorlage);

    return gleich(inhalt, value)
      ? []
      : [
          befund({
            regel: ID,
            schwere: "warnung",
            ort: { blatt, zelle },
            gefunden: inhaltText(inhalt),
            erwartet: inhaltText(value),
            text: `In ${blatt}!${zelle} steht ${inhaltText(inhalt)}, im Vordruck ${inhaltText(value)}. Bitte prüfen, was dort gemeint ist.`,
            gruppe: `Geänderte Beschriftungen, Blatt „${blatt}“`,
          }),
        ];
  });
}

function gleich(inhalt: unknown, vorlage: string): boolean {
  const form = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

  return typeof inhalt === "string" && form(inhalt) === form(vorlage);
}
