import { befund } from "../befund";
import { handbuch } from "../recht/fundstelle";
import type { Pruefung } from "./pruefgegenstand";

/** Mandatory, but without a row in Tab. 1: ask where Betriebsarzt and Arbeitsschutz are costed, unless a line names them. */
export const erinnerungen: Pruefung = ({ kalkulation }) => {
  const genannt = kalkulation.sachkosten.some(({ text }) =>
    /betriebs(arzt|ärzt)|arbeits(schutz|sicherheit|med)/i.test(text),
  );

  return genannt
    ? []
    : [
        befund({
          regel: "betriebsarzt-arbeitsschutz",
          schwere: "hinweis",
          ort: { feld: "sachkosten" },
          text:
            "Betriebsarzt und Arbeitsschutzbetreuung sind Pflicht, haben aber keine eigene Zeile in Tab. 1." +
            " Wo sind ihre Kosten kalkuliert?",
          fundstelle: handbuch("Kap. 5, Betriebsarzt und Arbeitsschutzbetreuung (Z. 537-543)"),
        }),
      ];
};
