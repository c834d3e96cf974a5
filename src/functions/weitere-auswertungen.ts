/* Apart from the functions that are there at once: contributions and the dated values load with their first call. */
import {
  ARBEITSERGEBNIS,
  FORTSCHREIBUNG,
  HOECHSTRUECKLAGE,
  KOSTENTAGE,
  MINDESTENTGELTSUMME,
  VERGUETUNG,
} from "./aufrufe-abrechnung";
import { entgeltzeilen, GRUNDBETRAG, SPALTEN_ENTGELTABRECHNUNG, SVBEITRAEGE, VORFINANZIERUNG } from "./aufrufe-entgelt";
import { BUDGETFUERARBEIT, FOERDERUNG_SAB, MINDESTSTUNDEN, PARAMETER, QUELLE, VERTRETUNG } from "./aufrufe-recht";
import { alsTabelle, alsWert, alsZeilen, proZelle, type Auswertung } from "./auswertung";

/** How the functions about contributions, Arbeitsergebnis, Abrechnung and law take their arguments. */
export const WEITERE = {
  GRUNDBETRAG: proZelle(GRUNDBETRAG, 2),
  SVBEITRAEGE: alsTabelle(SVBEITRAEGE),
  ENTGELTABRECHNUNG: alsZeilen(entgeltzeilen, SPALTEN_ENTGELTABRECHNUNG.length),
  VORFINANZIERUNG: proZelle(VORFINANZIERUNG, 5),
  ARBEITSERGEBNIS: alsWert(ARBEITSERGEBNIS),
  MINDESTENTGELTSUMME: proZelle(MINDESTENTGELTSUMME),
  HOECHSTRUECKLAGE: proZelle(HOECHSTRUECKLAGE),
  KOSTENTAGE: proZelle(KOSTENTAGE),
  VERGUETUNG: proZelle(VERGUETUNG),
  MINDESTSTUNDEN: proZelle(MINDESTSTUNDEN),
  FOERDERUNG_SAB: proZelle(FOERDERUNG_SAB),
  VERTRETUNG: proZelle(VERTRETUNG),
  BUDGETFUERARBEIT: proZelle(BUDGETFUERARBEIT, 3),
  FORTSCHREIBUNG: proZelle(FORTSCHREIBUNG),
  PARAMETER: proZelle(PARAMETER, 2),
  QUELLE: proZelle(QUELLE, 2),
} satisfies Readonly<Record<string, Auswertung>>;
