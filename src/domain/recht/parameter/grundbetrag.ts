import { cent, type Betrag } from "../../mengen/betrag";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export type Grundbetragsregel = "genau" | "mindestens";

/** Its own series: until 2022 a transition kept it apart from the Ausbildungsgeld of the day. */
export const grundbetrag: Parameter<Betrag> = {
  name: "Grundbetrag",
  bezeichnung: "Grundbetrag des Arbeitsentgelts",
  einheit: "€ je Monat",
  werte: [
    {
      ab: "2019-01-01",
      wert: cent(8000),
      fundstelle: norm(
        "§ 221 Abs. 2 S. 1 SGB IX i. V. m. § 125 SGB III",
        "Ausbildungsgeld ab dem zweiten Jahr, in der bis 31.07.2019 geltenden Fassung; nach Veröffentlichungen der BAG WfbM",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2019-08-01",
      wert: cent(8000),
      fundstelle: {
        ...norm("§ 241 Abs. 9 Nr. 1 SGB IX", "in der bis 31.12.2023 geltenden Fassung"),
        wortlaut: "Ab dem 1. August 2019 beträgt der Grundbetrag mindestens 80 Euro monatlich.",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: cent(8900),
      fundstelle: {
        ...norm("§ 241 Abs. 9 Nr. 2 SGB IX", "in der bis 31.12.2023 geltenden Fassung"),
        wortlaut: "Ab dem 1. Januar 2020 beträgt der Grundbetrag mindestens 89 Euro monatlich.",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: cent(9900),
      fundstelle: {
        ...norm("§ 241 Abs. 9 Nr. 3 SGB IX", "in der bis 31.12.2023 geltenden Fassung"),
        wortlaut: "Ab dem 1. Januar 2021 beträgt der Grundbetrag mindestens 99 Euro monatlich.",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: cent(10900),
      fundstelle: {
        ...norm("§ 241 Abs. 9 Nr. 4 SGB IX", "in der bis 31.12.2023 geltenden Fassung"),
        wortlaut:
          "Ab dem 1. Januar 2022 bis zum 31. Dezember 2022 beträgt der Grundbetrag mindestens 109 Euro monatlich.",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: cent(12600),
      fundstelle: {
        ...norm("§ 221 Abs. 2 S. 1 SGB IX i. V. m. § 125 SGB III", "27. BAföGÄndG, § 455 SGB III"),
        wortlaut: "Grundbetrag in Höhe des Ausbildungsgeldes",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-08-01",
      wert: cent(13300),
      fundstelle: {
        ...norm(
          "§ 221 Abs. 2 S. 1 SGB IX i. V. m. § 125 SGB III",
          "29. BAföGÄndG, BGBl. 2024 I Nr. 249, § 455a SGB III",
        ),
        wortlaut: "Grundbetrag in Höhe des Ausbildungsgeldes",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** “mindestens” stands only in the transition rule; before and after it § 221 fixes the amount. */
export const grundbetragsregel: Parameter<Grundbetragsregel> = {
  name: "Grundbetragsregel",
  bezeichnung: "Grundbetrag genau oder mindestens in der gesetzlichen Höhe",
  einheit: "genau/mindestens",
  werte: [
    {
      ab: "2019-01-01",
      wert: "genau",
      fundstelle: { ...norm("§ 221 Abs. 2 S. 1 SGB IX"), wortlaut: "Grundbetrag in Höhe des Ausbildungsgeldes" },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2019-08-01",
      wert: "mindestens",
      fundstelle: {
        ...norm("§ 241 Abs. 9 SGB IX", "in der bis 31.12.2023 geltenden Fassung"),
        wortlaut: "§ 221 Absatz 2 Satz 1 ist mit folgender Maßgabe anzuwenden",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: "genau",
      fundstelle: { ...norm("§ 221 Abs. 2 S. 1 SGB IX"), wortlaut: "Grundbetrag in Höhe des Ausbildungsgeldes" },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
