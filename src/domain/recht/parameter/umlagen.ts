import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** For staff only: people in the arbeitnehmerähnliches Rechtsverhältnis are no Arbeitnehmer (§ 358 Abs. 2 S. 2 SGB III). The rate of U2 is each Kasse's own (§ 9 AAG). */
export const insolvenzgeldumlage: Parameter<Bruch> = {
  name: "Insolvenzgeldumlage",
  bezeichnung: "Insolvenzgeldumlage für das Personal des Leistungsanbieters",
  einheit: "der Bemessung der Rentenversicherung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 6, nenner: 10000 },
      fundstelle: norm("§ 1 InsoGeldFestV 2019", "BGBl. 2018 I S. 1700"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: { zaehler: 6, nenner: 10000 },
      fundstelle: norm("§ 1 InsoGeldFestV 2020", "BGBl. 2019 I S. 1413"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: { zaehler: 12, nenner: 10000 },
      fundstelle: norm("§ 360 SGB III", "in der 2021 geltenden Fassung"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: { zaehler: 9, nenner: 10000 },
      fundstelle: norm("§ 1 InsoGeldFestV 2022", "BGBl. 2021 I S. 5230"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: { zaehler: 6, nenner: 10000 },
      fundstelle: norm("§ 1 InsoGeldFestV 2023", "BGBl. 2022 I S. 2430"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: { zaehler: 6, nenner: 10000 },
      fundstelle: norm("§ 1 InsoGeldFestV 2024", "BGBl. 2023 I Nr. 379"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: { zaehler: 15, nenner: 10000 },
      fundstelle: norm("§ 360 SGB III", "seit 01.01.2022; keine Verordnung nach § 361 SGB III für 2025 und 2026"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
