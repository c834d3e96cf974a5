import { PRAXISBEISPIEL } from "../kopfschluessel";
import { geschluesselt, schluesseltext } from "./schluessel";
import type { Sachkostenpruefung } from "./pruefzeile";
import { sammelbefund, zeilennummern } from "./sammelbefund";

const NACH_KOEPFEN = /köpf|person(en)?\b/;

/** By heads the share is Plätze of all people: 5/8 with five of eight. Another number of Plätze must be a slip or a change. */
export const schluesselPersonen: Sachkostenpruefung = (zeilen, { plaetze }) => {
  const falsch = geschluesselt(zeilen).filter((zeile) => {
    const { zaehler, nenner } = zeile.angabe.anteil;

    return zaehler > 0 && NACH_KOEPFEN.test(schluesseltext(zeile)) && !Number.isInteger((plaetze * nenner) / zaehler);
  });

  return sammelbefund(falsch, {
    regel: "sachkosten-schluessel-personen",
    schwere: "warnung",
    text:
      `Der Anteil nach Köpfen passt nicht zu ${plaetze} Plätzen (${zeilennummern(falsch)}).` +
      " Im laufenden Betrieb gilt: Plätze geteilt durch alle Personen, die die Räume nutzen. Bitte den Schlüssel prüfen.",
    fundstelle: PRAXISBEISPIEL,
  });
};
