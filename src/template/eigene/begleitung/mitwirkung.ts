import { VERTRETUNGSSTAFFEL } from "../../../domain";
import { fest } from "../../adresse";
import type { Typ } from "../../karte";
import { BEZUG } from "../adressen";
import type { Parameterlage } from "./lage";

/** Cells of the sheet; inputs in B. */
export const MITWIRKUNG = {
  stichtag: "B6",
  wahlberechtigte: "B7",
  frauen: "B8",
  beschaeftigte: "B9",
  besondereGefahr: "B10",
  kopf: 12,
  vertretung: 13,
  frauenbeauftragte: 14,
  stellvertreterin: 15,
  sicherheitsbeauftragte: 16,
  staffel: 18,
  ersteStufe: 20,
  foerderung: 27,
  plaetze: "B28",
  investition: "B29",
  nachPlaetzen: "B30",
  nachInvestition: "B31",
  zuschuss: "B32",
} as const;

export interface Mitwirkungsfeld {
  readonly feld:
    "stichtag" | "wahlberechtigte" | "frauen" | "beschaeftigte" | "besondereGefahr" | "plaetze" | "investition";
  readonly zelle: string;
  readonly typ: Typ;
  readonly beschriftung: string;
  readonly herkunft: string;
}

export const MITWIRKUNGSFELDER: readonly Mitwirkungsfeld[] = [
  {
    feld: "stichtag",
    zelle: MITWIRKUNG.stichtag,
    typ: "datum",
    beschriftung: "Stichtag",
    herkunft: "auch für die Förderung",
  },
  {
    feld: "wahlberechtigte",
    zelle: MITWIRKUNG.wahlberechtigte,
    typ: "ganzzahl",
    beschriftung: "Wahlberechtigte",
    herkunft: "",
  },
  {
    feld: "frauen",
    zelle: MITWIRKUNG.frauen,
    typ: "ganzzahl",
    beschriftung: "davon wahlberechtigte Frauen",
    herkunft: "",
  },
  {
    feld: "beschaeftigte",
    zelle: MITWIRKUNG.beschaeftigte,
    typ: "ganzzahl",
    beschriftung: "regelmäßig Beschäftigte im Betrieb",
    herkunft: "Ob die Menschen im Arbeitsbereich mitzählen, ist offen (§ 22 Abs. 1 S. 2 SGB VII)",
  },
  {
    feld: "besondereGefahr",
    zelle: MITWIRKUNG.besondereGefahr,
    typ: "text",
    beschriftung: "besondere Gefährdung laut Gefährdungsbeurteilung (ja/nein)",
    herkunft: "",
  },
  {
    feld: "plaetze",
    zelle: MITWIRKUNG.plaetze,
    typ: "ganzzahl",
    beschriftung: "Plätze (leer: aus der Kostenkalkulation)",
    herkunft: "",
  },
  {
    feld: "investition",
    zelle: MITWIRKUNG.investition,
    typ: "euro",
    beschriftung: "Investition in die Ausstattung der Arbeitsplätze",
    herkunft: "Bedarfsbestätigung von KSV und Sozialamt; beim Neubau auch vom Landkreis",
  },
];

/** One line of the results: the threshold of the day in C, how many people in B. */
export interface Gremienzeile {
  readonly zeile: number;
  readonly feld: "vertretung" | "frauenbeauftragte" | "stellvertreterin" | "sicherheitsbeauftragte";
  readonly beschriftung: string;
  readonly reihe: string;
  readonly formel: string;
  readonly schwelle: string;
}

const TAG = fest(MITWIRKUNG.stichtag);
const STUFEN = VERTRETUNGSSTAFFEL.stufen;

/** Lower bounds of the steps beside their members: a look-up finds the last that is not above the number. */
export function staffelstufen(einMitgliedBis: number): readonly { readonly ab: number; readonly mitglieder: number }[] {
  return STUFEN.map(({ mitglieder }, i) => ({
    ab: (i === 0 ? einMitgliedBis : (STUFEN[i - 1]?.bis ?? 0)) + 1,
    mitglieder,
  }));
}

/** The value of the day; before the series begins there is none. */
function amTag({ am, erster }: Parameterlage, name: string): string {
  return `IF(${TAG}="","",IF(${TAG}<${erster(name)},"kein Wert",${am(name, TAG)}))`;
}

export function gremien(lage: Parameterlage): readonly Gremienzeile[] {
  const zeile = (
    feld: Gremienzeile["feld"],
    beschriftung: string,
    reihe: string,
    ausdruck: (schwelle: string) => string,
  ): Gremienzeile => {
    const nummer = MITWIRKUNG[feld];
    const schwelle = `C${nummer}`;

    return {
      zeile: nummer,
      feld,
      beschriftung,
      reihe,
      formel: `IF(NOT(ISNUMBER(${schwelle})),"",${ausdruck(schwelle)})`,
      schwelle: amTag(lage, reihe),
    };
  };
  const ab = (anzahl: string) => (schwelle: string) => `IF(${anzahl}>=${schwelle},1,0)`;
  const { wahlberechtigte, frauen, beschaeftigte, besondereGefahr, ersteStufe } = MITWIRKUNG;
  const letzte = ersteStufe + STUFEN.length - 1;
  const gefahr = "SicherheitsbeauftragteBeiGefahrAb";

  return [
    zeile(
      "vertretung",
      "Vertretung der Beschäftigten (Mitglieder)",
      "VertretungAb",
      (schwelle) =>
        `IF(${wahlberechtigte}<=${lage.am("VertretungEinMitgliedBis", TAG)},${ab(wahlberechtigte)(schwelle)},` +
        `INDEX($B$${ersteStufe}:$B$${letzte},MATCH(${wahlberechtigte},$A$${ersteStufe}:$A$${letzte},1)))`,
    ),
    zeile("frauenbeauftragte", "Frauenbeauftragte", "FrauenbeauftragteAb", ab(frauen)),
    zeile("stellvertreterin", "Stellvertreterin der Frauenbeauftragten", "StellvertreterinAb", ab(frauen)),
    zeile(
      "sicherheitsbeauftragte",
      "Sicherheitsbeauftragte (mindestens)",
      "SicherheitsbeauftragteAb",
      (schwelle) =>
        `IF(AND(${besondereGefahr}="ja",${TAG}>=${lage.erster(gefahr)},${beschaeftigte}<${schwelle}),` +
        `${ab(beschaeftigte)(lage.am(gefahr, TAG))},${ab(beschaeftigte)(schwelle)})`,
    ),
  ];
}

export interface Foerderzeile {
  readonly zelle: string;
  readonly feld: "nachPlaetzen" | "nachInvestition" | "zuschuss";
  readonly beschriftung: string;
  readonly formel: string;
}

/** SAB „Investition Teilhabe“: the smaller of a sum per Platz and a share of the Investition. */
export function foerderung(lage: Parameterlage): readonly Foerderzeile[] {
  const { plaetze, investition, nachPlaetzen, nachInvestition, zuschuss } = MITWIRKUNG;
  const nur = (ausdruck: string): string =>
    `IF(OR(${TAG}="",${investition}=""),"",IF(${TAG}<${lage.erster("SabHoechstbetrag")},"kein Wert",${ausdruck}))`;

  return [
    {
      zelle: nachPlaetzen,
      feld: "nachPlaetzen",
      beschriftung: "Höchstbetrag nach Plätzen",
      formel: nur(`ROUND(${lage.am("SabHoechstbetrag", TAG)}*IF(${plaetze}="",${BEZUG.plaetze},${plaetze}),2)`),
    },
    {
      zelle: nachInvestition,
      feld: "nachInvestition",
      beschriftung: "Höchstbetrag nach Investition (ohne 20 % Eigenfinanzierung)",
      formel: nur(`ROUND(${investition}*${lage.am("SabFoerderquote", TAG)},2)`),
    },
    {
      zelle: zuschuss,
      feld: "zuschuss",
      beschriftung: "Zuschuss der SAB, höchstens",
      formel: nur(`MIN(${nachPlaetzen},${nachInvestition})`),
    },
  ];
}
