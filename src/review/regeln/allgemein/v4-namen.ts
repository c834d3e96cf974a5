import { befund } from "../../../domain";
import type { Regel } from "../../regel";

const ID = "V4";

/** Defined names that lead nowhere. */
export const namen: Regel = {
  id: ID,
  titel: "Namen führen zu vorhandenen Zellen",
  pruefe: ({ inspection }) => {
    const ohneZiel = inspection.names
      // print areas and filters belong to the program
      .filter(({ name, refersTo }) => /#REF!/.test(refersTo) && !/^_xlnm\.|^_/i.test(name))
      .map(({ name }) => `„${name}“`);
    const genannt = ohneZiel.slice(0, 5).join(", ");
    const wer = ohneZiel.length > 5 ? `${genannt} und ${String(ohneZiel.length - 5)} weitere` : genannt;

    return ohneZiel.length === 0
      ? []
      : [
          befund({
            regel: ID,
            schwere: "hinweis",
            ort: {},
            gefunden: ohneZiel[0],
            text:
              ohneZiel.length === 1
                ? `Der Name ${wer} führt zu keiner Zelle mehr (#REF!). Bitte im Namens-Manager berichtigen oder löschen.`
                : `Die Namen ${wer} führen zu keiner Zelle mehr (#REF!). Bitte im Namens-Manager berichtigen oder löschen.`,
          }),
        ];
  },
};
