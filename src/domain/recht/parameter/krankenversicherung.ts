import type { Bruch } from "../../mengen/bruch";
import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

export const krankenversicherungAllgemein: Parameter<Bruch> = {
  name: "KrankenversicherungAllgemein",
  bezeichnung: "Krankenversicherung, allgemeiner Beitragssatz",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 146, nenner: 1000 },
      fundstelle: {
        ...norm("§ 241 SGB V"),
        wortlaut: "Der allgemeine Beitragssatz beträgt 14,6 Prozent der beitragspflichtigen Einnahmen der Mitglieder.",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

export const krankenversicherungErmaessigt: Parameter<Bruch> = {
  name: "KrankenversicherungErmaessigt",
  bezeichnung: "Krankenversicherung, ermäßigter Beitragssatz (ohne Anspruch auf Krankengeld)",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 140, nenner: 1000 },
      fundstelle: {
        ...norm("§ 243 SGB V i. V. m. § 50 Abs. 1 S. 1 Nr. 1 SGB V"),
        wortlaut: "Der ermäßigte Beitragssatz beträgt 14,0 Prozent der beitragspflichtigen Einnahmen der Mitglieder.",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** The average of the year, not the Kasse's own rate, up to the 20 % line (§ 242 Abs. 3 S. 1 Nr. 3 SGB V). */
export const zusatzbeitragDurchschnitt: Parameter<Bruch> = {
  name: "ZusatzbeitragDurchschnitt",
  bezeichnung: "Krankenversicherung, durchschnittlicher Zusatzbeitragssatz",
  einheit: "der Bemessung",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 9, nenner: 1000 },
      fundstelle: norm(
        "§ 242a Abs. 2 SGB V",
        "Bekanntmachung für 2019 (im Bundesanzeiger nicht eingesehen; Gegenprobe über den Faktor F 0,7566)",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2020-01-01",
      wert: { zaehler: 11, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "BAnz AT 28.10.2019 B3"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2021-01-01",
      wert: { zaehler: 13, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "BAnz AT 30.10.2020 B5"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2022-01-01",
      wert: { zaehler: 13, nenner: 1000 },
      fundstelle: norm(
        "§ 242a Abs. 2 SGB V",
        "für 2022 unverändert (Gegenprobe über den Faktor F 0,7009 in § 20 Abs. 2a SGB IV)",
      ),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2023-01-01",
      wert: { zaehler: 16, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "BAnz AT 31.10.2022 B5"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2024-01-01",
      wert: { zaehler: 17, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "BAnz AT 31.10.2023 B3"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2025-01-01",
      wert: { zaehler: 25, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "BAnz AT 07.11.2024 B4"),
      geprueftAm: "2026-11-24",
    },
    {
      ab: "2026-01-01",
      wert: { zaehler: 29, nenner: 1000 },
      fundstelle: norm("§ 242a Abs. 2 SGB V", "Bekanntmachung v. 07.11.2025, BAnz 10.11.2025"),
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};

/** Also the line up to which the provider bears the contribution alone (§ 251 Abs. 2 S. 1 Nr. 2 SGB V). */
export const krankenversicherungMindestanteil: Parameter<Bruch> = {
  name: "KrankenversicherungMindestanteil",
  bezeichnung: "Kranken- und Pflegeversicherung, Mindestbemessung",
  einheit: "der Bezugsgröße",
  werte: [
    {
      ab: "2019-01-01",
      wert: { zaehler: 20, nenner: 100 },
      fundstelle: {
        ...norm("§ 235 Abs. 3 SGB V, § 57 Abs. 1 SGB XI"),
        wortlaut: "mindestens jedoch ein Betrag in Höhe von 20 vom Hundert der monatlichen Bezugsgröße",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
