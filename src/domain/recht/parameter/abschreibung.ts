import { handbuch } from "../fundstelle";
import type { Parameter } from "../parameter";
import type { Bruch } from "../../mengen/bruch";

/** Both rates are the KSV's calculation rule as the handbook prints it; tax depreciation is another system. */
export const abschreibungGebaeude: Parameter<Bruch> = {
  name: "AbschreibungGebaeude",
  bezeichnung: "Abschreibungssatz Gebäude einschließlich Zubehör, linear",
  einheit: "je Jahr",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 245, nenner: 10000 },
      fundstelle: handbuch("Kap. 6.1, Fixe Kosten (Z. 669)", "linear mit 2,45 % pro Jahr"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const abschreibungInventar: Parameter<Bruch> = {
  name: "AbschreibungInventar",
  bezeichnung: "Abschreibungssatz Inventar einschließlich geringwertiger Wirtschaftsgüter, linear",
  einheit: "je Jahr",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 125, nenner: 1000 },
      fundstelle: handbuch("Kap. 6.1, Fixe Kosten (Z. 673)", "linear mit 12,5 % pro Jahr"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
