import type { Personalfunktion, Sachkostenzeile } from "../kosten/kostenarten";
import { bruch, EINS, minus, type Bruch } from "../mengen/bruch";
import type { Fundstelle } from "../recht/fundstelle";
import { tabelle2 } from "./fundstellen";
import type { Aufteilungsteil } from "./urteil";

export type Teilungsart = "waescherei" | "fremdreinigung" | "gartenpflege" | "zentrale";

/** A service whose price Tab. 2 splits into Personal and Sachkosten. */
export interface Teilungsregel {
  readonly bezeichnung: string;
  readonly zeile: Sachkostenzeile;
  /** The Sach share, from and to: one value where the handbook names one. */
  readonly sachVon: Bruch;
  readonly sachBis: Bruch;
  /** The middle of the range: a proposal to be edited. */
  readonly sachanteil: Bruch;
  readonly personalzeile: Personalfunktion;
  /** False where the handbook names no row for the Personal share and ours is a proposal. */
  readonly personalzeileGenannt: boolean;
  /** False where the handbook wants the split but names no share: ours is a proposal by analogy. */
  readonly anteilGenannt: boolean;
  readonly fundstelle: Fundstelle;
}

const prozent = (zahl: number): Bruch => bruch(zahl, 100);

export const TEILUNGEN: Readonly<Record<Teilungsart, Teilungsregel>> = {
  waescherei: {
    bezeichnung: "Wäscherei",
    zeile: "Fremde Leistungen",
    sachVon: prozent(30),
    sachBis: prozent(40),
    sachanteil: prozent(35),
    personalzeile: "Wirtschaftsdienst",
    personalzeileGenannt: true,
    anteilGenannt: true,
    fundstelle: tabelle2("Fremde Leistungen", "Wäscherei 60-70 % Personal und 30-40 % Sachkosten."),
  },
  fremdreinigung: {
    bezeichnung: "Fremdreinigung",
    zeile: "Fremde Leistungen",
    sachVon: prozent(20),
    sachBis: prozent(20),
    sachanteil: prozent(20),
    personalzeile: "Wirtschaftsdienst",
    personalzeileGenannt: true,
    anteilGenannt: true,
    fundstelle: tabelle2("Fremde Leistungen", "Fremdreinigung 80% Personal- und 20 % Sachkosten."),
  },
  gartenpflege: {
    bezeichnung: "Gartenpflege, Winterdienst und Hausmeisterdienst durch Dritte",
    zeile: "Fremde Leistungen",
    sachVon: prozent(0),
    sachBis: prozent(100),
    sachanteil: prozent(20),
    personalzeile: "Wirtschaftsdienst",
    personalzeileGenannt: true,
    anteilGenannt: false,
    fundstelle: tabelle2(
      "Fremde Leistungen",
      "Die Aufgliederung der Aufwendungen in anteilige Personal- und Sachkosten für fremdvergebene Wäscherei, Reinigung, Gartenpflege etc. sollte zur Verhandlung vorliegen.",
    ),
  },
  zentrale: {
    bezeichnung: "Umlage der Zentralverwaltung, Buchführung und Lohnrechnung durch Dritte",
    zeile: "Zentrale Leistungen",
    sachVon: prozent(30),
    sachBis: prozent(40),
    sachanteil: prozent(35),
    personalzeile: "Verwaltung",
    personalzeileGenannt: false,
    anteilGenannt: true,
    fundstelle: tabelle2(
      "Zentrale Leistungen",
      "In der Regel ist von folgender Aufteilung auszugehen: 60 bis 70 % Personal- und 30 bis 40 % Sachkosten.",
    ),
  },
};

/** Sach share first, then the Personal share; together the whole. */
export function aufteilung(regel: Teilungsregel): readonly Aufteilungsteil[] {
  return [
    { zeile: regel.zeile, anteil: regel.sachanteil },
    { zeile: regel.personalzeile, anteil: minus(EINS, regel.sachanteil) },
  ];
}
