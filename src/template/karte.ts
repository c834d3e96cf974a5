import * as v from "valibot";
import { KOSTENZEILEN, PERSONALFUNKTIONEN, ok, unzulaessig, type Ergebnis, type Grund } from "../domain";

/** How a cell's value is meant, and shown in our own workbook. */
export const TYPEN = [
  "text",
  "kennung",
  "datum",
  "ganzzahl",
  "jahr",
  "zahl",
  "stunden",
  "stellen",
  "euro",
  "euro4",
  "prozent",
  "bruch",
] as const;

/** The drop-down lists that a cell may offer. */
export const LISTEN = ["funktionen", "arten", "zeilen"] as const;

const EINZELFELDER = [
  "traeger",
  "von",
  "bis",
  "bereich",
  "plaetze",
  "tage",
  "wochenstunden",
  "monate",
  "belegung",
  "entgelt",
  "stunden",
  "personalkosten",
  "fixeKosten",
  "sachkosten",
  "gesamtkosten",
  "divisor",
  "tagessatz",
  "ohneZuordnung",
  "satz:Gebäude",
  "satz:Inventar",
  "vorlage",
] as const;

/** Every field a map may place: "plaetze", "stunden:Leitung", "zeile:Brennstoffe" … */
export const FELDNAMEN = [
  ...EINZELFELDER,
  ...PERSONALFUNKTIONEN.map((funktion) => `stunden:${funktion}` as const),
  ...KOSTENZEILEN.map((zeile) => `zeile:${zeile}` as const),
];

export const TABELLENNAMEN = ["personal", "anlagen", "miete", "sachkosten", "eigeneWerte"] as const;

export type Typ = (typeof TYPEN)[number];
export type Liste = (typeof LISTEN)[number];
export type Feldname = (typeof FELDNAMEN)[number];
export type Tabellenname = (typeof TABELLENNAMEN)[number];

const text = v.pipe(v.string(), v.maxLength(2000));
const zeilennummer = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1048576));
const blatt = v.pipe(v.string(), v.minLength(1), v.maxLength(31));

/** What a single cell and a table column have in common. */
const ANGABEN = {
  typ: v.picklist(TYPEN),
  einheit: v.nullable(text),
  /** True where a person (or a fill) writes; false where the sheet computes. */
  eingabe: v.boolean(),
  /** As the form prints it. */
  beschriftung: text,
  fundstelle: v.nullable(text),
  auswahl: v.exactOptional(v.picklist(LISTEN)),
  /** US English without the equals sign; {z} stands for the row of a table's line. */
  formel: v.exactOptional(text),
};

const FeldSchema = v.pipe(
  v.strictObject({
    feld: v.picklist(FELDNAMEN),
    blatt,
    zelle: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
    /** The defined name of the cell. */
    name: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/))),
    ...ANGABEN,
  }),
  v.readonly(),
);

const SpalteSchema = v.pipe(
  v.strictObject({
    /** Key of the line's object in the input ("stundenJeMitarbeiter"), or the name of a computed column. */
    feld: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    spalte: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
    ...ANGABEN,
  }),
  v.readonly(),
);

const TabelleSchema = v.pipe(
  v.strictObject({
    tabelle: v.picklist(TABELLENNAMEN),
    blatt,
    name: v.exactOptional(text),
    ersteZeile: zeilennummer,
    letzteZeile: zeilennummer,
    spalten: v.pipe(v.array(SpalteSchema), v.readonly()),
  }),
  v.readonly(),
);

/** One schema for our own workbook and for anybody's form, so that a new form is a new file and no new code. */
const KarteSchema = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    /** "ala" for our own workbook; a form of somebody else has a name of its own. */
    kennung: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
    version: v.pipe(v.string(), v.minLength(1), v.maxLength(20)),
    titel: text,
    felder: v.pipe(v.array(FeldSchema), v.readonly()),
    tabellen: v.pipe(v.array(TabelleSchema), v.readonly()),
  }),
  v.readonly(),
);

export type Feld = v.InferOutput<typeof FeldSchema>;
export type Spalte = v.InferOutput<typeof SpalteSchema>;
export type Tabelle = v.InferOutput<typeof TabelleSchema>;
export type Karte = v.InferOutput<typeof KarteSchema>;

/** A map from a file, or every reason why it is none. */
export function karteAus(roh: unknown): Ergebnis<Karte> {
  const gelesen = v.safeParse(KarteSchema, roh);
  if (!gelesen.success) {
    return unzulaessig(...gelesen.issues.map((issue) => formfehler(v.getDotPath(issue) ?? "")));
  }
  const doppelte = [
    ...mehrfach(gelesen.output.felder.map((f) => f.feld)).map((feld) => `Das Feld „${feld}“`),
    ...mehrfach(gelesen.output.felder.map((f) => `${f.blatt}!${f.zelle}`)).map((zelle) => `Die Zelle ${zelle}`),
  ];

  return doppelte.length === 0 ? ok(gelesen.output) : unzulaessig(...doppelte.map(doppelt));
}

/** The place of a field in a map, or null where the form has none. */
export function feld(karte: Karte, name: Feldname): Feld | null {
  return karte.felder.find((f) => f.feld === name) ?? null;
}

export function tabelle(karte: Karte, name: Tabellenname): Tabelle | null {
  return karte.tabellen.find((t) => t.tabelle === name) ?? null;
}

function mehrfach(werte: readonly string[]): string[] {
  return [...new Set(werte.filter((wert, i) => werte.indexOf(wert) !== i))];
}

function formfehler(pfad: string): Grund {
  return {
    regel: "karte-form",
    ort: { feld: pfad },
    text:
      `Die Zuordnungsdatei passt nicht: ${pfad === "" ? "der Aufbau" : `die Angabe „${pfad}“`} fehlt oder ist ungültig.` +
      " Bitte die Zuordnung neu speichern oder die Angabe berichtigen.",
  };
}

function doppelt(was: string): Grund {
  return {
    regel: "karte-doppelt",
    ort: {},
    text: `${was} steht in der Zuordnung mehrmals. Bitte jedes Feld genau einer eigenen Zelle zuordnen.`,
  };
}
