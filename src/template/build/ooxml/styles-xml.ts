import { BORDERS, STYLES, type Font, type Style } from "./styles";
import { MAIN, XML_HEAD, element } from "./xml";

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

const BORDER_COLOR = "FF7F7F7F";
const SIDES = ["left", "right", "top", "bottom"];

function borderXml({ border }: Style): string {
  const sides = BORDERS[border].map((style, i) => {
    const name = SIDES[i] ?? "";

    return style === null ? element(name, {}) : element(name, { style }, element("color", { rgb: BORDER_COLOR }));
  });

  return element("border", {}, sides.join("") + element("diagonal", {}));
}

const GREY_FILL = element("fill", {}, element("patternFill", { patternType: "gray125" }));
const FIRST_OWN_FORMAT = 164;

/** The part xl/styles.xml. */
export function stylesXml(): string {
  const all = STYLES.map(([, style]) => style);
  const fonts = distinct(all.map((s) => fontXml(s.font)));
  const fills = distinct([fillXml(null), GREY_FILL, ...all.map((s) => fillXml(s.fill))]);
  const borders = distinct(all.map(borderXml));
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
        borderId: borders.indexOf(borderXml(style)),
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
