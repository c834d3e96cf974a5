import { befund } from "../../befund";
import { tabelle2 } from "../fundstellen";
import { ort, type Sachkostenpruefung } from "./pruefzeile";

/** Tab. 2 lists the Hausapotheke in two rows; it may stand in either, not in both. */
export const hausapotheke: Sachkostenpruefung = (zeilen) => {
  const genannt = zeilen.filter((z) => z.merkmale.has("hausapotheke") && z.angabe.betrag !== 0);
  const reihen = [...new Set(genannt.map((z) => z.urteil.zeile))].filter((zeile) => zeile !== null);
  const letzte = genannt.at(-1);

  return letzte === undefined || reihen.length < 2
    ? []
    : [
        befund({
          regel: "sachkosten-doppelt-hausapotheke",
          schwere: "warnung",
          ort: ort(letzte),
          gefunden: reihen.join("; "),
          text:
            `Die Hausapotheke ist in mehreren Zeilen angesetzt (${reihen.join(" und ")}).` +
            " Bitte prüfen, dass dieselben Kosten nur einmal enthalten sind.",
          fundstelle: tabelle2("Unmittelbare Betreuungskosten", "Kosten der Hausapotheke"),
          gruppe: "Sachkosten",
        }),
      ];
};
