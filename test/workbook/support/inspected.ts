import { inspect } from "../../../src/workbook/inspect";
import { formatCell, parseCell } from "../../../src/workbook/a1";
import type { InspectedCell, InspectedSheet, Inspection } from "../../../src/workbook/inspection";
import { formatRange } from "../../../src/workbook/ranges";
import { zip, type Parts } from "./xlsx";

/** A file that must be read; the reason as an exception where it is not. */
export function inspected(bytes: Uint8Array): Inspection {
  const outcome = inspect(bytes);
  if (outcome.status === "refused") {
    throw new Error(outcome.refusal.text);
  }

  return outcome.value;
}

export function refusalOf(bytes: Uint8Array): { art: string; text: string } | "gelesen" {
  const outcome = inspect(bytes);

  return outcome.status === "ok" ? "gelesen" : outcome.refusal;
}

export function sheetOf(bytes: Uint8Array, name?: string): InspectedSheet {
  const { sheets } = inspected(bytes);
  const sheet = name === undefined ? sheets[0] : sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`kein Blatt ${name ?? ""}`);
  }

  return sheet;
}

export function cellAt(sheet: InspectedSheet, address: string): InspectedCell {
  const place = parseCell(address);
  const cell = place === null ? null : sheet.cell(place.row, place.column);
  if (cell === null) {
    throw new Error(`${address} ist leer`);
  }

  return cell;
}

/** Address, formula and value of every cell, in the order of the sheet. */
export function contents(sheet: InspectedSheet): [string, string | null, unknown][] {
  return sheet.cells.map((cell) => [formatCell(cell), cell.formula, cell.value]);
}

/** Validations with their ranges in words. */
export function rules(sheet: InspectedSheet): unknown[] {
  return sheet.validations.map((rule) => ({ ...rule, ranges: rule.ranges.map(formatRange).join(" ") }));
}

const NAMESPACES = {
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  number: "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
  fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  calcext: "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
  script: "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
  xlink: "http://www.w3.org/1999/xlink",
  dc: "http://purl.org/dc/elements/1.1/",
};
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

export interface OdsParts {
  /** Inside office:spreadsheet. */
  readonly body: string;
  /** Inside office:automatic-styles. */
  readonly styles?: string;
  /** In front of office:automatic-styles. */
  readonly front?: string;
  readonly mimetype?: string;
  readonly manifest?: string;
  readonly parts?: Parts;
}

export function odsParts({
  body,
  styles = "",
  front = "",
  mimetype = MIMETYPE,
  manifest = "",
  parts = {},
}: OdsParts): Parts {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

  return {
    mimetype,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${namespaces.join(" ")}>${front}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>${manifest}</manifest:manifest>`,
    ...parts,
  };
}

export function ods(w: OdsParts): Uint8Array {
  return zip(odsParts(w));
}

/** A document with one sheet "Blatt" of these rows. */
export function odsSheet(rows: string, more: Partial<OdsParts> = {}): Uint8Array {
  return ods({ body: `<table:table table:name="Blatt">${rows}</table:table>`, ...more });
}
