import type { Befund, Ort } from "../../../domain";
import type { Kalkulationsfall, Pruefungsfall } from "../../pruefungsfall";
import { nichtGeprueft, type Regel } from "../../regel";
import { OHNE_FORM } from "../form/nur-eigene";
import { fehlendeStunden } from "./fehlende-stunden";

/** Handbook and law over the figures as entered, each finding in the cell that it is about. */
export const fachlicheRegeln: Regel = {
  id: "D2",
  titel: "Schlüssel, Abschreibung, Miete, Sachkosten und Zeitraum nach Handbuch und Recht",
  pruefe: (fall) => {
    const { kalkulation } = fall;
    if (kalkulation === null) {
      return nichtGeprueft(OHNE_FORM);
    }

    return kalkulation.berechnung === null
      ? nichtGeprueft("Die Eingaben lassen sich nicht als Kostenkalkulation lesen; die Gründe stehen bei den Befunden.")
      : kalkulation.berechnung.befunde.map((b) => mitZelle(fall, kalkulation, b));
  },
};

function mitZelle(fall: Pruefungsfall, kalkulation: Kalkulationsfall, b: Befund): Befund {
  const wirkung = b.wirkung ?? fehlendeStunden(fall, kalkulation, b);

  return { ...b, ort: ortIn(kalkulation, b.ort), wirkung };
}

export function ortIn(kalkulation: Kalkulationsfall, ort: Ort): Ort {
  // a line as a whole is known by its text
  const feld = ort.feld?.replace(/^sachkosten\[\d+\]$/, "$&.text");
  const zelle = feld === undefined || ort.zelle !== undefined ? null : kalkulation.zelle(feld);

  return zelle === null ? ort : { ...ort, blatt: zelle.sheet, zelle: zelle.cell };
}
