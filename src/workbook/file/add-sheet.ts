import type { ParsedWorkbook } from "./model";
import { attributeText, newSheetXml, type NewSheet } from "./new-sheet";
import type { Package } from "./package";
import { parseNumber } from "./parts/cell-value";
import { CONTENT_TYPES_PART } from "./parts/content-types";
import { readRelationships, relationshipsPart } from "./parts/relationships";
import { append } from "./patch/append";
import { withFullCalcOnLoad } from "./patch/calculation";
import { addStyles } from "./patch/cell-styles";
import { damaged } from "../refusal";
import { CONTENT_TYPES, RELATIONSHIP_ID, RELATIONSHIPS, SPREADSHEET } from "../xml/namespaces";
import { XmlScanner } from "../xml/scanner";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * The package with one more sheet behind the others. The workbook part, its relationships, the content types and the
 * styles change by what is added; every other part stays byte for byte.
 */
export function addSheet(pack: Package, workbook: ParsedWorkbook, sheet: NewSheet): Uint8Array {
  const { part } = workbook;
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relationships = readRelationships(pack, part);
  const target = freeName(
    (n) => `worksheets/sheet${n}.xml`,
    (name) => pack.has(folder + name),
  );
  const id = freeName(
    (n) => `rId${n}`,
    (name) => relationships.some((relationship) => relationship.id === name),
  );
  const { text: workbookText, vocabulary, relationshipVocabulary } = withEntry(pack.text(part), part, sheet.name, id);

  const cells = sheet.rows.flat().filter((cell) => cell !== null);
  const stylesPart = relationships.find(({ type }) => type === "styles")?.part ?? null;
  const styles = cells.map(({ style }) => style).filter((style) => style !== undefined);
  if (stylesPart === null && styles.length > 0) {
    damaged(part, "die Formate fehlen");
  }
  const added = stylesPart === null ? null : addStyles(pack.text(stylesPart), stylesPart, styles);
  const texts = new Map<string, string>([
    [folder + target, newSheetXml(sheet, vocabulary, added?.indexOf ?? (() => 0))],
    [relationshipsPart(part), withRelationship(pack, part, id, `${relationshipVocabulary}/worksheet`, target)],
    [CONTENT_TYPES_PART, withContentType(pack, `/${folder}${target}`)],
  ]);
  if (added !== null && stylesPart !== null && added.text !== pack.text(stylesPart)) {
    texts.set(stylesPart, added.text);
  }
  const computes = cells.some(({ value, formula }) => formula !== undefined && value === null);
  texts.set(part, computes ? withFullCalcOnLoad(workbookText, part) : workbookText);

  return pack.changed({ texts });
}

/** The workbook part with the entry of the sheet, and the vocabularies that it uses. */
function withEntry(
  text: string,
  part: string,
  name: string,
  id: string,
): { text: string; vocabulary: string; relationshipVocabulary: string } {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  let lastId = 0;
  let vocabulary = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 1) {
      vocabulary = scanner.vocabulary;
    } else if (token === "open" && scanner.depth === 3 && scanner.name === "sheet") {
      lastId = Math.max(lastId, parseNumber(scanner.attribute("sheetId") ?? "") ?? 0);
    }
  }
  const strict = vocabulary.includes("purl.oclc.org");
  const relationshipVocabulary =
    [...RELATIONSHIP_ID].find((uri) => uri.includes("purl.oclc.org") === strict) ??
    damaged(part, "sein Vokabular fehlt");
  // the prefix is declared at the entry itself, whatever the part calls it elsewhere
  const entry = (prefix: string): string =>
    `<${prefix}sheet name="${attributeText(name)}" sheetId="${lastId + 1}" xmlns:r="${relationshipVocabulary}" r:id="${id}"/>`;
  const changed = append(text, { part, vocabulary: SPREADSHEET, parent: "sheets", count: 1, children: entry });

  return { text: changed ?? damaged(part, "die Blätter fehlen"), vocabulary, relationshipVocabulary };
}

function withRelationship(pack: Package, source: string, id: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  const children = (prefix: string): string => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

  return (
    append(pack.text(part), { part, vocabulary: RELATIONSHIPS, parent: null, count: 1, children }) ??
    damaged(part, "die Verweise fehlen")
  );
}

function withContentType(pack: Package, name: string): string {
  const part = CONTENT_TYPES_PART;
  const children = (prefix: string): string =>
    `<${prefix}Override PartName="${name}" ContentType="${WORKSHEET_TYPE}"/>`;

  return (
    append(pack.text(part), { part, vocabulary: CONTENT_TYPES, parent: null, count: 1, children }) ??
    damaged(part, "die Inhaltsarten fehlen")
  );
}

/** The first name of a numbered series that nobody has. */
function freeName(make: (n: number) => string, isTaken: (name: string) => boolean): string {
  let n = 1;
  while (isTaken(make(n))) {
    n += 1;
  }

  return make(n);
}
