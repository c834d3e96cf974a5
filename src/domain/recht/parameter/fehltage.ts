import { handbuch } from "../fundstelle";
import type { Parameter } from "../parameter";

/** A rule of the agreement, not of the statute: the handbook's own footnote cites § 58 Abs. 2 SGB IX, which says nothing of it. */
export const fehltagegrenze: Parameter<number> = {
  name: "Fehltagegrenze",
  bezeichnung: "Fehltage je Person und Jahr, die als Kostentage bezahlt werden, höchstens",
  einheit: "Tage",
  werte: [
    {
      ab: "2018-01-01",
      wert: 60,
      fundstelle: handbuch("Kap. 6.1 (Z. 590)", "In diesen 250 Tagen können bis zu 60 Fehltage enthalten sein"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
