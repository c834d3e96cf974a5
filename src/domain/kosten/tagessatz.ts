import { ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { alsBruch, euroText, gerundet, summe, type Betrag } from "../mengen/betrag";
import { bruchText, kehrwert, type Bruch } from "../mengen/bruch";
import { handbuch, type Fundstelle } from "../recht/fundstelle";
import { GROESSEN, groessenfehler, type Groesse } from "./mengenpruefung";

export interface Tagessatzangaben {
  /** Sums of the three blocks of Tab. 1, € of the period. */
  readonly personalkosten: Betrag;
  readonly fixkosten: Betrag;
  readonly sachkosten: Betrag;
  readonly plaetze: Bruch;
  readonly tage: Bruch;
}

export const FUNDSTELLE_TAGESSATZ: Fundstelle = handbuch(
  "Kap. 6.1, Tab. 1 (Z. 646-649)",
  "Gesamtkosten dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage",
);

/** Tagessatz (€ per Platz and day) = (Personalkosten + Fixe Kosten + Sachaufwand) / (Plätze × Tage), rounded once. */
export function tagessatz(angaben: Tagessatzangaben, tage: Groesse = GROESSEN.tage): Ergebnis<Betrag> {
  const bloecke = {
    Personalkosten: angaben.personalkosten,
    "Fixe Kosten": angaben.fixkosten,
    Sachkosten: angaben.sachkosten,
  };
  const gruende = [
    groessenfehler(angaben.plaetze, GROESSEN.plaetze, { feld: "plaetze" }),
    groessenfehler(angaben.tage, tage, { feld: "tage" }),
    ...Object.entries(bloecke).map(([name, betrag]) =>
      groessenfehler(alsBruch(betrag), { ...GROESSEN.betrag, bezeichnung: name }, { feld: name }),
    ),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const gesamt = summe(Object.values(bloecke));
  const satz = gerundet(alsBruch(gesamt), kehrwert(angaben.plaetze), kehrwert(angaben.tage));

  return ok(
    satz,
    () => [
      {
        bezeichnung: "Gesamtkosten",
        rechnung: Object.entries(bloecke)
          .map(([name, betrag]) => `${name} ${euroText(betrag)}`)
          .join(" + "),
        ergebnis: euroText(gesamt),
        fundstelle: FUNDSTELLE_TAGESSATZ,
      },
      {
        bezeichnung: "Kosten je Tag und Mitarbeiter*in",
        rechnung: `${euroText(gesamt)} ÷ (${bruchText(angaben.plaetze)} Plätze × ${bruchText(angaben.tage)} Tage)`,
        ergebnis: euroText(satz),
        gerundet: true,
        fundstelle: FUNDSTELLE_TAGESSATZ,
      },
    ],
    () => [FUNDSTELLE_TAGESSATZ],
  );
}
