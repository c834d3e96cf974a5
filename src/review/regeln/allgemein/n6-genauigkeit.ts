import { befund } from "../../../domain";
import type { Regel } from "../../regel";

const ID = "N6";

/** Excel rounds every stored number to what its cell shows. */
export const genauigkeitWieAngezeigt: Regel = {
  id: ID,
  titel: "Es wird mit voller Genauigkeit gerechnet",
  pruefe: ({ inspection }) =>
    inspection.facts.calculatesAsShown
      ? [
          befund({
            regel: ID,
            schwere: "warnung",
            ort: {},
            gefunden: "Genauigkeit wie angezeigt",
            text:
              "Die Datei rechnet mit den angezeigten statt mit den genauen Werten („Genauigkeit wie angezeigt“). Wer ein" +
              " Zahlenformat ändert, ändert damit Ergebnisse. Bitte in den Optionen abschalten und neu rechnen.",
          }),
        ]
      : [],
};
