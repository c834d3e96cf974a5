import { handbuch } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Days per year for which the Tagessatz is paid; the quotient's default where no other number was agreed. */
export const verguetungstage: Parameter<number> = {
  name: "Verguetungstage",
  bezeichnung: "Verfügbare Tage pro Jahr",
  einheit: "Tage",
  werte: [
    {
      ab: "2018-01-01",
      wert: 250,
      fundstelle: handbuch("Kap. 6.1 (Z. 590)", "wird für 250 Tage im Jahr bezahlt"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};

/** Weekly hours of a full post where the user names no other. */
export const wochenarbeitszeit: Parameter<number> = {
  name: "Wochenarbeitszeit",
  bezeichnung: "Wochenarbeitszeit einer vollen Stelle (Vorgabe, änderbar)",
  einheit: "Stunden",
  werte: [
    {
      ab: "2018-01-01",
      wert: 39,
      fundstelle: { stelle: "§ 6 Abs. 1 TVöD (Vorgabe; die vereinbarte Arbeitszeit des Betriebs geht vor)" },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2099-12-31",
};
