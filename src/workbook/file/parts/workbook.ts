import type { DefinedName } from "../../port";
import { RELATIONSHIP_ID, SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { decodeEscapes } from "../../xml/text";
import { isOn } from "./flags";

export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookContent {
  /** Sheets of every kind, in the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly calculatesManually: boolean;
  readonly iterates: boolean;
  readonly isStructureProtected: boolean;
}

export function readWorkbookPart(text: string, part: string): WorkbookContent {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const sheets: SheetEntry[] = [];
  const names: { name: string; local: string | null; refersTo: string }[] = [];
  let date1904 = false;
  let calculatesManually = false;
  let iterates = false;
  let isStructureProtected = false;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const path = token === "open" ? `${scanner.depth} ${scanner.name}` : "";
    if (path === "2 workbookPr") {
      date1904 = isOn(scanner.attribute("date1904"));
    } else if (path === "2 workbookProtection") {
      isStructureProtected = isOn(scanner.attribute("lockStructure"));
    } else if (path === "2 calcPr") {
      calculatesManually = scanner.attribute("calcMode") === "manual";
      iterates = isOn(scanner.attribute("iterate"));
    } else if (path === "3 sheet") {
      sheets.push({
        name: decodeEscapes(scanner.attribute("name") ?? scanner.fail("der Name eines Blattes fehlt")),
        visible: (scanner.attribute("state") ?? "visible") === "visible",
        relationship: scanner.attributeOf(RELATIONSHIP_ID, "id") ?? "",
      });
    } else if (path === "3 definedName") {
      const name = scanner.attribute("name") ?? "";
      const local = scanner.attribute("localSheetId");
      names.push({ name, local, refersTo: scanner.content() });
    }
  }
  if (new Set(sheets.map((sheet) => sheet.name.toLowerCase())).size < sheets.length) {
    scanner.fail("zwei Blätter haben denselben Namen");
  }

  return {
    sheets,
    date1904,
    calculatesManually,
    iterates,
    isStructureProtected,
    names: names.map(({ name, local, refersTo }) => ({
      name,
      refersTo,
      scope:
        local === null
          ? null
          : (sheets[Number(local)]?.name ?? scanner.fail(`der Name „${name}“ gehört zu keinem Blatt`)),
    })),
  };
}
