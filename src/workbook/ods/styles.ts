import type { CellLook } from "../inspected-cells";
import { looksSame } from "../file/parts/colors";
import { unseenByFormat } from "../file/inspect/unseen";
import { formatCode, NUMBER_STYLES, readNumberStyle, type NumberStyle } from "./number-format";
import type { OdfScanner } from "./odf-scanner";

interface Style {
  readonly parent: string | null;
  readonly format: string | null;
  locked?: boolean;
  color?: string;
  ground?: string;
  /** Of a sheet. */
  displayed?: boolean;
}

/** A chain of parents longer than this goes round in circles. */
const MAX_PARENTS = 50;

/** The styles of a document: common ones first, then the automatic ones of its content. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new Map<string, NumberStyle>();
  private readonly looks = new Map<string, CellLook>();

  /** From the "open" of a section with styles to its "close". */
  read(scanner: OdfScanner): void {
    const { depth } = scanner;
    for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
      if (token !== "open" || scanner.depth !== depth + 1) {
        continue;
      }
      const name = scanner.odf("style:name") ?? "";
      if (NUMBER_STYLES.has(scanner.name)) {
        this.formats.set(name, readNumberStyle(scanner));
      } else if (scanner.name === "style" || scanner.name === "default-style") {
        const family = scanner.odf("style:family") ?? "";
        this.styles.set(`${family} ${scanner.name === "style" ? name : DEFAULT}`, readStyle(scanner));
      }
    }
  }

  /** Of a cell with this style; null for one without. */
  look(name: string | null): CellLook {
    const key = name ?? "Default";
    const known = this.looks.get(key);
    const look = known ?? this.resolve(key);
    this.looks.set(key, look);

    return look;
  }

  isSheetDisplayed(name: string | null): boolean {
    return this.styles.get(`table ${name ?? ""}`)?.displayed ?? true;
  }

  private resolve(name: string): CellLook {
    const chain = this.chain(name);
    const first = <T>(of: (style: Style) => T | null | undefined): T | null =>
      chain.map(of).find((value) => value !== null && value !== undefined) ?? null;
    const format = this.formats.get(first((style) => style.format) ?? "");
    const numberFormat = format === undefined ? "General" : formatCode(format, (other) => this.formats.get(other));
    const color = first((style) => style.color);
    const ground = first((style) => style.ground) ?? "#FFFFFF";
    const sameColor = color !== null && looksSame(color, ground, []);

    return {
      numberFormat,
      locked: first((style) => style.locked) ?? true,
      unseen: sameColor ? "everything" : unseenByFormat(numberFormat),
    };
  }

  /** The style, its parents, and what the family has by default. */
  private chain(name: string): Style[] {
    const chain: Style[] = [];
    let next: string | null = name;
    while (next !== null && chain.length < MAX_PARENTS) {
      const style = this.styles.get(`table-cell ${next}`);
      next = style?.parent ?? null;
      chain.push(...(style === undefined ? [] : [style]));
    }
    const base = this.styles.get(`table-cell ${DEFAULT}`);

    return base === undefined ? chain : [...chain, base];
  }
}

/** No name of a style is empty. */
const DEFAULT = "";

function readStyle(scanner: OdfScanner): Style {
  const style: Style = {
    parent: scanner.odf("style:parent-style-name"),
    format: scanner.odf("style:data-style-name"),
  };
  const { depth } = scanner;
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token !== "open" || scanner.depth !== depth + 1) {
      continue;
    }
    const protect = scanner.odf("style:cell-protect");
    const color = scanner.odf("fo:color");
    const ground = scanner.odf("fo:background-color");
    const display = scanner.odf("table:display");
    if (scanner.name === "table-cell-properties") {
      Object.assign(style, protect === null ? {} : { locked: /\bprotected\b/.test(protect) });
      Object.assign(style, ground !== null && RGB.test(ground) ? { ground } : {});
    } else if (scanner.name === "text-properties") {
      Object.assign(style, color !== null && RGB.test(color) ? { color } : {});
    } else if (scanner.name === "table-properties") {
      Object.assign(style, display === null ? {} : { displayed: display !== "false" });
    }
  }

  return style;
}

const RGB = /^#[0-9a-f]{6}$/i;
