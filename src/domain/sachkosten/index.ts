export { istSchonGeteilt } from "./regeln/teilung";
export { KATALOG, type Ausschluss, type Katalogzeile } from "./katalog";
export { kopfschluessel, type Kopfangaben, type Kopfschluessel } from "./kopfschluessel";
export { alsMengenbuchung } from "./mengenbuchung";
export { sachkostenPruefung, type Sachkostenkontext, type Sachkostenzeilenangabe } from "./pruefung";
export { urteilText, type Aufteilungsteil, type Unzulaessigkeitsgrund, type Urteil, type Zuordnung } from "./urteil";
export { verrechnet, verrechnungssumme, type Restposten, type Verrechenbar, type Verrechnung } from "./verrechnung";
export { zuordnung, type Buchungszeile } from "./zuordnung";
