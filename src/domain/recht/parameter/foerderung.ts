import { cent, type Betrag } from "../../mengen/betrag";
import type { Bruch } from "../../mengen/bruch";
import { handbuch } from "../fundstelle";
import type { Parameter } from "../parameter";

const SAB = "Kap. 6.1, Möglichkeit der Förderung (Z. 681)";

/** Sächsische Aufbaubank, programme "Investition Teilhabe", as the handbook prints it (call of 23.03.2021). */
export const sabHoechstbetrag: Parameter<Betrag> = {
  name: "SabHoechstbetrag",
  bezeichnung: "SAB „Investition Teilhabe“, Höchstbetrag je Arbeitsplatz",
  einheit: "€ je Platz",
  werte: [
    {
      ab: "2021-03-23",
      wert: cent(350000),
      fundstelle: handbuch(SAB, "mit bis zu 3500 € je Arbeitsplatz"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const sabFoerderquote: Parameter<Bruch> = {
  name: "SabFoerderquote",
  bezeichnung: "SAB „Investition Teilhabe“, Anteil nach Abzug der Eigenfinanzierung",
  einheit: "der Investition",
  werte: [
    {
      ab: "2021-03-23",
      wert: { zaehler: 80, nenner: 100 },
      fundstelle: handbuch(SAB, "Dabei wird eine Eigenfinanzierung von 20 % benötigt"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
