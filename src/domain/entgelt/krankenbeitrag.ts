import type { Rechenschritt } from "../ergebnis";
import { prozentText, plus, type Bruch } from "../mengen/bruch";
import type { Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import { teilung, type Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { geteilterBeitrag } from "./geteilter-beitrag";

/**
 * Krankenversicherung incl. Zusatzbeitrag. ohneKrankengeld names the pension that ends the Krankengeld. eigenerZusatz is the Kasse's own rate above the line, null up to it:
 * there the average of the year applies by law.
 */
export function krankenbeitrag(
  b: Bemessung,
  werte: Beitragswerte,
  wahl: { readonly ohneKrankengeld: string | null; readonly eigenerZusatz: Bruch | null },
): Beitragsrechnung {
  const { eigenerZusatz } = wahl;
  const grundsatz = wahl.ohneKrankengeld === null ? werte.krankenAllgemein : werte.krankenErmaessigt;
  const zusatz = eigenerZusatz ?? werte.zusatzDurchschnitt.wert;
  const satz = plus(grundsatz.wert, zusatz);
  const rechnung = geteilterBeitrag({
    zweig: "Krankenversicherung",
    teilung: teilung(b, b.kranken),
    satz,
    tragung: FUNDSTELLEN.krankenAllein,
    erstattung: FUNDSTELLEN.krankenErstattung,
  });
  const satzschritte = (): readonly Rechenschritt[] => [
    {
      bezeichnung: wahl.ohneKrankengeld === null ? "Allgemeiner Beitragssatz" : "Ermäßigter Beitragssatz",
      rechnung:
        wahl.ohneKrankengeld === null
          ? "mit Anspruch auf Krankengeld"
          : `kein Anspruch auf Krankengeld (${wahl.ohneKrankengeld})`,
      ergebnis: prozentText(grundsatz.wert),
      fundstelle: grundsatz.fundstelle,
    },
    eigenerZusatz === null
      ? {
          bezeichnung: "Durchschnittlicher Zusatzbeitragssatz",
          rechnung: `gilt bis zur Grenze statt des Satzes der Krankenkasse (${FUNDSTELLEN.zusatzbeitragDurchschnitt.stelle})`,
          ergebnis: prozentText(zusatz),
          fundstelle: werte.zusatzDurchschnitt.fundstelle,
        }
      : {
          bezeichnung: "Zusatzbeitragssatz der Krankenkasse",
          rechnung: "Angabe; gilt oberhalb der Grenze",
          ergebnis: prozentText(zusatz),
          fundstelle: FUNDSTELLEN.zusatzbeitragKasse,
        },
  ];

  return { ...rechnung, schritte: () => [...satzschritte(), ...rechnung.schritte()] };
}
