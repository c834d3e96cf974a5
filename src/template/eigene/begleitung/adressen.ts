import { bereich } from "../../adresse";
import { EIGENE_KARTE } from "../karte";
import type { Listenform } from "../../lies";

/** The sheets beside the Kostenkalkulation, written where the input has something for them. */
export const BEGLEITBLAETTER = {
  entgelt: "Entgelt",
  arbeitsergebnis: "Arbeitsergebnis",
  abrechnung: "Abrechnung",
  mitwirkung: "Mitwirkung und Förderung",
} as const;

/** Our own sheets by name: those of the Kostenkalkulation and those beside it. */
export const EIGENE_BLAETTER: ReadonlySet<string> = new Set([
  ...[...EIGENE_KARTE.felder, ...EIGENE_KARTE.tabellen].map(({ blatt }) => blatt),
  ...Object.values(BEGLEITBLAETTER),
]);

/** First and last line of each list. */
export const BEGLEITZEILEN = {
  entgelt: { erste: 11, letzte: 130 },
  meldungen: { erste: 8, letzte: 487 },
  personen: { erste: 8, letzte: 67 },
} as const;

/** Cells of the sheet Entgelt above the list. */
export const ENTGELT = {
  afoegZaehlt: "H4",
  einmalMindert: "H5",
  abstand: "H6",
  gruppen: 7,
  summe: 8,
} as const;

/** A list of these sheets, with its place. */
export interface Begleitliste extends Listenform {
  readonly blatt: string;
}

/** A column of a list as an absolute range. */
export function begleitspalte(liste: Begleitliste, feld: string): string {
  const spalte = liste.spalten.find((s) => s.feld === feld)?.spalte ?? "A";

  return bereich(liste.blatt, `${spalte}${liste.ersteZeile}`, `${spalte}${liste.letzteZeile}`);
}

/** € below the line from which the sheet says so; to be overwritten. The checks of the program use the same. */
export const ABSTAND_ZUR_GRENZE = 50;
