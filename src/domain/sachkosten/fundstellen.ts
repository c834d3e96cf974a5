import type { Sachkostenzeile } from "../kosten/kostenarten";
import { handbuch, norm, type Fundstelle } from "../recht/fundstelle";
import { TABELLE_2 } from "./tabelle2";

/** HB:693, the general rule; what follows from it and not from Tab. 2 (stable, watering, field work) is cited so. */
export const NUR_ALA: Fundstelle = handbuch(
  "Kap. 6.1, Sachkosten (Z. 693)",
  "Bei den Sachkosten ist zu beachten, dass sich diese ausschließlich auf den ALA-Bereich beziehen.",
);

export const KEINE_PRODUKTION: Fundstelle = handbuch(
  "Kap. 6.1, Sachkosten (Z. 693)",
  "Hier können keine Produktionskosten geltend gemacht werden.",
);

export const ANTEILE: Fundstelle = handbuch(
  "Kap. 6.1, Sachkosten (Z. 693)",
  "Gegebenenfalls können prozentuale Anteile aus der Bilanz des Gesamtbetriebes angesetzt werden.",
);

export const MITTAGESSEN: Fundstelle = handbuch(
  "Kap. 6.3, Mittagessen (Z. 780)",
  "Das bedeutet, dass die Kosten für das Mittagessen direkt mit den Mitarbeiter*innen abzurechnen sind.",
);

/** With the typing error of the print ("Betreuungstagesatz"): a quotation is not corrected. */
export const FAHRDIENST: Fundstelle = handbuch(
  "Kap. 6.3, Fahrdienst (Z. 784)",
  "Dieser wird mit dem Leistungsträger direkt und unabhängig vom verhandelten Betreuungstagesatz abgerechnet.",
);

export const BESCHAEFTIGTENRAT: Fundstelle = handbuch(
  "Kap. 6.3, Beschäftigtenrat (Z. 776)",
  "Wer mit mehr als fünf Beschäftigten arbeitet, kann die notwendigen Kosten für die Unterstützung und Bildung des Beschäftigtenrates mit einer Pauschale abgegolten bekommen.",
);

export const ARBEITSENTGELT: Fundstelle = handbuch(
  "Kap. 6.2 (Z. 717)",
  "Mit den Menschen mit Behinderung, die im ALA arbeiten, muss ein wirtschaftliches Ergebnis erzielt werden, aus dem deren Arbeitsentgelt bezahlt wird.",
);

export const INVENTAR: Fundstelle = handbuch(
  "Kap. 6.1, Fixe Kosten (Z. 673)",
  "Abschreibung auf Inventar (inkl. geringwertigen Wirtschaftsgütern) erfolgt grundsätzlich linear mit 12,5 % pro Jahr",
);

export const GEBAEUDE: Fundstelle = handbuch(
  "Kap. 6.1, Fixe Kosten (Z. 669)",
  "Die Abschreibung der Gebäude (einschließlich Zubehör) erfolgt grundsätzlich linear mit 2,45 % pro Jahr.",
);

export const INSTANDHALTUNG: Fundstelle = handbuch("Kap. 6.1, Fixe Kosten (Z. 675)", "Instandhaltung/Instandsetzung");

export const ZINSEN: Fundstelle = handbuch("Kap. 6.1, Fixe Kosten (Z. 676)", "Zinsen von Investitionen");

export const MIETE: Fundstelle = handbuch(
  "Kap. 6.1, Fixe Kosten (Z. 677)",
  "Statt der Abschreibung für Gebäude kann alternativ auch eine Miete für die vom ALA genutzten Aufenthaltsräume nach Quadratmetern und regionalem Quadratmeter-Mietpreis angesetzt werden.",
);

export const PERSONAL: Fundstelle = handbuch("Kap. 6.1, Tab. 1, Personalkosten (Z. 615)", "Arbeitgeber-Brutto");

export const BETRIEBSARZT: Fundstelle = handbuch(
  "Kap. 5, Betriebsarzt (Z. 539)",
  "Hier muss ein Vertrag mit einem Arzt, der nach Möglichkeit als Betriebsarzt anerkannt ist, vorgelegt werden.",
);

export const ARBEITSSCHUTZ: Fundstelle = handbuch(
  "Kap. 5, Arbeitsschutzbetreuung (Z. 543)",
  "Die Anforderungen hängen u.a. von der Zahl der Mitarbeiter*innen ab und sind durch die Vorschriften des Arbeitssicherheitsgesetzes und der Berufsgenossenschaften geregelt.",
);

/** The tax limit is another system: shown, never applied. */
export const GWG_STEUER: Fundstelle = norm("§ 6 Abs. 2 EStG");

/** A row of Tab. 2 with the decisive words, or with its whole Bemerkung. */
export function tabelle2(zeile: Sachkostenzeile, wortlaut?: string): Fundstelle {
  const { zeile: nummer, bemerkung } = TABELLE_2[zeile];

  return handbuch(`Kap. 6.1, Tab. 2, Zeile ${zeile} (Z. ${nummer})`, wortlaut ?? bemerkung);
}
