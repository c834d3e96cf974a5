import { befund } from "../../befund";
import { BESCHAEFTIGTENRAT } from "../fundstellen";
import { ort, type Sachkostenpruefung } from "./pruefzeile";

/** "Wer mit mehr als fünf Beschäftigten arbeitet": from then on there is the Pauschale of chapter 6.3. */
const PAUSCHALE_UEBER = 5;

export const beschaeftigtenrat: Sachkostenpruefung = (zeilen, { plaetze }) =>
  plaetze <= PAUSCHALE_UEBER
    ? []
    : zeilen
        .filter((z) => z.merkmale.has("beschaeftigtenrat") && z.urteil.urteil === "zulaessig")
        .map((zeile) =>
          befund({
            regel: "sachkosten-doppelt-beschaeftigtenrat",
            schwere: "hinweis",
            ort: ort(zeile),
            text:
              `Bei ${plaetze} Plätzen kann der Beschäftigtenrat mit der Pauschale nach Kap. 6.3 abgegolten werden.` +
              " Wird sie beantragt, gehören diese Aufwendungen nicht auch in den Sächlichen Verwaltungsaufwand.",
            fundstelle: BESCHAEFTIGTENRAT,
            gruppe: "Sachkosten",
          }),
        );
