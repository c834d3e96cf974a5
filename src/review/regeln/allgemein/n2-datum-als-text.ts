import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { InspectedCell } from "../../../workbook/inspection";
import { inhaltText } from "../../anzeige";
import type { Regel } from "../../regel";
import type { Blattbild } from "./bild/blattbild";
import { mappenbild } from "./bild/mappenbild";

const ID = "N2";

/** Dates that are texts, and the other epoch of old Macintosh files. */
export const datumAlsText: Regel = {
  id: ID,
  titel: "Datumsangaben als Datum gespeichert",
  pruefe: (fall) => [
    ...mappenbild(fall).freie(fall).flatMap(imBlatt),
    ...(fall.inspection.facts.date1904
      ? [
          befund({
            regel: ID,
            schwere: "warnung",
            ort: {},
            gefunden: "Datumssystem 1904",
            text:
              "Die Datei zählt Datumsangaben ab 1904. Beim Kopieren in andere Dateien verschieben sie sich um vier Jahre" +
              " und einen Tag. Bitte auf das übliche Datumssystem umstellen (Datei › Optionen › Erweitert).",
          }),
        ]
      : []),
  ],
};

const DATUM = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\s*$/;

function imBlatt(bild: Blattbild): Befund[] {
  const { blatt } = bild;

  return blatt.cells.flatMap((zelle): Befund[] => {
    const { value } = zelle;
    if (typeof value !== "string" || zelle.formula !== null || !istDatum(value) || !unterDaten(bild, zelle)) {
      return [];
    }
    const ort = formatCell(zelle);
    const kurz = /\D\d{2}\s*$/.test(value) ? " Auch das Jahrhundert fehlt." : "";

    return [
      befund({
        regel: ID,
        schwere: "warnung",
        ort: { blatt: blatt.name, zelle: ort },
        gefunden: inhaltText(value),
        text:
          `In ${blatt.name}!${ort} steht ${inhaltText(value)} als Text, die übrigen Zellen der Spalte enthalten echte` +
          ` Datumswerte.${kurz} Rechnungen und Sortierung lassen die Zelle aus. Bitte als Datum eintragen.`,
        gruppe: `Datumsangaben als Text auf Blatt „${blatt.name}“`,
      }),
    ];
  });
}

function istDatum(text: string): boolean {
  const [, erstes = "0", zweites = "0"] = DATUM.exec(text) ?? [];
  const [a, b] = [Number(erstes), Number(zweites)];

  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

/** At least three dates right above and below. */
function unterDaten(bild: Blattbild, { row, column }: InspectedCell): boolean {
  const nachbarn = [-3, -2, -1, 1, 2, 3].map((versatz) => bild.zelle({ row: row + versatz, column }));

  return nachbarn.filter((n) => typeof n?.value === "number" && istDatumsformat(n.numberFormat)).length >= 3;
}

const FORMATE = new Map<string, boolean>();

export function istDatumsformat(format: string): boolean {
  const bekannt = FORMATE.get(format);
  if (bekannt !== undefined) {
    return bekannt;
  }
  const ohneText = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const ist = /[dy]/i.test(ohneText) && !/[0#]/.test(ohneText);
  if (FORMATE.size < MAX_FORMATE) {
    FORMATE.set(format, ist);
  }

  return ist;
}

/** Remembered; a file with more of them was made to have them. */
const MAX_FORMATE = 1_000;
