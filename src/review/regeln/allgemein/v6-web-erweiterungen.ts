import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { Inspection } from "../../../workbook/inspection";
import type { Regel } from "../../regel";

const ID = "V6";

/** Custom functions as files store them: _xldudf_ALA_TAGESSATZ(…), _xll.ALA.TAGESSATZ(…), ALA.TAGESSATZ(…). */
const EIGENE_FUNKTION = /(?:_xldudf_|_xll\.|(?<![\p{L}\p{N}_.])ALA\.)/iu;

/** Traces of add-ins: functions of theirs show an error where the add-in is missing. */
export const webErweiterungen: Regel = {
  id: ID,
  titel: "Keine Spuren von Add-ins",
  pruefe: ({ inspection }) => [...teile(inspection), ...funktionen(inspection)],
};

function teile({ facts }: Inspection): Befund[] {
  return facts.hasWebExtensions
    ? [
        befund({
          regel: ID,
          schwere: "hinweis",
          ort: {},
          text:
            "Die Datei enthält Teile eines Add-ins (Web-Erweiterung). Wer es nicht hat, sieht davon nichts oder eine" +
            " Fehlermeldung. Vor dem Versenden bitte entfernen.",
        }),
      ]
    : [];
}

function funktionen({ sheets }: Inspection): Befund[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ formula }) => formula !== null && EIGENE_FUNKTION.test(formula.replace(/"(?:[^"]|"")*"/g, "")))
      .map((cell) =>
        befund({
          regel: ID,
          schwere: "hinweis",
          ort: { blatt: name, zelle: formatCell(cell) },
          gefunden: `=${cell.formula ?? ""}`,
          text:
            `${name}!${formatCell(cell)} rechnet mit einer Funktion eines Add-ins. Ohne das Add-in steht dort ein Fehler.` +
            " Bitte vor dem Versenden in Werte umwandeln.",
          gruppe: `Add-in-Funktionen auf Blatt „${name}“`,
        }),
      ),
  );
}
