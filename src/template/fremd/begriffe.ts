import { ABSCHREIBUNGSZEILEN, FIXE_ZEILEN, PERSONALFUNKTIONEN, SACHKOSTENZEILEN, type Kostenzeile } from "../../domain";
import type { Feldname } from "../karte";

/** Which rows of a form share their columns of values. */
export type Block = "personal" | "fix" | "sach" | "angaben" | "ergebnis" | "summe";

/** Something a form may have a label for. */
export interface Begriff {
  /** The field of the map; "zeitraum" holds von and bis, "summe" belongs to the block above it. */
  readonly feld: Feldname | "zeitraum" | "summe";
  /** As a person is told that it is missing. */
  readonly name: string;
  readonly block: Block;
  /** Labels by steps: a later one counts only where the form has none of the earlier ones. */
  readonly stufen: readonly (readonly string[])[];
}

function zeilen(block: Block, namen: readonly Kostenzeile[]): Begriff[] {
  return namen.map((name) => ({ feld: `zeile:${name}`, name, block, stufen: [[name]] }));
}

/** The 25 rows of Tab. 1 (HB:616-643). */
export const ZEILENBEGRIFFE: readonly Begriff[] = [
  ...zeilen("personal", PERSONALFUNKTIONEN),
  ...zeilen("fix", [...ABSCHREIBUNGSZEILEN, ...FIXE_ZEILEN]),
  ...zeilen("sach", SACHKOSTENZEILEN),
];

/** First step: as Tab. 1 prints it (HB:606-613, 646-649). */
export const ANGABEN: readonly Begriff[] = [
  {
    feld: "plaetze",
    name: "Plätze",
    block: "angaben",
    stufen: [
      ["Belegte Plätze bzw. Mitarbeiter*innen (Prognose)"],
      ["Belegte Plätze", "Anzahl der belegten Plätze", "Anzahl der Plätze", "Anzahl Plätze", "Platzzahl"],
      ["Plätze"],
    ],
  },
  {
    feld: "tage",
    name: "Tage",
    block: "angaben",
    stufen: [
      ["(Verfügbare) Tage pro Jahr"],
      ["Tage im Jahr", "Tage je Jahr", "Verfügbare Tage", "Verfügbare Tage im Jahr", "Verfügbare Tage je Jahr"],
      ["Arbeitstage pro Jahr", "Öffnungstage pro Jahr", "Betreuungstage pro Jahr"],
    ],
  },
  {
    feld: "zeitraum",
    name: "Vereinbarungszeitraum",
    block: "angaben",
    stufen: [
      ["Vereinbarungszeitraum", "Vereinbarungszeitraum von bis"],
      ["Zeitraum", "Kalkulationszeitraum"],
    ],
  },
  {
    feld: "von",
    name: "Beginn des Vereinbarungszeitraums",
    block: "angaben",
    stufen: [["Vereinbarungszeitraum von", "Beginn des Vereinbarungszeitraums", "Beginn Vereinbarungszeitraum"]],
  },
  {
    feld: "bis",
    name: "Ende des Vereinbarungszeitraums",
    block: "angaben",
    stufen: [["Vereinbarungszeitraum bis", "Ende des Vereinbarungszeitraums", "Ende Vereinbarungszeitraum"]],
  },
  {
    feld: "traeger",
    name: "Träger",
    block: "angaben",
    stufen: [["Träger (Name des Betriebes)"], ["Name des Trägers", "Name des Betriebes"], ["Antragsteller"]],
  },
  { feld: "bereich", name: "Bereich", block: "angaben", stufen: [["Bereich"], ["Leistungsbereich"]] },
  {
    feld: "entgelt",
    name: "Vereinbartes Entgelt",
    block: "ergebnis",
    stufen: [["Vereinbartes Entgelt pro Tag und Mitarbeiter*in"], ["Vereinbartes Entgelt"]],
  },
  {
    feld: "gesamtkosten",
    name: "Gesamtkosten",
    block: "ergebnis",
    stufen: [["Gesamtkosten"], ["Summe Gesamtkosten", "Gesamtkosten pro Jahr", "Gesamtsumme"]],
  },
  {
    feld: "divisor",
    name: "Divisor",
    block: "ergebnis",
    stufen: [["dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage"]],
  },
  {
    feld: "tagessatz",
    name: "Tagessatz",
    block: "ergebnis",
    stufen: [
      ["Kosten je Tag und Mitarbeiter*in"],
      ["Kosten pro Tag und Mitarbeiter*in", "Kosten je Mitarbeiter*in und Tag", "Kosten je Platz und Tag"],
      ["Tagessatz"],
    ],
  },
];

const SUMMEN: readonly Begriff[] = [
  { feld: "summe", name: "Summe", block: "summe", stufen: [["Summe", "Zwischensumme"]] },
  {
    feld: "personalkosten",
    name: "Summe Personalkosten",
    block: "summe",
    stufen: [["Summe Personalkosten", "Summe der Personalkosten", "Personalkosten gesamt"]],
  },
  {
    feld: "fixeKosten",
    name: "Summe fixe Kosten",
    block: "summe",
    stufen: [["Summe fixe Kosten", "Summe Fixkosten", "Fixe Kosten gesamt"]],
  },
  {
    feld: "sachkosten",
    name: "Summe Sachkosten",
    block: "summe",
    stufen: [["Summe Sachkosten", "Summe Sachaufwand", "Summe variable Kosten", "Sachkosten gesamt"]],
  },
];

/** Without one of these a form is none: Plätze, Tage and the Tagessatz, besides most of the rows. */
export const UNENTBEHRLICH: readonly Begriff[] = ANGABEN.filter(({ feld }) =>
  ["plaetze", "tage", "tagessatz"].includes(feld),
);

export const ALLE_BEGRIFFE: readonly Begriff[] = [...ZEILENBEGRIFFE, ...ANGABEN, ...SUMMEN];
