import { ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { alsBruch, betragsbruchText, euroText, gerundet, type Betrag } from "../mengen/betrag";
import { bruchText, prozentText, type Bruch } from "../mengen/bruch";
import type { Stichtag } from "../mengen/zeitraum";
import { keinWert, reihe, wertAm } from "../recht/parameter";
import { sabFoerderquote, sabHoechstbetrag } from "../recht/parameter/foerderung";
import { GROESSEN, groessenfehler } from "./mengenpruefung";

const HOECHSTBETRAG = reihe(sabHoechstbetrag);
const QUOTE = reihe(sabFoerderquote);

/**
 * SAB „Investition Teilhabe“ for equipment: Zuschuss (€) = min(3.500 € × Plätze; 80 % × Investition).
 * Needs a Bedarfsbestätigung of KSV and Sozialamt (HB:681); a Neubau also needs the Landkreis.
 */
export function foerderungSab(plaetze: Bruch, investition: Bruch, stichtag: Stichtag): Ergebnis<Betrag> {
  const gruende = [
    groessenfehler(plaetze, GROESSEN.plaetze, { feld: "plaetze" }),
    groessenfehler(investition, { ...GROESSEN.betrag, bezeichnung: "Investition" }, { feld: "investition" }),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const hoechstbetrag = wertAm(HOECHSTBETRAG, stichtag);
  const quote = wertAm(QUOTE, stichtag);
  if (hoechstbetrag === null || quote === null) {
    return keinWert(HOECHSTBETRAG, stichtag);
  }
  const nachPlaetzen = gerundet(alsBruch(hoechstbetrag.wert), plaetze);
  const nachInvestition = gerundet(investition, quote.wert);
  const zuschuss = nachPlaetzen < nachInvestition ? nachPlaetzen : nachInvestition;

  return ok(
    zuschuss,
    () => [
      {
        bezeichnung: "Höchstbetrag nach Plätzen",
        rechnung: `${euroText(hoechstbetrag.wert)} × ${bruchText(plaetze)} Plätze`,
        ergebnis: euroText(nachPlaetzen),
        fundstelle: hoechstbetrag.fundstelle,
      },
      {
        bezeichnung: "Höchstbetrag nach Investition",
        rechnung: `${prozentText(quote.wert)} × ${betragsbruchText(investition)}`,
        ergebnis: euroText(nachInvestition),
        gerundet: true,
        fundstelle: quote.fundstelle,
      },
      { bezeichnung: "Zuschuss", rechnung: "der kleinere der beiden Beträge", ergebnis: euroText(zuschuss) },
    ],
    () => [hoechstbetrag.fundstelle, quote.fundstelle],
  );
}
