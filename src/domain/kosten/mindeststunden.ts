import { ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { bruchText, mal, type Bruch } from "../mengen/bruch";
import { einzigerWert, type Parameterwert } from "../recht/parameter";
import { beschaeftigungTeilzeitMindestens } from "../recht/parameter/beschaeftigungszeit";
import { schluesselBegleitenderDienst, schluesselGruppenleitung } from "../recht/parameter/personalschluessel";
import { GROESSEN, groessenfehler } from "./mengenpruefung";

export const MINDESTSTUNDENARTEN = ["Gruppenleitung", "Begleitender Dienst", "Beschäftigte"] as const;

/** Staff by its key, or the people of the Arbeitsbereich themselves. */
export type Mindeststundenart = (typeof MINDESTSTUNDENARTEN)[number];

const SCHLUESSEL: Readonly<Record<Exclude<Mindeststundenart, "Beschäftigte">, Parameterwert<Bruch>>> = {
  Gruppenleitung: einzigerWert(schluesselGruppenleitung),
  "Begleitender Dienst": einzigerWert(schluesselBegleitenderDienst),
};

export interface Mindeststundenangaben {
  readonly art: Mindeststundenart;
  /** Weekly hours of a full post; without meaning for Beschäftigte. */
  readonly wochenstunden: Bruch;
  /** 1 gives the hours per Mitarbeiter*in, as Tab. 1 has them. */
  readonly plaetze: Bruch;
}

/** Hours per week that the key asks for = Stellen je Platz × Plätze × hours of a full post; not rounded. */
export function mindeststunden(a: Mindeststundenangaben): Ergebnis<Bruch> {
  if (a.art === "Beschäftigte") {
    return beschaeftigte();
  }
  const gruende = [
    groessenfehler(a.wochenstunden, GROESSEN.wochenstunden, { feld: "wochenstunden" }),
    groessenfehler(a.plaetze, GROESSEN.plaetze, { feld: "plaetze" }),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const schluessel = SCHLUESSEL[a.art];
  const wert = mal(mal(schluessel.wert, a.plaetze), a.wochenstunden);

  return ok(
    wert,
    () => [
      {
        bezeichnung: `Mindeststunden ${a.art}`,
        rechnung: `${bruchText(schluessel.wert)} Stelle je Platz × ${bruchText(a.plaetze)} × ${bruchText(a.wochenstunden)} Stunden`,
        ergebnis: `${bruchText(wert)} Stunden`,
        fundstelle: schluessel.fundstelle,
      },
    ],
    () => [schluessel.fundstelle],
  );
}

const BESCHAEFTIGTE = einzigerWert(beschaeftigungTeilzeitMindestens);

function beschaeftigte(): Ergebnis<Bruch> {
  return ok(
    BESCHAEFTIGTE.wert,
    () => [
      {
        bezeichnung: beschaeftigungTeilzeitMindestens.bezeichnung,
        rechnung: "einschließlich Pausen und begleitender Maßnahmen",
        ergebnis: `${bruchText(BESCHAEFTIGTE.wert)} Stunden`,
        fundstelle: BESCHAEFTIGTE.fundstelle,
      },
    ],
    () => [BESCHAEFTIGTE.fundstelle],
  );
}
