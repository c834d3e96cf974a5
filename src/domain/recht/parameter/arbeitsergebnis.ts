import type { Bruch } from "../../mengen/bruch";
import { handbuch, norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** “in der Regel”: less needs a reason, and is a Warnung. */
export const entgeltanteil: Parameter<Bruch> = {
  name: "Entgeltanteil",
  bezeichnung: "Arbeitsentgelte, mindestens (in der Regel)",
  einheit: "des Arbeitsergebnisses",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 70, nenner: 100 },
      fundstelle: {
        ...norm("§ 12 Abs. 5 S. 1 Nr. 1 WVO"),
        wortlaut: "in der Regel im Umfang von mindestens 70 vom Hundert des Arbeitsergebnisses",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const ruecklagenanteil: Parameter<Bruch> = {
  name: "Ruecklagenanteil",
  bezeichnung: "Rücklagen und Ersatz- oder Modernisierungsinvestitionen, höchstens",
  einheit: "des Arbeitsergebnisses",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 30, nenner: 100 },
      fundstelle: handbuch(
        "Kap. 6.2, Tab. 4, IV. (Z. 766)",
        "maximal 30 % zur Bildung von Rücklagen für Ertragsschwankungen und für Ersatz- und Modernisierungsinvestitionen",
      ),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const ruecklagemonate: Parameter<number> = {
  name: "Ruecklagemonate",
  bezeichnung: "Rücklage für Ertragsschwankungen, höchstens die Arbeitsentgelte von",
  einheit: "Monaten",
  werte: [
    {
      ab: "2018-01-01",
      wert: 6,
      fundstelle: {
        ...norm("§ 12 Abs. 5 S. 1 Nr. 2 WVO"),
        wortlaut: "höchstens eines Betrages, der zur Zahlung der Arbeitsentgelte … für sechs Monate erforderlich ist",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
