import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Saxony keeps the day of repentance: the employer bears half a point less. For employees only (§ 58 Abs. 3 SGB XI). */
export const pflegeversicherungArbeitgeberSachsen: Parameter<Bruch> = {
  name: "PflegeversicherungArbeitgeberSachsen",
  bezeichnung: "Pflegeversicherung, Anteil des Arbeitgebers in Sachsen (nur Arbeitnehmer*innen)",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 1025, nenner: 100000 },
      fundstelle: norm("§ 58 Abs. 3 SGB XI", "bei einem Beitragssatz von 3,05 %"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-07-01",
      wert: { zaehler: 120, nenner: 10000 },
      fundstelle: norm("§ 58 Abs. 3 SGB XI", "bei einem Beitragssatz von 3,4 %"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: { zaehler: 130, nenner: 10000 },
      fundstelle: norm("§ 58 Abs. 3 SGB XI", "bei einem Beitragssatz von 3,6 % (PBAV 2025)"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
