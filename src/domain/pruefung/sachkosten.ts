import { gerundet } from "../mengen/betrag";
import { sachkostenPruefung } from "../sachkosten";
import type { Pruefung } from "./pruefgegenstand";

/** Every Sachkosten line against Tab. 2, and what only shows over all lines. Brings the knowledge of words with it. */
export const sachkosten: Pruefung = ({ kalkulation: k, ergebnis }) =>
  sachkostenPruefung(
    k.sachkosten.map((posten, i) => ({
      text: posten.text,
      zeile: posten.zeile,
      betrag: ergebnis.sachkostenposten[i] ?? gerundet(posten.grundlage),
      einzel: gerundet(posten.grundlage),
      anteil: posten.anteil,
      nachweis: posten.nachweis,
      begruendung: posten.begruendung,
      konto: posten.konto,
      datum: posten.datum,
      istWert: posten.istWert,
    })),
    { plaetze: k.plaetze, tage: k.tage, zeitraum: k.zeitraum },
  );
