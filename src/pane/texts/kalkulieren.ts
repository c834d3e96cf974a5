/** Sentences of the page Kalkulieren. */
import type { Einzelfeld, Liste } from "../eingabe/felder";

export const FELDER: Readonly<Record<Einzelfeld, string>> = {
  traeger: "Träger (Name des Betriebes)",
  von: "Beginn",
  bis: "Ende",
  bereich: "Bereich",
  plaetze: "Plätze",
  tage: "Tage im Jahr",
  wochenstunden: "Std. je Woche",
  belegung: "Davon belegt",
  monate: "Monate",
  "fixeKosten.Instandhaltung/Instandsetzung": "Instandhaltung/Instandsetzung",
  "fixeKosten.Zinsen im Rahmen öffentlicher Förderungen": "Zinsen im Rahmen öffentlicher Förderungen",
};

export const SPALTEN = {
  personal: {
    funktion: "Funktion",
    stundenJeMitarbeiter: "Stunden je Mitarbeiter*in und Woche",
    jahresbruttoVollzeit: "Jahresbrutto einer vollen Stelle",
    arbeitgeberBrutto: "Arbeitgeber-Brutto direkt",
    person: "Person (Kürzel)",
    vertragsstunden: "Vertragsstunden",
  },
  anlagen: {
    bezeichnung: "Bezeichnung",
    art: "Art",
    wert: "Wert",
    foerderung: "Davon gefördert",
    anteil: "Anteil ALA",
    objekt: "Objekt",
    anschaffung: "Angeschafft (Jahr)",
  },
  miete: { objekt: "Objekt", betrag: "Betrag" },
  sachkosten: {
    text: "Text",
    betrag: "Betrag",
    ist: "Ist (Vorjahr)",
    anteil: "Anteil ALA",
    steigerung: "Steigerung in %",
    zeile: "Zeile",
    nachweis: "Nachweis-Nr.",
    begruendung: "Begründung",
    konto: "Konto",
    datum: "Datum",
  },
} as const satisfies Record<Liste, Readonly<Record<string, string>>>;

const LISTENNAME: Readonly<Record<Liste, string>> = {
  personal: "Personal",
  anlagen: "Anlage",
  miete: "Miete",
  sachkosten: "Sachkostenzeile",
};

export const ABSCHNITTE = {
  angaben: "Allgemeine Angaben",
  personal: "Personalkosten",
  anlagen: "Anlagen (Abschreibung)",
  fixeKosten: "Weitere fixe Kosten",
  fixeKostenGesamt: "Fixe Kosten",
  miete: "Miete, Leasing, Pacht",
  sachkosten: "Sachkosten",
  belegung: "Start mit weniger Plätzen",
  befunde: "Prüfung",
  rechenweg: "Rechenweg und Fundstellen",
  vergleich: "Zwei Varianten vergleichen",
  formeln: "ALA-Formeln in eigenen Blättern",
} as const;

export const KALKULIEREN = {
  tagessatz: "Tagessatz",
  jeTag: "je Platz und Tag",
  nochKeiner: "noch offen",
  esFehlt: (anzahl: number): string =>
    anzahl === 1 ? "Eine Angabe fehlt noch oder ist zu prüfen." : `${anzahl} Angaben fehlen noch oder sind zu prüfen.`,
  ohneTraeger: "Zum Übernehmen fehlt noch der Träger.",
  anteile: "Anteile am Tagessatz",
  block: "Block",
  imZeitraum: "im Zeitraum",
  anteil: "Anteil",
  gesamt: "Gesamtkosten",
  rund: (prozent: number): string => `${prozent} %`,
  zeitraum: "Vereinbarungszeitraum",
  vorgabeTage: "üblich 250",
  vorgabeStunden: "üblich 39",
  weitereAngaben: "Bereich, abweichende Dauer",
  vorgabeBereich: "Arbeitsbereich",
  vorgabeMonate: "12",
  vorgabeAnteil: "z. B. 8/12, 25 %",
  zeitraumMonate: "Monate nur wenn der Zeitraum nicht zwölf Monate umfasst.",
  stundenKopf: "Std./Woche",
  bruttoKopf: "Jahresbrutto Vollzeit",
  kostenKopf: "Kosten",
  personalHinweis:
    "Stunden je Mitarbeiter*in und Woche, dazu das Arbeitgeber-Brutto einer vollen Stelle im Jahr. Zeilen ohne Angaben zählen nicht.",
  mehrZu: (funktion: string): string => `Weitere Angaben zu ${funktion}`,
  mehr: "mehr",
  direkt: "Betrag direkt",
  weitereStelle: "Stelle hinzufügen",
  stelleFuer: "Funktion der neuen Stelle",
  keineAnlagen: "Noch keine Anlage eingetragen.",
  neueAnlage: "Anlage hinzufügen",
  ohneBezeichnung: "Neue Anlage",
  abschreibung: "Abschreibung",
  neueMiete: "Miete hinzufügen",
  entfernen: "Entfernen",
  entferne: (was: string): string => `${was} entfernen`,
  zuSachkosten: "Zeilen ansehen und prüfen",
  sachkostenzeilen: (anzahl: number): string => (anzahl === 1 ? "1 Zeile" : `${anzahl} Zeilen`),
  belegungFrage: "Was fehlt, solange nur ein Teil der Plätze belegt ist?",
  vonPlaetzen: (plaetze: number): string => `von ${plaetze} Plätzen`,
  rechenwegLeer: "Der Rechenweg erscheint, sobald der Tagessatz berechnet ist.",
  gerundet: "auf den Cent gerundet",
  verstanden: (text: string): string => `verstanden als ${text}`,
  laden: "Entwurf, noch nicht in der Arbeitsmappe",
} as const;

export const VERGLEICH = {
  erklaerung: "Merken Sie den jetzigen Stand und ändern Sie dann Angaben: Beide Varianten stehen nebeneinander.",
  merken: "Variante merken",
  vergessen: "Vergleich beenden",
  gemerkt: "Gemerkt",
  jetzt: "Jetzt",
  unterschied: "Unterschied",
  nurHier: "Die gemerkte Variante bleibt nur in diesem geöffneten Bereich, nicht in der Arbeitsmappe.",
  gleich: "gleich",
} as const;

/** "personal[1].person" as a person would say it. */
export function ortsname(pfad: string): string {
  const [, liste = "", stelle = "", spalte = ""] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(pfad) ?? [];
  if (istListe(liste)) {
    const spalten: Readonly<Record<string, string>> = SPALTEN[liste];
    const name = spalten[spalte];

    return `${LISTENNAME[liste]} ${Number(stelle) + 1}${name === undefined ? "" : `, ${name}`}`;
  }

  const felder: Readonly<Record<string, string>> = FELDER;

  return felder[pfad] ?? (istListe(pfad) ? ABSCHNITTE[pfad] : pfad);
}

function istListe(name: string): name is Liste {
  return Object.hasOwn(LISTENNAME, name);
}
