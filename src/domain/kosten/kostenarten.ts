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

/** The row that a person's spelling means: upper and lower case, ß/ss, punctuation and blanks do not matter; or null. */
export function kostenzeileAus(text: string): Kostenzeile | null {
  const gesucht = vergleichsform(text);

  return KOSTENZEILEN.find((zeile) => vergleichsform(zeile) === gesucht) ?? null;
}

export function sachkostenzeileAus(text: string): Sachkostenzeile | null {
  const zeile = kostenzeileAus(text);

  return SACHKOSTENZEILEN.find((z) => z === zeile) ?? null;
}

/** Letters and digits only: "Steuern Abgaben, Versicherung" (Tab. 1) and "Steuern, Abgaben, Versicherung" (Tab. 2) are one. */
function vergleichsform(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^a-z0-9äöü]/g, "");
}
