import type { Typ } from "../../karte";
import { MAIN, XML_HEAD, element } from "./xml";

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

interface Font {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly color: string;
}

interface Style {
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

const side = (name: string, style: string | null, color = "FF7F7F7F"): string =>
  style === null ? element(name, {}) : element(name, { style }, element("color", { rgb: color }));

const border = (left: string | null, right: string | null, top: string | null, bottom: string | null): string =>
  element(
    "border",
    {},
    side("left", left) + side("right", right) + side("top", top) + side("bottom", bottom) + side("diagonal", null),
  );

const BORDERS = {
  none: border(null, null, null, null),
  box: border("thin", "thin", "thin", "thin"),
  line: border(null, null, null, "hair"),
  section: border(null, null, null, "medium"),
  sum: border(null, null, "thin", "thin"),
  result: border(null, null, "thin", "double"),
};

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

const STYLES: readonly (readonly [StyleName, Style])[] = [
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

/** Each different text once, in order of appearance; the place of a text in it is its number in the file. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

const FONT_NAME = "Arial";

function fontXml({ size, bold, italic, color }: Font): string {
  const flags = (bold === true ? element("b", {}) : "") + (italic === true ? element("i", {}) : "");

  return element(
    "font",
    {},
    `${flags}${element("sz", { val: size })}${element("color", { rgb: color })}${element("name", { val: FONT_NAME })}` +
      element("family", { val: 2 }),
  );
}

function fillXml(color: string | null): string {
  const pattern =
    color === null
      ? element("patternFill", { patternType: "none" })
      : element(
          "patternFill",
          { patternType: "solid" },
          element("fgColor", { rgb: color }) + element("bgColor", { indexed: 64 }),
        );

  return element("fill", {}, pattern);
}

const GREY_FILL = element("fill", {}, element("patternFill", { patternType: "gray125" }));
const FIRST_OWN_FORMAT = 164;

/** The part xl/styles.xml. */
export function stylesXml(): string {
  const all = STYLES.map(([, style]) => style);
  const fonts = distinct(all.map((s) => fontXml(s.font)));
  const fills = distinct([fillXml(null), GREY_FILL, ...all.map((s) => fillXml(s.fill))]);
  const borders = distinct(all.map((s) => BORDERS[s.border]));
  const formats = distinct(all.map((s) => s.format)).filter((code) => code !== "General" && code !== "@");
  const formatId = (code: string): number =>
    code === "General" ? 0 : code === "@" ? 49 : FIRST_OWN_FORMAT + formats.indexOf(code);
  const xf = (style: Style): string =>
    element(
      "xf",
      {
        numFmtId: formatId(style.format),
        fontId: fonts.indexOf(fontXml(style.font)),
        fillId: fills.indexOf(fillXml(style.fill)),
        borderId: borders.indexOf(BORDERS[style.border]),
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: true,
      },
      element("alignment", {
        horizontal: style.horizontal,
        vertical: style.vertical,
        wrapText: style.wrap,
        indent: style.indent === 0 ? undefined : style.indent,
      }) + element("protection", { locked: !style.unlocked }),
    );
  const list = (name: string, items: readonly string[]): string =>
    element(name, { count: items.length }, items.join(""));

  return (
    XML_HEAD +
    element(
      "styleSheet",
      { xmlns: MAIN },
      list(
        "numFmts",
        formats.map((formatCode) => element("numFmt", { numFmtId: formatId(formatCode), formatCode })),
      ) +
        list("fonts", fonts) +
        list("fills", fills) +
        list("borders", borders) +
        list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
        list("cellXfs", all.map(xf)) +
        list("cellStyles", [element("cellStyle", { name: "Standard", xfId: 0, builtinId: 0 })]) +
        element("dxfs", { count: 0 }) +
        element("tableStyles", { count: 0 }),
    )
  );
}
