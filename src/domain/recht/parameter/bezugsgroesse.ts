import { cent, type Betrag } from "../../mengen/betrag";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export type Bezugsgroessenart = "Bezugsgroesse" | "BezugsgroesseOst";

/** In Kranken- und Pflegeversicherung the only one, in Saxony too (§ 400 Abs. 1 Nr. 1 SGB V, formerly § 398). */
export const bezugsgroesse: Parameter<Betrag> = {
  name: "Bezugsgroesse",
  bezeichnung: "Bezugsgröße (bis 2024: West; seit 2025 bundeseinheitlich)",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(311500),
      fundstelle: norm("§ 2 Abs. 1 Sozialversicherungs-Rechengrößenverordnung 2019", "BGBl. 2018 I S. 2024"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: cent(318500),
      fundstelle: norm("§ 2 Abs. 1 Sozialversicherungs-Rechengrößenverordnung 2020", "BGBl. 2019 I S. 2848"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: cent(329000),
      fundstelle: norm("§ 2 Abs. 1 Sozialversicherungs-Rechengrößenverordnung 2021", "BGBl. 2020 I S. 2612"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: cent(329000),
      fundstelle: norm("§ 2 Abs. 1 Sozialversicherungs-Rechengrößenverordnung 2022", "BGBl. 2021 I S. 5044"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: cent(339500),
      fundstelle: norm("§ 1 Abs. 1 Sozialversicherungsrechengrößen-Verordnung 2023", "BGBl. 2022 I S. 2128"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: cent(353500),
      fundstelle: norm("§ 1 Abs. 1 Sozialversicherungsrechengrößen-Verordnung 2024", "BGBl. 2023 I Nr. 322"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: cent(374500),
      fundstelle: norm("§ 1 Sozialversicherungsrechengrößen-Verordnung 2025", "BGBl. 2024 I Nr. 365"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-01-01",
      wert: cent(395500),
      fundstelle: norm("§ 1 Sozialversicherungsrechengrößen-Verordnung 2026", "BGBl. 2025 I Nr. 278"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const bezugsgroesseOst: Parameter<Betrag> = {
  name: "BezugsgroesseOst",
  bezeichnung: "Bezugsgröße (Ost)",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(287000),
      fundstelle: norm("§ 2 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2019", "BGBl. 2018 I S. 2024"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: cent(301000),
      fundstelle: norm("§ 2 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2020", "BGBl. 2019 I S. 2848"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: cent(311500),
      fundstelle: norm("§ 2 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2021", "BGBl. 2020 I S. 2612"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: cent(315000),
      fundstelle: norm("§ 2 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2022", "BGBl. 2021 I S. 5044"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: cent(329000),
      fundstelle: norm("§ 1 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2023", "BGBl. 2022 I S. 2128"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: cent(346500),
      fundstelle: norm("§ 1 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2024", "BGBl. 2023 I Nr. 322"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2024-12-31",
};

/** Which of the two series governs the Rentenversicherung of people who work in Saxony. */
export const bezugsgroesseRentenversicherung: Parameter<Bezugsgroessenart> = {
  name: "BezugsgroesseRentenversicherung",
  bezeichnung: "In Sachsen maßgebende Bezugsgröße der Rentenversicherung",
  einheit: "Name der Reihe",
  werte: [
    {
      ab: "2019-01-01",
      wert: "BezugsgroesseOst",
      fundstelle: {
        ...norm("§ 228a Abs. 1 S. 1 Nr. 1 SGB VI", "in der bis 31.12.2024 geltenden Fassung"),
        wortlaut:
          "ist die Bezugsgröße für das Beitrittsgebiet (Bezugsgröße (Ost)) … maßgebend, wenn die Einnahmen aus einer Beschäftigung oder Tätigkeit im Beitrittsgebiet erzielt werden",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: "Bezugsgroesse",
      fundstelle: {
        ...norm("§ 18 Abs. 2 S. 2 SGB IV", "in der bis 31.12.2024 geltenden Fassung"),
        wortlaut: "Für die Zeit ab 1. Januar 2025 ist eine Bezugsgröße (Ost) nicht mehr zu bestimmen.",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
