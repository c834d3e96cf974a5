import { cent, type Betrag } from "../../mengen/betrag";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Published per year; a month counts with one twelfth (§ 223 Abs. 3 SGB V: 1/360 per day). */
export const jahresarbeitsentgeltgrenze: Parameter<Betrag> = {
  name: "Jahresarbeitsentgeltgrenze",
  bezeichnung:
    "Jahresarbeitsentgeltgrenze nach § 6 Abs. 7 SGB V (Beitragsbemessungsgrenze der Kranken- und Pflegeversicherung)",
  einheit: "€ je Jahr",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(5445000),
      fundstelle: norm(
        "§ 4 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2019; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2018 I S. 2024",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: cent(5625000),
      fundstelle: norm(
        "§ 4 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2020; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2019 I S. 2848",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: cent(5805000),
      fundstelle: norm(
        "§ 4 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2021; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2020 I S. 2612",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: cent(5805000),
      fundstelle: norm(
        "§ 4 Abs. 2 Sozialversicherungs-Rechengrößenverordnung 2022; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2021 I S. 5044",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: cent(5985000),
      fundstelle: norm(
        "§ 2 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2023; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2022 I S. 2128",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: cent(6210000),
      fundstelle: norm(
        "§ 2 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2024; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2023 I Nr. 322",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: cent(6615000),
      fundstelle: norm(
        "§ 2 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2025; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2024 I Nr. 365",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-01-01",
      wert: cent(6975000),
      fundstelle: norm(
        "§ 2 Abs. 2 Sozialversicherungsrechengrößen-Verordnung 2026; § 223 Abs. 3 SGB V, § 55 Abs. 2 SGB XI",
        "BGBl. 2025 I Nr. 278",
      ),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const beitragsbemessungsgrenzeRentenversicherung: Parameter<Betrag> = {
  name: "BeitragsbemessungsgrenzeRentenversicherung",
  bezeichnung: "Beitragsbemessungsgrenze der allgemeinen Rentenversicherung in Sachsen (bis 2024: Ost)",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(615000),
      fundstelle: norm("§ 3 Abs. 2 Nr. 1 Sozialversicherungs-Rechengrößenverordnung 2019", "BGBl. 2018 I S. 2024"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: cent(645000),
      fundstelle: norm("§ 3 Abs. 2 Nr. 1 Sozialversicherungs-Rechengrößenverordnung 2020", "BGBl. 2019 I S. 2848"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: cent(670000),
      fundstelle: norm("§ 3 Abs. 2 Nr. 1 Sozialversicherungs-Rechengrößenverordnung 2021", "BGBl. 2020 I S. 2612"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: cent(675000),
      fundstelle: norm("§ 3 Abs. 2 Nr. 1 Sozialversicherungs-Rechengrößenverordnung 2022", "BGBl. 2021 I S. 5044"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: cent(710000),
      fundstelle: norm("§ 4 Abs. 2 Nr. 1 Sozialversicherungsrechengrößen-Verordnung 2023", "BGBl. 2022 I S. 2128"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: cent(745000),
      fundstelle: norm("§ 4 Abs. 2 Nr. 1 Sozialversicherungsrechengrößen-Verordnung 2024", "BGBl. 2023 I Nr. 322"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: cent(805000),
      fundstelle: norm("§ 4 Abs. 1 Nr. 1 Sozialversicherungsrechengrößen-Verordnung 2025", "BGBl. 2024 I Nr. 365"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-01-01",
      wert: cent(845000),
      fundstelle: norm("§ 4 Abs. 1 Nr. 1 Sozialversicherungsrechengrößen-Verordnung 2026", "BGBl. 2025 I Nr. 278"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
