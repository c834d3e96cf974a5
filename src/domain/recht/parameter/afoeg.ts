import { cent, type Betrag } from "../../mengen/betrag";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export const afoegHoechstbetrag: Parameter<Betrag> = {
  name: "AFoeGHoechstbetrag",
  bezeichnung: "Arbeitsförderungsgeld, voller Betrag",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(5200),
      fundstelle: {
        ...norm("§ 59 Abs. 1 S. 2 SGB IX"),
        wortlaut: "beträgt monatlich 52 Euro für jeden im Arbeitsbereich beschäftigten Menschen mit Behinderungen",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const afoegGrenze: Parameter<Betrag> = {
  name: "AFoeGGrenze",
  bezeichnung: "Obergrenze für Arbeitsentgelt und Arbeitsförderungsgeld zusammen",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(35100),
      fundstelle: {
        ...norm("§ 59 Abs. 1 S. 2 SGB IX"),
        wortlaut:
          "dessen Arbeitsentgelt zusammen mit dem Arbeitsförderungsgeld den Betrag von 351 Euro nicht übersteigt",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** As published; follows from the other two (351 − 52), which the rule computes with. */
export const afoegMinderungUeber: Parameter<Betrag> = {
  name: "AFoeGMinderungUeber",
  bezeichnung: "Arbeitsentgelt, über dem das Arbeitsförderungsgeld sinkt",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(29900),
      fundstelle: {
        ...norm("§ 59 Abs. 1 S. 3 SGB IX"),
        wortlaut:
          "Ist das Arbeitsentgelt höher als 299 Euro, beträgt das Arbeitsförderungsgeld monatlich den Differenzbetrag zwischen dem Arbeitsentgelt und 351 Euro.",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
