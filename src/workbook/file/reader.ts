import type { ParsedTable, ParsedWorkbook } from "./model";
import type { Package } from "./package";
import { Budget } from "./parts/budget";
import { readRelationships, type Relationship } from "./parts/relationships";
import { readSheet } from "./parts/sheet";
import { readSharedStrings } from "./parts/strings";
import { readUnlockedStyles } from "./parts/styles";
import { readTable } from "./parts/table";
import { readWorkbookPart, type SheetEntry } from "./parts/workbook";
import { findWorkbookPart } from "./parts/workbook-part";
import { damaged } from "../refusal";

/** Everything that the port tells of a workbook, read in one go: what is damaged shows here and not later. */
export function readWorkbook(pack: Package): ParsedWorkbook {
  const part = findWorkbookPart(pack);
  const content = readWorkbookPart(pack.text(part), part);
  const relationships = readRelationships(pack, part);
  const optional = <T>(type: string, read: (text: string, name: string) => T, absent: T): T => {
    const name = relationships.find((relationship) => relationship.type === type)?.part ?? null;

    // named but not there: Excel does without, too
    return name === null || !pack.has(name) ? absent : read(pack.text(name), name);
  };
  const context = { strings: optional("sharedStrings", readSharedStrings, []), date1904: content.date1904 };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const budget = new Budget();
  const sheets = content.sheets
    // a module of old macros names no part
    .filter((entry) => entry.relationship !== "")
    .map((entry) => ({ entry, relationship: target(byId, entry, part) }))
    .filter(({ relationship }) => relationship.type === "worksheet");
  // one part for two sheets would make a change to one of them a change to both
  if (new Set(sheets.map(({ relationship }) => relationship.part)).size < sheets.length) {
    damaged(part, "zwei Blätter haben denselben Inhalt");
  }
  const known = new Map<string, ParsedTable>();

  return {
    part,
    sheetNames: content.sheets.map(({ name }) => name),
    names: content.names,
    unlockedStyles: optional("styles", readUnlockedStyles, []),
    facts: {
      date1904: content.date1904,
      calculatesManually: content.calculatesManually,
      iterates: content.iterates,
      calculatesAsShown: content.calculatesAsShown,
      isStructureProtected: content.isStructureProtected,
      hasMacros: relationships.some(({ type }) => type === "vbaProject"),
      hasExternalLinks: relationships.some(({ type }) => type === "externalLink"),
      isSigned:
        pack.names.some((name) => name.toLowerCase().startsWith("_xmlsignatures/")) ||
        readRelationships(pack, "").some(({ type }) => type === "origin"),
    },
    sheets: sheets.map(({ entry, relationship }) => {
      const name = relationship.part ?? damaged(part, `das Blatt „${entry.name}“ hat keinen Inhalt`);
      const tables = readTables(pack, name, known);
      const sheet = readSheet(pack.text(name), name, context, budget);

      return {
        name: entry.name,
        visible: entry.visibility === "visible",
        visibility: entry.visibility,
        part: name,
        tables,
        ...sheet,
      };
    }),
  };
}

function target(byId: ReadonlyMap<string, Relationship>, entry: SheetEntry, part: string): Relationship {
  return byId.get(entry.relationship) ?? damaged(part, `das Blatt „${entry.name}“ hat keinen Inhalt`);
}

/** Each table part is read once, however often it is named. */
function readTables(pack: Package, sheet: string, known: Map<string, ParsedTable>): ParsedTable[] {
  const parts = readRelationships(pack, sheet)
    .filter(({ type }) => type === "table")
    .map(({ part }) => part ?? damaged(sheet, "eine Tabelle fehlt"));

  return [...new Set(parts)].map((part) => {
    const table = known.get(part) ?? readTable(pack.text(part), part);
    known.set(part, table);

    return table;
  });
}
