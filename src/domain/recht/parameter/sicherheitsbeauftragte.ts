import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** The text of the new rule is certain, its first day is the day on which it was first seen. */
export const sicherheitsbeauftragteAb: Parameter<number> = {
  name: "SicherheitsbeauftragteAb",
  bezeichnung: "Beschäftigte, ab denen Sicherheitsbeauftragte zu bestellen sind",
  einheit: "Beschäftigte",
  werte: [
    {
      ab: "2019-01-01",
      wert: 21,
      fundstelle: {
        ...norm("§ 22 Abs. 1 S. 1 SGB VII", "in der bis Ende Mai 2026 geltenden Fassung"),
        wortlaut: "mit regelmäßig mehr als 20 Beschäftigten",
      },
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-05-29",
      wert: 50,
      fundstelle: {
        ...norm("§ 22 Abs. 1 S. 1 SGB VII", "am 29.05.2026 erstmals gesehen; Änderungsgesetz nicht gefunden"),
        wortlaut: "mit regelmäßig 50 oder mehr Beschäftigten",
      },
      geprueftAm: "2026-11-24",
      vorlaeufig: true,
    },
  ],
  bis: "2026-12-31",
};

export const sicherheitsbeauftragteBeiGefahrAb: Parameter<number> = {
  name: "SicherheitsbeauftragteBeiGefahrAb",
  bezeichnung: "Beschäftigte, ab denen bei besonderer Gefährdung ein*e Sicherheitsbeauftragte*r zu bestellen ist",
  einheit: "Beschäftigte",
  werte: [
    {
      ab: "2026-05-29",
      wert: 21,
      fundstelle: {
        ...norm("§ 22 Abs. 1 S. 3 SGB VII", "am 29.05.2026 erstmals gesehen; Änderungsgesetz nicht gefunden"),
        wortlaut: "mit regelmäßig mehr als 20 und weniger als 50 Beschäftigten",
      },
      geprueftAm: "2026-11-24",
      vorlaeufig: true,
    },
  ],
  bis: "2026-12-31",
};
