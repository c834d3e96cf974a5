import { ok, unzulaessig, type Ergebnis, type Rechenschritt } from "../ergebnis";
import { alsBruch, anteilig, betragsbruchText, euroText, gerundet, type Betrag } from "../mengen/betrag";
import { bruch, bruchText, EINS, plus, prozentText, vergleiche, type Bruch } from "../mengen/bruch";
import { groessenfehler, GROESSEN } from "../kosten/mengenpruefung";
import { norm, type Fundstelle } from "../recht/fundstelle";

export interface Fortschreibungsangaben {
  /** Last year's amount, €. */
  readonly ist: Bruch;
  /** Per year, a fraction (0,03); negative for a fall. */
  readonly steigerung: Bruch;
  /** Share that belongs to the ALA; 1 where all of it does. */
  readonly anteil: Bruch;
  readonly jahre: number;
}

const FUNDSTELLE: Fundstelle = {
  ...norm("§ 123 Abs. 2 S. 3 SGB IX"),
  wortlaut: "vor Beginn der jeweiligen Wirtschaftsperiode für einen zukünftigen Zeitraum abzuschließen",
};

const JAHRE = {
  bezeichnung: "Jahre",
  einheit: "Jahre",
  min: bruch(1, 1),
  max: bruch(10, 1),
  ganzzahlig: true,
} as const;

/** Plan (€) = Ist × Anteil × (1 + Steigerung), rounded once; every further year goes on from the rounded amount. */
export function fortschreibung(a: Fortschreibungsangaben): Ergebnis<Betrag> {
  const gruende = [
    groessenfehler(a.ist, { ...GROESSEN.betrag, bezeichnung: "Ist-Betrag" }, { feld: "ist" }),
    groessenfehler(a.steigerung, GROESSEN.steigerung, { feld: "steigerung" }),
    groessenfehler(a.anteil, GROESSEN.anteil, { feld: "anteil" }),
    groessenfehler(Number.isInteger(a.jahre) ? bruch(a.jahre, 1) : bruch(1, 2), JAHRE, { feld: "jahre" }),
  ].filter((g) => g !== null);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const faktor = plus(EINS, a.steigerung);
  const jahreswerte = [gerundet(a.ist, a.anteil, faktor)];
  while (jahreswerte.length < a.jahre) {
    jahreswerte.push(anteilig(jahreswerte.at(-1) as Betrag, faktor));
  }

  return ok(
    jahreswerte.at(-1) as Betrag,
    () => jahreswerte.map((wert, i) => schritt(a, i === 0 ? a.ist : alsBruch(jahreswerte[i - 1] as Betrag), wert, i)),
    () => [FUNDSTELLE],
    () => [
      {
        regel: "fortschreibung-begruenden",
        ort: { feld: "steigerung" },
        text: "Die Vereinbarung gilt für die Zukunft; ein späterer Ausgleich ist nicht möglich. Bitte die Steigerung in der Kalkulation begründen.",
        fundstelle: FUNDSTELLE,
      },
    ],
  );
}

function schritt(a: Fortschreibungsangaben, von: Bruch, wert: Betrag, i: number): Rechenschritt {
  const anteil = i === 0 && vergleiche(a.anteil, EINS) !== 0 ? ` × Anteil ${bruchText(a.anteil)}` : "";

  return {
    bezeichnung: a.jahre === 1 ? "Planbetrag" : `Planbetrag nach ${i + 1} ${i === 0 ? "Jahr" : "Jahren"}`,
    rechnung: `${betragsbruchText(von)}${anteil} × (1 + ${prozentText(a.steigerung)})`,
    ergebnis: euroText(wert),
    gerundet: true,
    fundstelle: FUNDSTELLE,
  };
}
