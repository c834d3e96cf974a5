import { PERSONALFUNKTIONEN, SACHKOSTENZEILEN } from "../../domain";
import { bereich } from "../adresse";

/** Where things stand in our own workbook, version 1. The only place with row numbers; labels and formulas build on it. */
export const VERSION = "1";

export const BLAETTER = {
  kalkulation: "Kostenkalkulation",
  personal: "Personal",
  anlagen: "Anlagen",
  sachkosten: "Sachkosten",
  parameter: "Parameter",
  hinweise: "Hinweise",
} as const;

/** First and last line of each list. The lists leave room, they are not a limit of the calculation's size. */
export const LISTENZEILEN = {
  personal: { erste: 6, letzte: 45 },
  anlagen: { erste: 6, letzte: 65 },
  miete: { erste: 71, letzte: 80 },
  sachkosten: { erste: 6, letzte: 2005 },
  eigeneWerte: { erste: 12, letzte: 21 },
} as const;

const ERSTE_FUNKTION = 14;
const SUMME_PERSONAL = ERSTE_FUNKTION + PERSONALFUNKTIONEN.length;
const ERSTE_FIXE = SUMME_PERSONAL + 2;
const SUMME_FIXE = ERSTE_FIXE + 5;
const ERSTE_SACH = SUMME_FIXE + 2;
const SUMME_SACH = ERSTE_SACH + SACHKOSTENZEILEN.length;

/** Rows of Tab. 1 on the sheet Kostenkalkulation, in the order of the document. */
export const TAB1 = {
  titel: 1,
  erlaeuterung: 2,
  legende: 3,
  antragsteller: 4,
  zeitraum: 5,
  traeger: 6,
  angebot: 7,
  bereich: 8,
  plaetze: 9,
  tage: 10,
  entgelt: 11,
  kosten: 12,
  personalkosten: 13,
  ersteFunktion: ERSTE_FUNKTION,
  summePersonal: SUMME_PERSONAL,
  fixeKosten: SUMME_PERSONAL + 1,
  ersteFixe: ERSTE_FIXE,
  summeFixe: SUMME_FIXE,
  variableKosten: SUMME_FIXE + 1,
  ersteSach: ERSTE_SACH,
  summeSach: SUMME_SACH,
  jeTag: SUMME_SACH + 1,
  gesamtkosten: SUMME_SACH + 2,
  divisor: SUMME_SACH + 3,
  tagessatz: SUMME_SACH + 4,
  berechnung: SUMME_SACH + 6,
  wochenstunden: SUMME_SACH + 7,
  monate: SUMME_SACH + 8,
  belegung: SUMME_SACH + 9,
  ohneZuordnung: SUMME_SACH + 10,
} as const;

/** On the sheet Parameter. The table of dated values grows at the bottom, so that nothing else moves. */
export const PARAMETER = {
  ersterSatz: 6,
  eigeneWerte: 9,
  werte: 24,
  kopf: 25,
  ersterWert: 26,
  listenkopf: 5,
  ersterListeneintrag: 6,
} as const;

/** On the sheet Hinweise. */
export const HINWEISE = { vorlage: "B3" } as const;

const aufKalkulation = (zelle: string): string => bereich(BLAETTER.kalkulation, zelle);

/** Absolute references for the formulas of the other sheets. */
export const BEZUG = {
  von: aufKalkulation(`B${TAB1.zeitraum}`),
  plaetze: aufKalkulation(`B${TAB1.plaetze}`),
  wochenstunden: aufKalkulation(`B${TAB1.wochenstunden}`),
  monate: aufKalkulation(`B${TAB1.monate}`),
} as const;

/** Months of the period: the entered number, twelve where the cell is empty. */
export const MONATE = `IF(${BEZUG.monate}="",12,${BEZUG.monate})`;

/** A column of a list as an absolute range: Personal!$F$6:$F$45. */
export function listenspalte(liste: keyof typeof LISTENZEILEN, spalte: string): string {
  const { erste, letzte } = LISTENZEILEN[liste];
  const blatt = liste === "miete" ? BLAETTER.anlagen : liste === "eigeneWerte" ? BLAETTER.parameter : BLAETTER[liste];

  return bereich(blatt, `${spalte}${erste}`, `${spalte}${letzte}`);
}
