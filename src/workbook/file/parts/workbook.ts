import type { DefinedName } from "../../port";
import { RELATIONSHIP_ID, SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import { decodeEscapes } from "../../xml/text";
import { isOn } from "./flags";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
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
  readonly calculatesAsShown: boolean;
  readonly isStructureProtected: boolean;
}

export function readWorkbookPart(text: string, part: string): WorkbookContent {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const sheets: SheetEntry[] = [];
  const names: { name: string; local: string | null; refersTo: string }[] = [];
  let date1904 = false;
  let calculatesManually = false;
  let iterates = false;
  let calculatesAsShown = false;
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
      calculatesAsShown = !isOn(scanner.attribute("fullPrecision"), true);
    } else if (path === "3 sheet") {
      sheets.push({
        name: decodeEscapes(scanner.attribute("name") ?? scanner.fail("der Name eines Blattes fehlt")),
        visibility: visibility(scanner.attribute("state") ?? "visible"),
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
    calculatesAsShown,
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

/** What no program knows counts as hidden, so that nobody overlooks it. */
function visibility(state: string): SheetEntry["visibility"] {
  return state === "visible" || state === "veryHidden" ? state : "hidden";
}
