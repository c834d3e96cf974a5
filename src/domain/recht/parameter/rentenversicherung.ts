import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export const rentenversicherungssatz: Parameter<Bruch> = {
  name: "Rentenversicherung",
  bezeichnung: "Allgemeine Rentenversicherung, Beitragssatz",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("§ 287 Abs. 1 S. 3 SGB VI"),
        wortlaut: "Der Beitragssatz beträgt für das Jahr 2019 in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2020", "BGBl. 2019 I S. 1999"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2021", "BGBl. 2020 I S. 2764"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2022", "BGBl. 2021 I S. 4975"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2023", "BGBl. 2022 I S. 2058"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2024", "BGBl. 2023 I Nr. 312"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2025", "BGBl. 2024 I Nr. 368"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-01-01",
      wert: { zaehler: 186, nenner: 1000 },
      fundstelle: {
        ...norm("Bekanntmachung der Beitragssätze in der Rentenversicherung für 2026", "BGBl. 2025 I Nr. 291"),
        wortlaut: "weiterhin in der allgemeinen Rentenversicherung 18,6 Prozent",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const rentenversicherungMindestanteil: Parameter<Bruch> = {
  name: "RentenversicherungMindestanteil",
  bezeichnung: "Rentenversicherung, Mindestbemessung",
  einheit: "der Bezugsgröße",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 80, nenner: 100 },
      fundstelle: {
        ...norm("§ 162 Nr. 2 SGB VI"),
        wortlaut: "bei behinderten Menschen das Arbeitsentgelt, mindestens 80 vom Hundert der Bezugsgröße",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const rentenversicherungAlleintragung: Parameter<Bruch> = {
  name: "RentenversicherungAlleintragung",
  bezeichnung: "Rentenversicherung, Arbeitsentgelt, bis zu dem der Leistungsanbieter den Beitrag allein trägt",
  einheit: "der Bezugsgröße",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 20, nenner: 100 },
      fundstelle: {
        ...norm("§ 168 Abs. 1 Nr. 2 SGB VI"),
        wortlaut: "das monatliche Arbeitsentgelt 20 vom Hundert der monatlichen Bezugsgröße nicht übersteigt",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
