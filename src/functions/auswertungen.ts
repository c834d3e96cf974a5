import { AUFRUFE } from "./aufrufe";
import { alsWert, proZelle, type Auswertung } from "./auswertung";

/** How the functions that are there at once take their arguments. */
export const AUSWERTUNGEN = {
  TAGESSATZ: alsWert(AUFRUFE.TAGESSATZ),
  ENTGELT: proZelle(AUFRUFE.ENTGELT, 4),
  EIGENANTEIL: proZelle(AUFRUFE.EIGENANTEIL, 4),
  AFOEG: proZelle(AUFRUFE.AFOEG, 3),
  STELLENANTEIL: proZelle(AUFRUFE.STELLENANTEIL),
  PERSONALKOSTEN: proZelle(AUFRUFE.PERSONALKOSTEN),
  ABSCHREIBUNG: proZelle(AUFRUFE.ABSCHREIBUNG),
} satisfies Readonly<Record<string, Auswertung>>;
