import type { Bruch } from "../../mengen/bruch";
import { handbuch, norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Weekly hours of the people in the Arbeitsbereich, incl. breaks and begleitende Maßnahmen. */
export const beschaeftigungMindestens: Parameter<Bruch> = {
  name: "BeschaeftigungMindestens",
  bezeichnung: "Wöchentliche Beschäftigungszeit, mindestens (außer bei Teilzeit)",
  einheit: "Stunden",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 35, nenner: 1 },
      fundstelle: { ...norm("§ 6 Abs. 1 S. 1 WVO"), wortlaut: "wenigstens 35 und höchstens 40 Stunden wöchentlich" },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const beschaeftigungHoechstens: Parameter<Bruch> = {
  name: "BeschaeftigungHoechstens",
  bezeichnung: "Wöchentliche Beschäftigungszeit, höchstens",
  einheit: "Stunden",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 40, nenner: 1 },
      fundstelle: { ...norm("§ 6 Abs. 1 S. 1 WVO"), wortlaut: "wenigstens 35 und höchstens 40 Stunden wöchentlich" },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const beschaeftigungTeilzeitMindestens: Parameter<Bruch> = {
  name: "BeschaeftigungTeilzeitMindestens",
  bezeichnung: "Wöchentliche Beschäftigungszeit in Teilzeit, mindestens",
  einheit: "Stunden",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 175, nenner: 10 },
      fundstelle: handbuch(
        "Kap. 6.2 (Z. 719)",
        "Die Mindestbeschäftigungszeit liegt bei 17,5 Stunden in der Woche inklusive Pausen und arbeitsbegleitender Maßnahmen.",
      ),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
