import { BUILTIN_FORMATS } from "../../builtin-formats";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { INDEXED_COLORS, type Color } from "./colors";
import { isOn } from "./flags";

export interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  /** In points. */
  readonly size: number;
  readonly color: Color | null;
}

export const SIDES = ["left", "right", "top", "bottom"] as const;

/** Lines around a cell, by their side. */
export type Border = Readonly<
  Partial<Record<(typeof SIDES)[number], { readonly line: string; readonly color: Color | null }>>
>;

/** What a person sees of a cell format, and whether it locks. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Color | null;
  readonly border: Border;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wraps: boolean;
  /** Acts where the sheet is protected. */
  readonly locked: boolean;
}

const PLAIN_FONT: Font = { bold: false, italic: false, underlined: false, struck: false, size: 11, color: null };

export const PLAIN_FORMAT: CellFormat = {
  numberFormat: "General",
  font: PLAIN_FONT,
  fill: null,
  border: {},
  horizontal: "general",
  vertical: "bottom",
  wraps: false,
  locked: true,
};

/** The cell formats (cellXfs) of the styles part, by their index. */
export function readCellFormats(text: string, part: string): readonly CellFormat[] {
  return new StylesReader(text, part).read();
}

class StylesReader {
  private readonly scanner: XmlScanner;
  private readonly numberFormats = new Map(BUILTIN_FORMATS);
  private readonly fonts: Font[] = [];
  private readonly fills: (Color | null)[] = [];
  private readonly borders: Border[] = [];
  private readonly formats: CellFormat[] = [];

  constructor(text: string, part: string) {
    this.scanner = new XmlScanner(text, part, SPREADSHEET);
  }

  /** numFmts, fonts, fills and borders stand before cellXfs (ECMA-376 18.8.39, CT_Stylesheet is a sequence). */
  read(): readonly CellFormat[] {
    const { scanner } = this;
    let section = "";
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open") {
        continue;
      }
      if (scanner.depth === 2) {
        section = scanner.name;
      } else if (scanner.depth === 3) {
        this.item(`${section}/${scanner.name}`);
      }
    }

    return this.formats;
  }

  private item(path: string): void {
    const { scanner } = this;
    if (path === "numFmts/numFmt") {
      this.numberFormats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (path === "fonts/font") {
      this.fonts.push(this.font());
    } else if (path === "fills/fill") {
      this.fills.push(this.fill());
    } else if (path === "borders/border") {
      this.borders.push(this.border());
    } else if (path === "cellXfs/xf") {
      this.formats.push(this.format());
    }
  }

  private font(): Font {
    const font = { ...PLAIN_FONT };
    this.children((name) => {
      const value = this.scanner.attribute("val");
      if (name === "b") {
        font.bold = isOn(value, true);
      } else if (name === "i") {
        font.italic = isOn(value, true);
      } else if (name === "u") {
        font.underlined = value !== "none";
      } else if (name === "strike") {
        font.struck = isOn(value, true);
      } else if (name === "sz") {
        font.size = Number(value) > 0 ? Number(value) : PLAIN_FONT.size;
      } else if (name === "color") {
        font.color = this.color();
      }
    });

    return font;
  }

  private fill(): Color | null {
    const fill: { isSolid: boolean; color: Color | null } = { isSolid: false, color: null };
    this.children((name) => {
      if (name === "patternFill") {
        fill.isSolid = this.scanner.attribute("patternType") === "solid";
      } else if (name === "fgColor") {
        fill.color = this.color();
      }
    });

    return fill.isSolid ? fill.color : null;
  }

  private border(): Border {
    const lines: Record<string, Border["left"]> = {};
    let side = "";
    this.children((name) => {
      const line = this.scanner.attribute("style") ?? "none";
      if (name === "color") {
        const known = lines[side];
        lines[side] = known === undefined ? undefined : { line: known.line, color: this.color() };
      } else {
        side = name;
        lines[side] = line === "none" ? undefined : { line, color: null };
      }
    });
    const drawn = Object.entries(lines).filter(([name, line]) => line !== undefined && SIDES.some((s) => s === name));

    return Object.fromEntries(drawn);
  }

  private format(): CellFormat {
    const { scanner } = this;
    const numberFormat = this.numberFormats.get(Number(scanner.attribute("numFmtId") ?? 0)) ?? "General";
    const font = this.fonts[Number(scanner.attribute("fontId") ?? 0)] ?? PLAIN_FONT;
    const fill = this.fills[Number(scanner.attribute("fillId") ?? 0)] ?? null;
    const border = this.borders[Number(scanner.attribute("borderId") ?? 0)] ?? {};
    let { horizontal, vertical, wraps, locked } = PLAIN_FORMAT;
    this.children((name) => {
      if (name === "alignment") {
        horizontal = scanner.attribute("horizontal") ?? horizontal;
        vertical = scanner.attribute("vertical") ?? vertical;
        wraps = isOn(scanner.attribute("wrapText"));
      } else if (name === "protection") {
        locked = isOn(scanner.attribute("locked"), true);
      }
    });

    return { numberFormat, font, fill, border, horizontal, vertical, wraps, locked };
  }

  private color(): Color | null {
    const { scanner } = this;
    const rgb = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(scanner.attribute("rgb") ?? "")?.[1];
    const theme = scanner.attribute("theme");

    return rgb !== undefined
      ? `#${rgb.toUpperCase()}`
      : theme !== null
        ? [Number(theme), Number(scanner.attribute("tint") ?? 0)]
        : (INDEXED_COLORS[Number(scanner.attribute("indexed") ?? -1)] ?? null);
  }

  /** All elements below the current one. */
  private children(visit: (name: string) => void): void {
    const { scanner } = this;
    const { depth } = scanner;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token === "open") {
        visit(scanner.name);
      }
    }
  }
}
