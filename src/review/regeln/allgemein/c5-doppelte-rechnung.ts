import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import { inhaltText } from "../../anzeige";
import type { Regel } from "../../regel";
import type { Blattbild } from "./bild/blattbild";
import { ergebnisText, gleicherWert } from "./bild/formeltext";
import { mappenbild, soweitGelesen } from "./bild/mappenbild";
import { querprobe } from "./bild/querprobe";

const ID = "C5";

/** The same formula with two results, and a grand total that rows and columns disagree about. */
export const doppelteRechnung: Regel = {
  id: ID,
  titel: "Gleiche Rechnungen haben gleiche Ergebnisse",
  pruefe: (fall) => {
    const bild = mappenbild(fall);

    return soweitGelesen(
      bild,
      bild.freie(fall).flatMap((blatt) => [...gleicheFormeln(blatt), ...quersummen(blatt)]),
    );
  },
};

/** Their result depends on the place or the moment. */
const VERAENDERLICH = /\b(?:RAND|RANDBETWEEN|NOW|TODAY|ROW|COLUMN|CELL|INFO|OFFSET|INDIRECT|SUBTOTAL|AGGREGATE)\(/i;

function gleicheFormeln({ blatt, formeln }: Blattbild): Befund[] {
  const bekannte = new Map<string, InspectedCell>();

  return formeln.flatMap(({ zelle, muster }): Befund[] => {
    const { value, formula } = zelle;
    if (typeof value !== "number" || formula === null || muster.unklar || muster.bezuege.length === 0) {
      return [];
    }
    const schluessel = formula.replaceAll("$", "").toUpperCase();
    const erste = bekannte.get(schluessel);
    if (erste === undefined) {
      bekannte.set(schluessel, zelle);
    }
    if (
      erste === undefined ||
      typeof erste.value !== "number" ||
      gleicherWert(erste.value, value) ||
      VERAENDERLICH.test(formula) ||
      nurGanzeSpalten(formula)
    ) {
      return [];
    }
    const [ort, anderer] = [formatCell(zelle), formatCell(erste)];

    return [
      befund({
        regel: ID,
        schwere: "fehler",
        ort: { blatt: blatt.name, zelle: ort },
        gefunden: inhaltText(value),
        erwartet: inhaltText(erste.value),
        text:
          `${blatt.name}!${ort} und ${anderer} enthalten dieselbe Formel, aber verschiedene Ergebnisse` +
          ` (${inhaltText(value)} und ${inhaltText(erste.value)}). Mindestens eines ist veraltet oder verändert. Bitte neu` +
          " rechnen lassen und neu einreichen.",
      }),
    ];
  });
}

/** =A:A means the cell of its own row. */
function nurGanzeSpalten(formel: string): boolean {
  return /(?:^|[^\w$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\w)/i.test(formel);
}

function quersummen(bild: Blattbild): Befund[] {
  const { name } = bild.blatt;

  return querprobe(bild).map(({ zelle, zeilenweise, spaltenweise }) =>
    befund({
      regel: ID,
      schwere: "warnung",
      ort: { blatt: name, zelle: formatCell(zelle) },
      gefunden: ergebnisText(zelle.value),
      text:
        `Die Gesamtsumme in ${name}!${formatCell(zelle)} geht nicht auf: über die Zeilen gerechnet ergeben sich` +
        ` ${ergebnisText(zeilenweise)}, über die Spalten ${ergebnisText(spaltenweise)}. Eine der Teilsummen lässt etwas aus` +
        " oder ist überschrieben. Bitte die Teilsummen ansehen.",
    }),
  );
}
