import { alsZahl, befund, norm, prozentText, type Befund } from "../../../domain";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { ortIn } from "./d2-regeln";

const ID = "R2";

/** Above this a rate needs more than a mention; our own frame. */
const AUFFAELLIG = 0.1;

/** A rate of increase without a reason. */
export const begruendungen: Regel = {
  id: ID,
  titel: "Steigerungen sind begründet",
  pruefe: ({ form, kalkulation }) => {
    const berechnung = kalkulation?.berechnung ?? null;
    if (form.art !== "eigene" || kalkulation === null || berechnung === null) {
      return nichtGeprueft(form.art === "keine" ? OHNE_FORM : "Das Formular nennt keine Steigerungssätze.");
    }

    return berechnung.kalkulation.sachkosten.flatMap((posten, i): Befund[] => {
      const satz = alsZahl(posten.steigerung);

      return satz === 0 || posten.begruendung !== null
        ? []
        : [
            befund({
              regel: ID,
              schwere: satz > AUFFAELLIG ? "warnung" : "hinweis",
              ort: ortIn(kalkulation, { feld: `sachkosten[${i}].steigerung` }),
              gefunden: prozentText(posten.steigerung),
              text: `„${posten.text}“ steigt um ${prozentText(posten.steigerung)}, ohne dass der Satz begründet ist. Bitte die Begründung ergänzen.`,
              fundstelle: norm("§ 123 Abs. 2 SGB IX"),
              gruppe: "Steigerungen ohne Begründung",
            }),
          ];
    });
  },
};
