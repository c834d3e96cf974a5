import type { Rechenschritt } from "../ergebnis";
import { prozentText, plus, type Bruch } from "../mengen/bruch";
import type { Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import { bemessungsbetrag, type Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { geteilterBeitrag } from "./geteilter-beitrag";

/**
 * Krankenversicherung incl. Zusatzbeitrag. eigenerZusatz is the Kasse's own rate above the line, null up to it:
 * there the average of the year applies by law.
 */
export function krankenbeitrag(
  b: Bemessung,
  werte: Beitragswerte,
  wahl: { readonly volleErwerbsminderungsrente: boolean; readonly eigenerZusatz: Bruch | null },
): Beitragsrechnung {
  const { eigenerZusatz } = wahl;
  const grundsatz = wahl.volleErwerbsminderungsrente ? werte.krankenErmaessigt : werte.krankenAllgemein;
  const zusatz = eigenerZusatz ?? werte.zusatzDurchschnitt.wert;
  const satz = plus(grundsatz.wert, zusatz);
  const rechnung = geteilterBeitrag({
    zweig: "Krankenversicherung",
    bemessung: bemessungsbetrag(b.entgelt, b.kranken),
    satz,
    allein: b.entgelt <= b.kranken.alleinBis,
    tragung: FUNDSTELLEN.krankenAllein,
    erstattung: FUNDSTELLEN.krankenErstattung,
  });
  const satzschritte = (): readonly Rechenschritt[] => [
    {
      bezeichnung: wahl.volleErwerbsminderungsrente ? "Ermäßigter Beitragssatz" : "Allgemeiner Beitragssatz",
      rechnung: wahl.volleErwerbsminderungsrente
        ? "kein Anspruch auf Krankengeld (Rente wegen voller Erwerbsminderung)"
        : "mit Anspruch auf Krankengeld",
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

  return { beitrag: rechnung.beitrag, schritte: () => [...satzschritte(), ...rechnung.schritte()] };
}
