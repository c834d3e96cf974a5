import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export const pflegeversicherungssatz: Parameter<Bruch> = {
  name: "Pflegeversicherung",
  bezeichnung: "Pflegeversicherung, Beitragssatz",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 305, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 1 S. 1 SGB XI", "in der bis 30.06.2023 geltenden Fassung"),
        wortlaut: "bundeseinheitlich 3,05 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-07-01",
      wert: { zaehler: 340, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 1 S. 1 SGB XI", "PUEG v. 19.06.2023, BGBl. 2023 I Nr. 155"),
        wortlaut: "bundeseinheitlich 3,4 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: { zaehler: 360, nenner: 10000 },
      fundstelle: {
        ...norm("§ 1 Abs. 1 PBAV 2025", "V. v. 20.12.2024, BGBl. 2024 I Nr. 446"),
        wortlaut:
          "wird zum 1. Januar 2025 auf 3,6 Prozent der beitragspflichtigen Einnahmen der Mitglieder festgesetzt",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** Borne by the member (§ 59 Abs. 5 SGB XI). */
export const kinderlosenzuschlag: Parameter<Bruch> = {
  name: "Kinderlosenzuschlag",
  bezeichnung: "Pflegeversicherung, Beitragszuschlag für Kinderlose",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 25, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 3 S. 1 SGB XI", "in der bis 31.12.2021 geltenden Fassung"),
        wortlaut: "Höhe von 0,25 Beitragssatzpunkten",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: { zaehler: 35, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 3 S. 1 SGB XI", "G. v. 11.07.2021, BGBl. I S. 2754"),
        wortlaut: "Höhe von 0,35 Beitragssatzpunkten",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-07-01",
      wert: { zaehler: 60, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 3 S. 1 SGB XI", "PUEG v. 19.06.2023, BGBl. 2023 I Nr. 155"),
        wortlaut: "Höhe von 0,6 Beitragssatzpunkten",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** Reduces only what the member bears (§ 59a SGB XI). */
export const kinderabschlag: Parameter<Bruch> = {
  name: "Kinderabschlag",
  bezeichnung: "Pflegeversicherung, Abschlag je Kind vom zweiten bis zum fünften Kind unter 25 Jahren",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 0, nenner: 10000 },
      fundstelle: norm("§ 55 Abs. 3 SGB XI", "in der bis 30.06.2023 geltenden Fassung (kein Abschlag)"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-07-01",
      wert: { zaehler: 25, nenner: 10000 },
      fundstelle: {
        ...norm("§ 55 Abs. 3 S. 4 SGB XI", "PUEG v. 19.06.2023, BGBl. 2023 I Nr. 155"),
        wortlaut: "Abschlag in Höhe von 0,25 Beitragssatzpunkten",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
