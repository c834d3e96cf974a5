import { befund } from "../../befund";
import { tabelle2 } from "../fundstellen";
import { ort, type Sachkostenpruefung } from "./pruefzeile";

/** Tab. 2 puts the BG of the Beschäftigten into the Tagessatz, Tab. 3 has it paid from the Arbeitsergebnis. */
export const unfallversicherung: Sachkostenpruefung = (zeilen) =>
  zeilen
    .filter((z) => z.merkmale.has("unfallversicherung") && z.urteil.urteil === "zulaessig")
    .map((zeile) =>
      befund({
        regel: "sachkosten-doppelt-unfallversicherung",
        schwere: "hinweis",
        ort: ort(zeile),
        text:
          "Die Unfallversicherung der Beschäftigten steht im Handbuch zweimal: in den Sachkosten (Tab. 2) und beim" +
          " Arbeitsentgelt (Tab. 3). Bitte nur an einer Stelle ansetzen.",
        fundstelle: tabelle2(
          "Steuern, Abgaben, Versicherung",
          "Beiträge zur Berufsgenossenschaft für die beim ALA Beschäftigten (nicht Betreuungspersonal)",
        ),
        gruppe: "Sachkosten",
      }),
    );
