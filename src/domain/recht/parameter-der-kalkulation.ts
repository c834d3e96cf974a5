import type { Bruch } from "../mengen/bruch";
import type { Parameter } from "./parameter";
import { abschreibungGebaeude, abschreibungInventar } from "./parameter/abschreibung";
import {
  mindeststundenGruppenleitung,
  schluesselBegleitenderDienst,
  schluesselGruppenleitung,
} from "./parameter/personalschluessel";
import { verguetungstage, wochenarbeitszeit } from "./parameter/verguetung";

/** The dated values that a Kostenkalkulation uses, as its workbook shows them. */
export const PARAMETER_DER_KALKULATION: readonly Parameter<Bruch | number>[] = [
  abschreibungGebaeude,
  abschreibungInventar,
  verguetungstage,
  wochenarbeitszeit,
  schluesselGruppenleitung,
  mindeststundenGruppenleitung,
  schluesselBegleitenderDienst,
];
