import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export const budgetFuerArbeitAnteil: Parameter<Bruch> = {
  name: "BudgetFuerArbeitAnteil",
  bezeichnung: "Budget für Arbeit, höchster Lohnkostenzuschuss",
  einheit: "des Arbeitsentgelts",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 75, nenner: 100 },
      fundstelle: {
        ...norm("§ 61 Abs. 2 S. 2 SGB IX"),
        wortlaut: "bis zu 75 Prozent des vom Arbeitgeber regelmäßig gezahlten Arbeitsentgelts",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** Since 14 June 2023 there is no cap, which is a value of the law and not a gap of the series: null. */
export const budgetFuerArbeitDeckel: Parameter<Bruch | null> = {
  name: "BudgetFuerArbeitDeckel",
  bezeichnung: "Budget für Arbeit, Deckel des Lohnkostenzuschusses",
  einheit: "der Bezugsgröße (kein Wert: kein Deckel)",
  werte: [
    {
      ab: "2018-01-01",
      wert: { zaehler: 40, nenner: 100 },
      fundstelle: {
        ...norm("§ 61 Abs. 2 S. 2 SGB IX", "in der bis 13.06.2023 geltenden Fassung"),
        wortlaut: "höchstens jedoch 40 Prozent der monatlichen Bezugsgröße nach § 18 Absatz 1 des Vierten Buches",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-06-14",
      wert: null,
      fundstelle: norm("§ 61 Abs. 2 SGB IX", "Art. 2 G. v. 06.06.2023, BGBl. 2023 I Nr. 146, in Kraft seit 14.06.2023"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
