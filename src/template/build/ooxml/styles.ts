import type { Typ } from "../../karte";

/** What a cell is to its reader. Every role can be told apart without colour: by its frame, its weight or its place. */
const ROLES = ["eingabe", "formel", "summe", "ergebnis", "wert"] as const;

const TEXT_STYLES = [
  "standard",
  "titel",
  "erlaeuterung",
  "absatz",
  "abschnitt",
  "kopf",
  "kopfRechts",
  "marke",
  "beschriftung",
  "beschriftungUmbrochen",
  "summenbeschriftung",
  "ergebnisbeschriftung",
  "herkunft",
] as const;

export type Role = (typeof ROLES)[number];
export type StyleName = (typeof TEXT_STYLES)[number] | `${Role}:${Typ}`;

export interface Font {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly color: string;
}

export interface Style {
  readonly font: Font;
  readonly fill: string | null;
  readonly border: keyof typeof BORDERS;
  readonly format: string;
  readonly horizontal: "left" | "right" | "center" | "general";
  readonly vertical: "center" | "top" | "bottom";
  readonly wrap: boolean;
  readonly unlocked: boolean;
  readonly indent: number;
}

const BLACK = "FF1A1A1A";
const GREY = "FF4D4D4D";
const NORMAL: Font = { size: 10, color: BLACK };
const BOLD: Font = { size: 10, bold: true, color: BLACK };

/** Lines at the left, right, top and bottom of a cell. */
type Sides = readonly (string | null)[];

export const BORDERS = {
  none: [null, null, null, null],
  box: ["thin", "thin", "thin", "thin"],
  line: [null, null, null, "hair"],
  section: [null, null, null, "medium"],
  sum: [null, null, "thin", "thin"],
  result: [null, null, "thin", "double"],
} as const satisfies Record<string, Sides>;

const FILLS = { input: "FFFFF9E3", head: "FFE3E8EE", sum: "FFF2F4F7" };

/** Built-in number 0 is "General", 49 is text; the rest are ours. US notation, shown by the country of the reader. */
const FORMATS: Readonly<Record<Typ, string>> = {
  text: "General",
  kennung: "@",
  datum: "dd\\.mm\\.yyyy",
  ganzzahl: "#,##0",
  jahr: "0",
  zahl: "General",
  stunden: "#,##0.00##",
  stellen: "0.000",
  euro: '#,##0.00\\ "€"',
  euro4: '#,##0.0000\\ "€"',
  prozent: "0.00##\\ %",
  bruch: "# ?/???",
};

const TEXTLIKE: readonly Typ[] = ["text", "kennung"];

const BASE: Style = {
  font: NORMAL,
  fill: null,
  border: "none",
  format: "General",
  horizontal: "general",
  vertical: "center",
  wrap: false,
  unlocked: false,
  indent: 0,
};

const ROLE_STYLES: Readonly<Record<Role, Partial<Style>>> = {
  eingabe: { fill: FILLS.input, border: "box", unlocked: true },
  formel: { border: "line" },
  summe: { font: BOLD, fill: FILLS.sum, border: "sum" },
  ergebnis: { font: { size: 12, bold: true, color: BLACK }, fill: FILLS.sum, border: "result" },
  wert: { border: "line", vertical: "top" },
};

const HEAD: Partial<Style> = { font: BOLD, fill: FILLS.head, border: "box", wrap: true, horizontal: "left", indent: 1 };

const TEXTS: Readonly<Record<(typeof TEXT_STYLES)[number], Partial<Style>>> = {
  standard: {},
  titel: { font: { size: 15, bold: true, color: BLACK }, horizontal: "left", indent: 1 },
  erlaeuterung: { font: { size: 9, color: GREY }, horizontal: "left", indent: 1 },
  absatz: { horizontal: "left", indent: 1 },
  abschnitt: {
    font: { size: 11, bold: true, color: BLACK },
    fill: FILLS.head,
    border: "section",
    horizontal: "left",
    indent: 1,
  },
  kopf: HEAD,
  kopfRechts: { ...HEAD, horizontal: "right", indent: 0 },
  marke: { font: { size: 9, italic: true, color: GREY }, horizontal: "center" },
  beschriftung: { border: "line", horizontal: "left", indent: 1 },
  beschriftungUmbrochen: { font: BOLD, fill: FILLS.sum, border: "sum", wrap: true, horizontal: "left", indent: 1 },
  summenbeschriftung: { font: BOLD, fill: FILLS.sum, border: "sum", horizontal: "left", indent: 1 },
  ergebnisbeschriftung: {
    font: { size: 12, bold: true, color: BLACK },
    fill: FILLS.sum,
    border: "result",
    horizontal: "left",
    indent: 1,
  },
  herkunft: { font: { size: 9, color: GREY }, indent: 1, horizontal: "left" },
};

/** Every style of a cell, in the order of their numbers in the file. */
export const STYLES: readonly (readonly [StyleName, Style])[] = [
  ...TEXT_STYLES.map((name): [StyleName, Style] => [name, { ...BASE, ...TEXTS[name] }]),
  ...ROLES.flatMap((role) =>
    (Object.keys(FORMATS) as Typ[]).map((typ): [StyleName, Style] => {
      const text = TEXTLIKE.includes(typ);

      return [
        `${role}:${typ}`,
        {
          ...BASE,
          format: FORMATS[typ],
          horizontal: text ? "left" : "right",
          wrap: text,
          indent: text ? 1 : 0,
          ...ROLE_STYLES[role],
        },
      ];
    }),
  ),
];

const INDEX: ReadonlyMap<StyleName, number> = new Map(STYLES.map(([name], i) => [name, i]));

export function styleIndex(name: StyleName): number {
  return INDEX.get(name) ?? 0;
}

const WRAPPED: ReadonlySet<StyleName> = new Set(STYLES.filter(([, style]) => style.wrap).map(([name]) => name));

export function isWrapped(name: StyleName): boolean {
  return WRAPPED.has(name);
}
