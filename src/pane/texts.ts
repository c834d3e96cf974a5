/** Every sentence that the pane shows, as data and pure functions of data. One file per page, so that each can be read as wording. */
import { EINFUEHRUNG, MAPPE, RAHMEN, SEITENTITEL, STOERUNG } from "./texts/allgemein";
import { ENTGELT } from "./texts/entgelt";
import { BEFUNDE, FEHLERUEBERSICHT } from "./texts/gruende";
import { ABSCHNITTE, FELDER, KALKULIEREN, SPALTEN, VERGLEICH } from "./texts/kalkulieren";
import { SACHKOSTEN } from "./texts/sachkosten";
import { FORMELN, UEBERNAHME } from "./texts/uebernahme";

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
  uebernahme: UEBERNAHME,
  formeln: FORMELN,
  sachkosten: SACHKOSTEN,
  entgelt: ENTGELT,
};

export { grundText, ohnePfade, wirkungAnzeige } from "./texts/gruende";
export { ortsname } from "./texts/kalkulieren";
