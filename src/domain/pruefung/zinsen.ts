import { befund } from "../befund";
import { handbuch } from "../recht/fundstelle";
import type { Pruefung } from "./pruefgegenstand";

/** Tab. 1 allows interest "im Rahmen öffentlicher Förderungen"; without any funded Anlage that is a question. */
export const zinsen: Pruefung = ({ kalkulation, ergebnis }) =>
  ergebnis.fixeZeilen["Zinsen im Rahmen öffentlicher Förderungen"] > 0 &&
  kalkulation.anlagen.every((anlage) => anlage.foerderung.zaehler === 0)
    ? [
        befund({
          regel: "zinsen-ohne-foerderung",
          schwere: "warnung",
          ort: { feld: "fixeKosten.Zinsen im Rahmen öffentlicher Förderungen" },
          text:
            "Zinsen sind angesetzt, aber keine Anlage ist öffentlich gefördert. Für welche Investition und welche" +
            " Förderung fallen sie an? Kontokorrent- und andere Zinsen gehören nicht in den Tagessatz.",
          fundstelle: handbuch(
            "Kap. 6.1, Tab. 1 (Z. 629) und Fixe Kosten (Z. 676)",
            "Zinsen im Rahmen öffentlicher Förderungen",
          ),
        }),
      ]
    : [];
