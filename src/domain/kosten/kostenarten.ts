/** The rows of Tab. 1 in its order, spelled as the contracts spell them. */

export const PERSONALFUNKTIONEN = [
  "Leitung",
  "Gruppenleiter*in/Fachkräfte",
  "Begleitender Dienst",
  "Arbeitsvorbereiter*in",
  "Unterstützung/Assistenz/Pflege",
  "Wirtschaftsdienst",
  "Weiteres Personal",
  "Verwaltung",
] as const;

export const ABSCHREIBUNGSZEILEN = ["Abschreibung Gebäude", "Abschreibung Inventar"] as const;

/** The rows of the fixed block that are entered as amounts; the two Abschreibungen are computed from the Anlagen. */
export const FIXE_ZEILEN = [
  "Instandhaltung/Instandsetzung",
  "Zinsen im Rahmen öffentlicher Förderungen",
  "Miete/Leasing/Pacht",
] as const;

export const SACHKOSTENZEILEN = [
  "Brennstoffe",
  "Übrige Energie",
  "Wasser/Abwasser",
  "Treibstoffe",
  "Allgemeiner Materialaufwand",
  "Fremde Leistungen",
  "Pflegerischer Sachaufwand",
  "Unmittelbare Betreuungskosten",
  "Lehr- und Lernmittel",
  "Sächlicher Verwaltungsaufwand",
  "Zentrale Leistungen",
  "Steuern, Abgaben, Versicherung",
] as const;

export const ANLAGEARTEN = ["Gebäude", "Inventar"] as const;

export type Personalfunktion = (typeof PERSONALFUNKTIONEN)[number];
export type Abschreibungszeile = (typeof ABSCHREIBUNGSZEILEN)[number];
export type FixeZeile = (typeof FIXE_ZEILEN)[number];
export type Sachkostenzeile = (typeof SACHKOSTENZEILEN)[number];
export type Anlageart = (typeof ANLAGEARTEN)[number];

/** Any row of Tab. 1 that a cost can belong to. */
export type Kostenzeile = Personalfunktion | Abschreibungszeile | FixeZeile | Sachkostenzeile;

export const KOSTENZEILEN: readonly Kostenzeile[] = [
  ...PERSONALFUNKTIONEN,
  ...ABSCHREIBUNGSZEILEN,
  ...FIXE_ZEILEN,
  ...SACHKOSTENZEILEN,
];
