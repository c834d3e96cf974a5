import { befund, type Befund, type Grund } from "../../../domain";
import type { Kalkulationsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { ortIn } from "./d2-regeln";

const ID = "D3";

/** Reasons of the domain that say a mandatory entry is missing. A zero is an entry. */
const FEHLT = new Set(["wert-fehlt", "datum-ungueltig"]);

/** Texts that were typed where a number belongs are the business of N1. */
const ANDERE_REGEL = new Set(["wert-keine-zahl"]);

/** Without these nothing can be reckoned, or not the line in which they are missing. */
export const pflichtangaben: Regel = {
  id: ID,
  titel: "Pflichtangaben vorhanden und lesbar",
  pruefe: ({ kalkulation }) =>
    kalkulation === null
      ? nichtGeprueft(OHNE_FORM)
      : kalkulation.gruende.filter(({ regel }) => FEHLT.has(regel)).map((grund) => alsBefund(ID, kalkulation, grund)),
};

/** Entries that the calculation refuses: negative, beyond any sense, contradictory. */
export const zulaessigeWerte: Regel = {
  id: "D5",
  titel: "Eingaben liegen in den Grenzen der Kalkulation",
  pruefe: ({ kalkulation }) =>
    kalkulation === null
      ? nichtGeprueft(OHNE_FORM)
      : kalkulation.gruende
          .filter(({ regel }) => !FEHLT.has(regel) && !ANDERE_REGEL.has(regel))
          .map((grund) => alsBefund("D5", kalkulation, grund)),
};

function alsBefund(regel: string, kalkulation: Kalkulationsfall, { ort, text, fundstelle }: Grund): Befund {
  return befund({ regel, schwere: "fehler", ort: ortIn(kalkulation, ort), text, fundstelle });
}
