import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** For staff only: the people of the Arbeitsbereich are not beschäftigt gegen Arbeitsentgelt (§ 25 SGB III). */
export const arbeitslosenversicherung: Parameter<Bruch> = {
  name: "Arbeitslosenversicherung",
  bezeichnung: "Arbeitslosenversicherung, Beitragssatz für das Personal des Leistungsanbieters",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 25, nenner: 1000 },
      fundstelle: norm("§ 341 Abs. 2, § 352 SGB III", "V. v. 21.12.2018, BGBl. I S. 2663"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: { zaehler: 24, nenner: 1000 },
      fundstelle: norm("§ 341 Abs. 2, § 352 SGB III", "V. v. 02.12.2019, BGBl. I S. 1998"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: { zaehler: 26, nenner: 1000 },
      fundstelle: { ...norm("§ 341 Abs. 2 SGB III"), wortlaut: "Der Beitragssatz beträgt 2,6 Prozent." },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
