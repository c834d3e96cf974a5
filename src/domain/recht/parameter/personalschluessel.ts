import type { Bruch } from "../../mengen/bruch";
import { handbuch, norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Posts per Platz, as the law and the handbook print them. */
export const schluesselGruppenleitung: Parameter<Bruch> = {
  name: "SchluesselGruppenleitung",
  bezeichnung: "Personalschlüssel Gruppenleitung/Fachkräfte im Arbeitsbereich",
  einheit: "Stellen je Platz",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 1, nenner: 12 },
      fundstelle: norm("§ 9 Abs. 3 WVO"),
      geprueftAm: "2026-11-23",
    },
  ],
  bis: "2099-12-31",
};

/** The handbook's own figure for 1/12 of a post; below it (or below 1/12 of a shorter week) a Fehler. */
export const mindeststundenGruppenleitung: Parameter<Bruch> = {
  name: "MindeststundenGruppenleitung",
  bezeichnung: "Mindeststunden Gruppenleitung je Mitarbeiter*in und Woche",
  einheit: "Stunden",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 32, nenner: 10 },
      fundstelle: handbuch(
        "Kap. 5, Gruppenleitung (Z. 531)",
        "1/12 einer Fachkraftstelle … (entspricht 3,2 h pro Woche)",
      ),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

export const schluesselBegleitenderDienst: Parameter<Bruch> = {
  name: "SchluesselBegleitenderDienst",
  bezeichnung: "Personalschlüssel Begleitender Dienst",
  einheit: "Stellen je Platz",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 1, nenner: 120 },
      fundstelle: handbuch(
        "Kap. 5, Begleitender Dienst (Z. 535)",
        "Pro Platz muss 1/120 einer Stelle sichergestellt sein",
      ),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
