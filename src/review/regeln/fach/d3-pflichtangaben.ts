import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { grundAlsBefund, istFehlend } from "./gruende";

const ID = "D3";

/** Without these nothing can be reckoned, or not the line in which they are missing. */
export const pflichtangaben: Regel = {
  id: ID,
  titel: "Pflichtangaben vorhanden und lesbar",
  pruefe: ({ kalkulation }) =>
    kalkulation === null
      ? nichtGeprueft(OHNE_FORM)
      : kalkulation.gruende.filter(istFehlend).map((grund) => grundAlsBefund(ID, kalkulation, grund)),
};
