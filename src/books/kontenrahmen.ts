/** The charts of accounts that are known here. Which one a farm uses is asked, never guessed from a number. */
export const KONTENRAHMEN = ["SKR03", "SKR04", "SKR14", "PBV"] as const;

export type Kontenrahmen = (typeof KONTENRAHMEN)[number];

/** aufwand: an expense · anlage: a thing bought · ertrag: income · bestand: everything else of the balance sheet. */
export type Kontoart = "aufwand" | "anlage" | "ertrag" | "bestand" | "offen";

/** "skr 3", "SKR-04", "SKR45" as people write them; null for a chart without mapping. */
export function kontenrahmenAus(name: string): Kontenrahmen | null {
  const form = name.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const auch: Readonly<Record<string, Kontenrahmen>> = {
    SKR3: "SKR03",
    SKR4: "SKR04",
    SKR45: "PBV",
    "03": "SKR03",
    "04": "SKR04",
    "14": "SKR14",
    "45": "PBV",
  };

  return KONTENRAHMEN.find((rahmen) => rahmen === form) ?? auch[form] ?? null;
}

/**
 * From which four-digit number on an account is of which kind. SKR03 and SKR04 by the groups of the charts that kivitendo
 * and alyf-de/SKR04 publish, SKR14 like SKR04 ("basiert auf dem SKR 04", DATEV 2011), PBV by Anlage 4 of the PBV.
 */
const AB_SKR04 = [
  [0, "bestand"],
  [100, "anlage"],
  [1000, "bestand"],
  [4000, "ertrag"],
  [5000, "aufwand"],
  [7000, "ertrag"],
  [7200, "aufwand"],
  [7400, "ertrag"],
  [7500, "aufwand"],
  [7695, "bestand"],
] as const;

const AB: Readonly<Record<Kontenrahmen, readonly (readonly [number, Kontoart])[]>> = {
  SKR03: [
    [0, "bestand"],
    [10, "anlage"],
    [500, "bestand"],
    [2000, "aufwand"],
    [2500, "ertrag"],
    [2800, "aufwand"],
    [3960, "bestand"],
    [4000, "aufwand"],
    [5000, "bestand"],
    [8000, "ertrag"],
    [9000, "bestand"],
  ],
  SKR04: AB_SKR04,
  SKR14: AB_SKR04,
  PBV: [
    [0, "bestand"],
    [4000, "ertrag"],
    [6000, "aufwand"],
    [8000, "bestand"],
  ],
};

/** Without a chart only what no chart has as expenses is certain: classes 0, 1, 8 and 9. */
const AB_UNBEKANNT: readonly (readonly [number, Kontoart])[] = [
  [0, "bestand"],
  [2000, "offen"],
  [8000, "bestand"],
];

export function kontoart(konto: Sachkonto | null, rahmen: Kontenrahmen | null): Kontoart {
  if (konto === null) {
    return "bestand";
  }
  const nummer = Number(konto.padEnd(4, "0"));

  return (rahmen === null ? AB_UNBEKANNT : AB[rahmen]).filter(([ab]) => ab <= nummer).at(-1)?.[1] ?? "bestand";
}

/** The first four digits of an account: what the chart names; further digits are the farm's own. */
export type Sachkonto = string;

/**
 * The account by which a chart is asked: zeros that got lost on the left are restored by the file's length of accounts.
 * Null for a Personenkonto (one digit longer) and for what is no number.
 */
export function sachkonto(konto: string, laenge: number, rahmen: Kontenrahmen | null = null): Sachkonto | null {
  const ziffern = konto.replace(/[ .]/g, "");
  if (!/^\d+$/.test(ziffern)) {
    return null;
  }
  if (rahmen === "PBV" && laenge <= 4) {
    return ziffern.length > 4 ? null : ziffern;
  }
  const ohneNullen = ziffern.replace(/^0+/, "");
  if (ohneNullen.length > laenge) {
    return null;
  }

  return ohneNullen.padStart(laenge, "0").slice(0, 4);
}
