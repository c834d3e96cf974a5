export { KATALOG, type Ausschluss, type Katalogzeile } from "./katalog";
export { urteilText, type Teil, type Unzulaessigkeitsgrund, type Urteil, type Zuordnung } from "./urteil";
export { zuordnung, type Buchungszeile } from "./zuordnung";
