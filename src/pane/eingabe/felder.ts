/** What the fields of the input are for a person: how they are typed and shown, and which ones must not be empty. */

export const LISTEN = ["personal", "anlagen", "miete", "sachkosten"] as const;

export type Liste = (typeof LISTEN)[number];

/** jahr is not grouped where it is shown; wahl is one of the domain's own words. */
export type Feldart = "text" | "zahl" | "jahr" | "prozent" | "anteil" | "datum" | "wahl";

const EINZELFELDER = {
  traeger: "text",
  von: "datum",
  bis: "datum",
  bereich: "text",
  plaetze: "zahl",
  tage: "zahl",
  wochenstunden: "zahl",
  belegung: "zahl",
  monate: "zahl",
  "fixeKosten.Instandhaltung/Instandsetzung": "zahl",
  "fixeKosten.Zinsen im Rahmen öffentlicher Förderungen": "zahl",
} as const satisfies Record<string, Feldart>;

const SPALTEN = {
  personal: {
    funktion: "wahl",
    stundenJeMitarbeiter: "zahl",
    jahresbruttoVollzeit: "zahl",
    arbeitgeberBrutto: "zahl",
    person: "text",
    vertragsstunden: "zahl",
  },
  anlagen: {
    bezeichnung: "text",
    art: "wahl",
    wert: "zahl",
    foerderung: "zahl",
    anteil: "anteil",
    objekt: "text",
    anschaffung: "jahr",
  },
  miete: { objekt: "text", betrag: "zahl" },
  sachkosten: {
    text: "text",
    betrag: "zahl",
    ist: "zahl",
    anteil: "anteil",
    steigerung: "prozent",
    zeile: "wahl",
    nachweis: "text",
    begruendung: "text",
    konto: "text",
    datum: "text",
  },
} as const satisfies Record<Liste, Record<string, Feldart>>;

export type Einzelfeld = keyof typeof EINZELFELDER;

export const EINZELFELDNAMEN = Object.keys(EINZELFELDER) as readonly Einzelfeld[];

const PFLICHT: ReadonlySet<string> = new Set<Einzelfeld>(["traeger", "von", "bis", "plaetze"]);

/** Columns that are set for a new line from the start and say nothing by themselves. */
const VORBELEGT: Readonly<Record<Liste, readonly string[]>> = {
  personal: ["funktion"],
  anlagen: ["art"],
  miete: [],
  sachkosten: ["zeile"],
};

export function feldart(schluessel: string): Feldart {
  const [liste = "", , spalte] = schluessel.split("/");
  const spalten: Readonly<Record<string, Feldart>> | undefined = istListe(liste) ? SPALTEN[liste] : undefined;
  const einzeln: Readonly<Record<string, Feldart>> = EINZELFELDER;

  return (spalte !== undefined && spalten !== undefined ? spalten[spalte] : einzeln[schluessel]) ?? "text";
}

export function spaltenVon(liste: Liste): readonly string[] {
  return Object.keys(SPALTEN[liste]);
}

export function istListe(name: string): name is Liste {
  return LISTEN.some((liste) => liste === name);
}

export function istPflicht(schluessel: string): boolean {
  return PFLICHT.has(schluessel);
}

export function istVorbelegt(liste: Liste, spalte: string): boolean {
  return VORBELEGT[liste].includes(spalte);
}
