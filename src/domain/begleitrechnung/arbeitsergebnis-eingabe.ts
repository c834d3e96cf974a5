import { ARBEITSERGEBNISZEILEN } from "../arbeitsergebnis/arbeitsergebnis";
import type { Felder } from "../kosten/felder";
import type { Arbeitsergebnisjahr } from "./angaben";
import { euroOder, euroOderNull, jahr } from "./lesehilfen";

/** One year of Tab. 4; a row that is not given is 0,00 €. */
export function arbeitsergebnisjahr(felder: Felder): Arbeitsergebnisjahr {
  const betrag = (name: keyof typeof ARBEITSERGEBNISZEILEN) => euroOderNull(felder, name, ARBEITSERGEBNISZEILEN[name]);

  return {
    jahr: jahr(felder),
    umsatzerloese: betrag("umsatzerloese"),
    sonstigeErtraege: betrag("sonstigeErtraege"),
    kostensaetze: betrag("kostensaetze"),
    personalFachlich: betrag("personalFachlich"),
    personalUnternehmen: betrag("personalUnternehmen"),
    sachFachlich: betrag("sachFachlich"),
    sachUnternehmen: betrag("sachUnternehmen"),
    entgelte: euroOder(felder, "entgelte", "Arbeitsentgelte des Jahres", null),
    bestand: euroOderNull(felder, "bestand", "Bestand der Rücklage"),
  };
}
