import type { NewStyle } from "../new-sheet";
import { parseNumber } from "../parts/cell-value";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { encodeEntities } from "../../xml/text";
import { append } from "./append";

/** Numbers of custom formats start here (ECMA-376 18.8.30). */
const FIRST_CUSTOM = 164;

interface Present {
  readonly fonts: number;
  /** The first font as it stands there: the default of the workbook. */
  readonly font: string;
  readonly formats: number;
  readonly lastNumberFormat: number;
  readonly rootEnd: number;
  readonly prefix: string;
}

export interface AddedStyles {
  readonly text: string;
  /** Index of the cell format of a style. */
  readonly indexOf: (style: NewStyle) => number;
}

/** The style part with a cell format for each of these styles; those that are there keep their places. */
export function addStyles(text: string, part: string, styles: readonly NewStyle[]): AddedStyles {
  const wanted = [...new Map(styles.map((style) => [keyOf(style), style])).values()].filter(
    (s) => keyOf(s) !== DEFAULT,
  );
  const present = readPresent(text, part);
  const codes = [...new Set(wanted.map(({ format }) => format).filter((format) => format !== undefined))];
  const numberOf = (format: string | undefined): number =>
    format === undefined ? 0 : present.lastNumberFormat + 1 + codes.indexOf(format);
  const bold = wanted.some((style) => style.bold === true);
  const add = (before: string, parent: string, count: number, children: (prefix: string) => string): string =>
    count === 0 ? before : (append(before, { part, vocabulary: SPREADSHEET, parent, count, children }) ?? before);

  const withFormats = add(text, "cellXfs", wanted.length, (prefix) =>
    wanted.map((style) => formatXml(prefix, style, numberOf(style.format), present.fonts)).join(""),
  );
  const withFont = add(withFormats, "fonts", bold ? 1 : 0, () => boldFont(present));
  const numberFormats = (prefix: string): string =>
    codes
      .map((code) => `<${prefix}numFmt numFmtId="${numberOf(code)}" formatCode="${encodeEntities(code)}"/>`)
      .join("");

  return {
    text: codes.length === 0 ? withFont : withNumberFormats(withFont, part, present, codes.length, numberFormats),
    indexOf: (style) => {
      const at = wanted.findIndex((other) => keyOf(other) === keyOf(style));

      return at < 0 ? 0 : present.formats + at;
    },
  };
}

function withNumberFormats(
  text: string,
  part: string,
  { rootEnd, prefix }: Present,
  count: number,
  children: (prefix: string) => string,
): string {
  // numFmts is the first child of the part, where there is one
  return (
    append(text, { part, vocabulary: SPREADSHEET, parent: "numFmts", count, children }) ??
    `${text.slice(0, rootEnd)}<${prefix}numFmts count="${count}">${children(prefix)}</${prefix}numFmts>${text.slice(rootEnd)}`
  );
}

function readPresent(text: string, part: string): Present {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const present = { fonts: 0, font: "", formats: 0, lastNumberFormat: FIRST_CUSTOM - 1, rootEnd: 0, prefix: "" };
  let section = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open") {
      continue;
    }
    if (scanner.depth === 1) {
      present.rootEnd = scanner.end;
      present.prefix = scanner.written.slice(0, scanner.written.indexOf(":") + 1);
    } else if (scanner.depth === 2) {
      section = scanner.name;
    } else if (scanner.depth === 3 && section === "numFmts") {
      present.lastNumberFormat = Math.max(
        present.lastNumberFormat,
        parseNumber(scanner.attribute("numFmtId") ?? "") ?? 0,
      );
    } else if (scanner.depth === 3 && section === "cellXfs" && scanner.name === "xf") {
      present.formats += 1;
    } else if (scanner.depth === 3 && section === "fonts" && scanner.name === "font") {
      const from = scanner.start;
      scanner.content();
      present.font = present.fonts === 0 ? text.slice(from, scanner.end) : present.font;
      present.fonts += 1;
    }
  }

  return present;
}

/** The default font of the workbook, bold: b comes first (CT_Font as Excel writes it). */
function boldFont({ font, prefix }: Present): string {
  const open = `<${prefix}font>`;
  const inner = font.startsWith(open) ? font.slice(open.length, -`</${prefix}font>`.length) : "";

  return `${open}<${prefix}b/>${inner.replace(`<${prefix}b/>`, "")}</${prefix}font>`;
}

function formatXml(prefix: string, style: NewStyle, numberFormat: number, boldFontIndex: number): string {
  const font = style.bold === true ? boldFontIndex : 0;
  const children =
    (style.wrap === true ? `<${prefix}alignment vertical="top" wrapText="1"/>` : "") +
    (style.unlocked === true ? `<${prefix}protection locked="0"/>` : "");
  const applied =
    (numberFormat === 0 ? "" : ' applyNumberFormat="1"') +
    (font === 0 ? "" : ' applyFont="1"') +
    (style.wrap === true ? ' applyAlignment="1"' : "") +
    (style.unlocked === true ? ' applyProtection="1"' : "");

  return `<${prefix}xf numFmtId="${numberFormat}" fontId="${font}" fillId="0" borderId="0" xfId="0"${applied}>${children}</${prefix}xf>`;
}

function keyOf({ bold = false, wrap = false, unlocked = false, format = "" }: NewStyle): string {
  return JSON.stringify([bold, wrap, unlocked, format]);
}

const DEFAULT = keyOf({});
