/** Forms of other people: recognising, filling and reading them by a map. */
export { erkenneFormular, type Erkennung, type Mehrdeutigkeit } from "./erkennen";
export { feldtext, inhaltstext, nichtGeschriebenText } from "./feldtext";
export {
  aenderungenFuerFormular,
  type Formularaenderungen,
  type NichtGeschrieben,
  type Zielaenderung,
} from "./fuellen";
export type { Maengelart } from "./inhalt";
export { ERGEBNISFELDER, liesFormular, type Ergebnisfeld, type Formularinhalt } from "./lesen";
export type { Lesemangel } from "./mangel";
export { pruefeZiele, type Belegung, type Zielpruefung } from "./ziele";
export { zahlAusText } from "./zahltext";
