import { befund, type Befund } from "../../../domain";
import { formatCell } from "../../../workbook/a1";
import type { Inspection } from "../../../workbook/inspection";
import type { Regel } from "../../regel";

const ID = "V5";

/** What a file tells besides its cells: comments, names of persons. */
export const kommentare: Regel = {
  id: ID,
  titel: "Keine Kommentare und Personenangaben",
  pruefe: ({ inspection }) => [...jeBlatt(inspection), ...personen(inspection)],
};

function jeBlatt({ sheets }: Inspection): Befund[] {
  return sheets.flatMap(({ name, comments }): Befund[] => {
    const [erster] = comments;
    const orte = comments.slice(0, 5).map(formatCell).join(", ");
    const wo = comments.length > 5 ? `${orte} und weiteren` : orte;

    return erster === undefined
      ? []
      : [
          befund({
            regel: ID,
            schwere: "hinweis",
            ort: { blatt: name, zelle: formatCell(erster) },
            gefunden: String(comments.length),
            text:
              `Auf Blatt „${name}“ stehen Kommentare (${wo}). Bitte ansehen: sie können Begründungen oder Angaben zu` +
              " Personen enthalten.",
          }),
        ];
  });
}

function personen({ facts }: Inspection): Befund[] {
  return facts.namesPersons
    ? [
        befund({
          regel: ID,
          schwere: "hinweis",
          ort: {},
          gefunden: "Verfasser",
          text:
            "Die Eigenschaften der Datei nennen Personen (Verfasser, letzter Bearbeiter). Wer das nicht möchte, entfernt" +
            " sie vor dem Versenden unter Datei › Informationen › Auf Probleme überprüfen.",
        }),
      ]
    : [];
}
