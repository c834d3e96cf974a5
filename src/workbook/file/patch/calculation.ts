import type { Package } from "../package";
import { CONTENT_TYPES_PART } from "../parts/content-types";
import { readRelationships, relationshipsPart } from "../parts/relationships";
import { CONTENT_TYPES, RELATIONSHIPS, SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { applyEdits, type Edit } from "./edits";

/** What stands before calcPr in a workbook (ECMA-376 18.2.27, CT_Workbook). */
const BEFORE_CALC = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames".split(
    " ",
  ),
);

/** The workbook part with the order to compute all formulas when the file is opened. */
export function withFullCalcOnLoad(text: string, part: string): string {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  let at = 0;
  let prefix = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 2 && scanner.name === "calcPr") {
      return applyEdits(text, [orderIn(scanner)]);
    }
    if (token === "open" && scanner.depth === 1) {
      prefix = scanner.written.slice(0, scanner.written.indexOf(":") + 1);
    } else if (token === "close" && scanner.depth === 2 && BEFORE_CALC.has(scanner.name)) {
      at = scanner.end;
    }
  }

  return applyEdits(text, [{ from: at, to: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

function orderIn(scanner: XmlScanner): Edit {
  const present = scanner.allAttributes().find(({ name }) => name === "fullCalcOnLoad");
  const at = scanner.start + 1 + scanner.written.length;

  return present === undefined
    ? { from: at, to: at, text: ' fullCalcOnLoad="1"' }
    : { from: present.from, to: present.to, text: 'fullCalcOnLoad="1"' };
}

/** The parts that change when the calculation chain goes, because it names a cell that holds no formula any more. */
export function withoutCalcChain(
  pack: Package,
  workbookPart: string,
): { texts: Map<string, string>; removed: Set<string> } {
  const texts = new Map<string, string>();
  const chain = readRelationships(pack, workbookPart).find(({ type }) => type === "calcChain");
  if (chain?.part === undefined || chain.part === null) {
    return { texts, removed: new Set() };
  }
  const part = chain.part;
  const relationships = relationshipsPart(workbookPart);
  texts.set(
    relationships,
    withoutElements(pack.text(relationships), relationships, RELATIONSHIPS, (s) => s.attribute("Id") === chain.id),
  );
  texts.set(
    CONTENT_TYPES_PART,
    withoutElements(
      pack.text(CONTENT_TYPES_PART),
      CONTENT_TYPES_PART,
      CONTENT_TYPES,
      (s) => s.attribute("PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    ),
  );

  return { texts, removed: new Set([part]) };
}

function withoutElements(
  text: string,
  part: string,
  vocabulary: ReadonlySet<string>,
  isGone: (scanner: XmlScanner) => boolean,
): string {
  const scanner = new XmlScanner(text, part, vocabulary);
  const edits: Edit[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 2 && isGone(scanner)) {
      const from = scanner.start;
      scanner.content();
      edits.push({ from, to: scanner.end, text: "" });
    }
  }

  return applyEdits(text, edits);
}
