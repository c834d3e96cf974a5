import { formatCell, type Cell } from "../../a1";
import type { CellValue } from "../../port";
import { cachedXml, contentXml, type NewContent } from "./cell-xml";
import type { ScannedCell, Span } from "./cell-scan";
import type { Edit } from "./edits";

/** Attributes that describe the old content: its type, and metadata of dynamic arrays and rich values. */
const OF_CONTENT = new Set(["t", "cm", "vm"]);

/** A cell that stands in the file gets a new content; everything else about it stays. */
export function replaceContent(source: string, scanned: ScannedCell, content: NewContent): Edit {
  const { prefix } = scanned;
  const { type, inner } = contentXml(content, prefix);
  const kept = scanned.attributes
    .filter(({ name }) => !OF_CONTENT.has(name))
    .map(({ from, to }) => ` ${source.slice(from, to)}`)
    .join("");

  return { from: scanned.from, to: scanned.to, text: element(`${prefix}c`, `${kept}${typeAttribute(type)}`, inner) };
}

/** A cell that does not stand in the file yet. */
export function newCell(prefix: string, cell: Cell, style: number, content: NewContent): string {
  const { type, inner } = contentXml(content, prefix);
  const format = style === 0 ? "" : ` s="${style}"`;

  return element(`${prefix}c`, ` r="${formatCell(cell)}"${format}${typeAttribute(type)}`, inner);
}

/** Another computed value for a formula that stays as it is; null drops the value. */
export function replaceValue(source: string, scanned: ScannedCell, formula: Span, value: CellValue): Edit[] {
  const { type, inner } = cachedXml(value, scanned.prefix);
  const gone = scanned.attributes.filter(({ name }) => name === "t" || name === "vm");
  const tagEnd = scanned.openEnd - 1;

  return [
    ...gone.map(({ from, to }) => ({ from: spaceBefore(source, from), to, text: "" })),
    { from: tagEnd, to: tagEnd, text: typeAttribute(type) },
    { from: formula.to, to: formula.to, text: inner },
    ...scanned.values.map(({ from, to }) => ({ from, to, text: "" })),
  ];
}

function typeAttribute(type: string | null): string {
  return type === null ? "" : ` t="${type}"`;
}

function element(name: string, attributes: string, inner: string): string {
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function spaceBefore(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source.charAt(at - 1))) {
    at -= 1;
  }

  return at;
}
