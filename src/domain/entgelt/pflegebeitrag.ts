import { anteilig, euroText, NULL_EURO } from "../mengen/betrag";
import { bruch, mal, prozentText } from "../mengen/bruch";
import { beitrag, type Beitragsrechnung } from "./beitrag";
import type { Beitragswerte } from "./beitragswerte";
import { bemessungsbetrag, teilung, type Bemessung } from "./bemessung";
import { FUNDSTELLEN } from "./fundstellen";
import { geteilterBeitrag } from "./geteilter-beitrag";

/** Pflegeversicherung without the surcharge. The discount for children reduces only what the member bears. */
export function pflegebeitrag(b: Bemessung, werte: Beitragswerte, abschlagskinder: number): Beitragsrechnung {
  const rechnung = geteilterBeitrag({
    zweig: "Pflegeversicherung",
    teilung: teilung(b, b.kranken),
    satz: werte.pflege.wert,
    tragung: FUNDSTELLEN.pflegeTragung,
    erstattung: FUNDSTELLEN.pflegeErstattung,
    ...(abschlagskinder === 0 ? {} : { abschlag: mal(werte.kinderabschlag.wert, bruch(abschlagskinder, 1)) }),
  });

  return {
    ...rechnung,
    schritte: () => [
      {
        bezeichnung: "Beitragssatz der Pflegeversicherung",
        rechnung: "gesetzlicher Wert",
        ergebnis: prozentText(werte.pflege.wert),
        fundstelle: werte.pflege.fundstelle,
      },
      ...rechnung.schritte(),
    ],
  };
}

/** The surcharge for the childless: on the same base, borne by the member, refunded by nobody. */
export function kinderlosenbeitrag(b: Bemessung, werte: Beitragswerte): Beitragsrechnung {
  const bemessung = bemessungsbetrag(b.entgelt, b.kranken);
  const { wert: satz, fundstelle } = werte.kinderlosenzuschlag;
  const anteilBeschaeftigte = anteilig(bemessung, satz);
  const ergebnis = euroText(anteilBeschaeftigte);

  return {
    beitrag: beitrag({
      zweig: "Beitragszuschlag für Kinderlose",
      bemessung,
      satz,
      anteilAla: NULL_EURO,
      anteilBeschaeftigte,
      erstattungKsv: NULL_EURO,
      erstattungBund: NULL_EURO,
    }),
    schritte: () => [
      {
        bezeichnung: "Beitragszuschlag für Kinderlose",
        rechnung: `${euroText(bemessung)} × ${prozentText(satz)}`,
        ergebnis,
        gerundet: true,
        fundstelle,
      },
      {
        bezeichnung: "Beitragszuschlag für Kinderlose: Abzug vom Entgelt",
        rechnung: "trägt die beschäftigte Person allein",
        ergebnis,
        fundstelle: FUNDSTELLEN.kinderlos,
      },
    ],
  };
}
