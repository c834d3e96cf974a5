export { KATALOG, type Ausschluss, type Katalogzeile } from "./katalog";
export { sachkostenPruefung, type Sachkostenkontext, type Sachkostenzeilenangabe } from "./pruefung";
export { urteilText, type Aufteilungsteil, type Unzulaessigkeitsgrund, type Urteil, type Zuordnung } from "./urteil";
export { zuordnung, type Buchungszeile } from "./zuordnung";
