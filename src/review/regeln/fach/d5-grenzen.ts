import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { grundAlsBefund, istFehlend } from "./gruende";

const ID = "D5";

/** Texts that were typed where a number belongs are the business of N1. */
const ANDERE_REGEL = new Set(["wert-keine-zahl"]);

/** Entries that the calculation refuses: negative, beyond any sense, contradictory. */
export const zulaessigeWerte: Regel = {
  id: ID,
  titel: "Eingaben liegen in den Grenzen der Kalkulation",
  pruefe: ({ kalkulation }) =>
    kalkulation === null
      ? nichtGeprueft(OHNE_FORM)
      : kalkulation.gruende
          .filter((grund) => !istFehlend(grund) && !ANDERE_REGEL.has(grund.regel))
          .map((grund) => grundAlsBefund(ID, kalkulation, grund)),
};
