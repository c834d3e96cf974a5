import { cent, type Betrag } from "../../mengen/betrag";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Not the Grundbetrag: the two differ on every day from 2019-08-01 to 2022-12-31. */
export const ausbildungsgeld: Parameter<Betrag> = {
  name: "Ausbildungsgeld",
  bezeichnung: "Ausbildungsgeld im Eingangsverfahren und Berufsbildungsbereich",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-08-01",
      wert: cent(11700),
      fundstelle: norm("§ 125 SGB III, § 445a Nr. 1 SGB III", "G. v. 08.07.2019, BGBl. I S. 1025"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-08-01",
      wert: cent(11900),
      fundstelle: {
        ...norm("§ 125 SGB III, § 445a Nr. 2 SGB III", "G. v. 08.07.2019, BGBl. I S. 1025"),
        wortlaut: "Ausbildungsgeld in Höhe von 119 Euro monatlich",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-08-01",
      wert: cent(12600),
      fundstelle: {
        ...norm("§ 125 SGB III, § 455 SGB III", "27. BAföGÄndG"),
        wortlaut: "Ausbildungsgeld in Höhe von 126 Euro monatlich",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-08-01",
      wert: cent(13300),
      fundstelle: {
        ...norm("§ 125 SGB III, § 455a SGB III", "29. BAföGÄndG, BGBl. 2024 I Nr. 249"),
        wortlaut: "Ausbildungsgeld in Höhe von 133 Euro monatlich",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
