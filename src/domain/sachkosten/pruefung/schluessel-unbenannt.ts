import { ANTEILE } from "../fundstellen";
import { geschluesselt, hatBegruendung, schluesseltext } from "./schluessel";
import type { Sachkostenpruefung } from "./pruefzeile";
import { sammelbefund, zeilennummern } from "./sammelbefund";

const NENNT_SCHLUESSEL =
  /köpf|person|mitarbeit|beschäftigte|fläche|m²|qm|quadratmeter|stunden|zähler|kilometer|\bkm\b|schlüssel/;

/** A share needs its key: by heads, by area, by meter. */
export const schluesselUnbenannt: Sachkostenpruefung = (zeilen) => {
  const offen = geschluesselt(zeilen).filter((z) => !hatBegruendung(z) && !NENNT_SCHLUESSEL.test(schluesseltext(z)));

  return sammelbefund(offen, {
    regel: "sachkosten-schluessel-unbenannt",
    schwere: "hinweis",
    text:
      `Für die Sachkosten ist ein Anteil angesetzt, ohne dass der Schlüssel genannt ist (${zeilennummern(offen)}).` +
      " Bitte in der Begründung sagen, wonach geteilt wird, zum Beispiel nach Köpfen oder nach Fläche.",
    fundstelle: ANTEILE,
  });
};
