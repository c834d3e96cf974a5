/**
 * Every sentence that the pane shows, as data and pure functions of data; one file per page, so that each can be read as
 * wording. Here are those of the first page; the others come with their pages (texts/sachkosten, entgelt, uebernahme).
 */
import { EINFUEHRUNG, MAPPE, RAHMEN, SEITENTITEL, STOERUNG } from "./texts/allgemein";
import { BEFUNDE, FEHLERUEBERSICHT } from "./texts/gruende";
import { ABSCHNITTE, FELDER, KALKULIEREN, SPALTEN, VERGLEICH } from "./texts/kalkulieren";
import { LEISTE } from "./texts/leiste";

export const TEXTE = {
  seiten: SEITENTITEL,
  rahmen: RAHMEN,
  einfuehrung: EINFUEHRUNG,
  stoerung: STOERUNG,
  mappe: MAPPE,
  felder: FELDER,
  spalten: SPALTEN,
  abschnitte: ABSCHNITTE,
  kalkulieren: KALKULIEREN,
  vergleich: VERGLEICH,
  befunde: BEFUNDE,
  fehleruebersicht: FEHLERUEBERSICHT,
  leiste: LEISTE,
};

export { fundstelleKurz, grundText, ohnePfade, wirkungAnzeige } from "./texts/gruende";
export { ortsname } from "./texts/kalkulieren";
