import { norm } from "../fundstelle";
import type { Parameter } from "../parameter";

/** Members of the Vertretung up to a number of Wahlberechtigte; null: any number. */
export interface Staffelstufe {
  readonly bis: number | null;
  readonly mitglieder: number;
}

const NR5 = {
  ...norm("§ 60 Abs. 2 Nr. 5 SGB IX"),
  wortlaut: "ab fünf Wahlberechtigten gewählt. Sie besteht bei bis zu 20 Wahlberechtigten aus einem Mitglied",
};
const NR6 = {
  ...norm("§ 60 Abs. 2 Nr. 6 SGB IX"),
  wortlaut: "ab fünf wahlberechtigten Frauen …, eine Stellvertreterin ab 20 wahlberechtigten Frauen",
};

function schwelle(name: string, bezeichnung: string, wert: number, fundstelle: typeof NR5): Parameter<number> {
  return {
    name,
    bezeichnung,
    einheit: "Personen",
    werte: [{ ab: "2018-01-01", wert, fundstelle, geprueftAm: "2026-11-24" }],
    bis: "2026-12-31",
  };
}

export const vertretungAb = schwelle("VertretungAb", "Wahlberechtigte, ab denen eine Vertretung gewählt wird", 5, NR5);

export const vertretungEinMitgliedBis = schwelle(
  "VertretungEinMitgliedBis",
  "Wahlberechtigte, bis zu denen die Vertretung aus einem Mitglied besteht",
  20,
  NR5,
);

export const frauenbeauftragteAb = schwelle(
  "FrauenbeauftragteAb",
  "Wahlberechtigte Frauen, ab denen eine Frauenbeauftragte gewählt wird",
  5,
  NR6,
);

export const stellvertreterinAb = schwelle(
  "StellvertreterinAb",
  "Wahlberechtigte Frauen, ab denen eine Stellvertreterin der Frauenbeauftragten gewählt wird",
  20,
  NR6,
);

/** The steps of § 3 Abs. 1 WMVO; the series below holds them as a person reads them. */
export const WERKSTATTRATSSTAFFEL: readonly Staffelstufe[] = [
  { bis: 200, mitglieder: 3 },
  { bis: 400, mitglieder: 5 },
  { bis: 700, mitglieder: 7 },
  { bis: 1000, mitglieder: 9 },
  { bis: 1500, mitglieder: 11 },
  { bis: null, mitglieder: 13 },
];

/** For an ALA with more than 20 Wahlberechtigte: own reading, supported by § 222 Abs. 2 SGB IX (“mindestens drei”). */
export const werkstattratsstaffel: Parameter<string> = {
  name: "Werkstattratsstaffel",
  bezeichnung: "Mitglieder der Vertretung bei mehr als 20 Wahlberechtigten",
  einheit: "Mitglieder nach Wahlberechtigten",
  werte: [
    {
      ab: "2018-01-01",
      wert: "bis 200: 3; bis 400: 5; bis 700: 7; bis 1000: 9; bis 1500: 11; darüber: 13",
      fundstelle: {
        ...norm("§ 3 Abs. 1 WMVO, § 222 Abs. 2 SGB IX (für den ALA: eigene Lesart)"),
        wortlaut: "bis zu 200 Wahlberechtigten aus drei Mitgliedern",
      },
      geprueftAm: "2026-11-24",
    },
  ],
  bis: "2026-12-31",
};
