/** From the farm's files to postings and Sachkosten lines. Pure: bytes in, values out; runs in a worker as well. */
export type { Buchung, Buchungen, Dateiform, Leseangaben, Lesehinweis } from "./buchung";
export { KONTENRAHMEN, kontenrahmenAus, type Kontenrahmen, type Kontoart } from "./kontenrahmen";
export { liesBuchungen, liesZellen } from "./lesen";
export { liesZeilen } from "./zeilendatei";
export {
  klareZeilen,
  sachkosteneingabe,
  type Entscheidung,
  type Planangaben,
  type Sachkosteneingabe,
} from "./sachkosten";
export { vorschlaege, type Uebernahme, type Uebernahmeangaben, type Vorschlag } from "./vorschlag";
export { kontoauskunft, type Kontoauskunft } from "./wissen/konten";
