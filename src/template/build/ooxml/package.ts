import { strToU8, zipSync } from "fflate";
import type { SheetDraft } from "./sheet";
import { sheetXml } from "./sheet-xml";
import { stylesXml } from "./styles-xml";
import { MAIN, XML_HEAD, element, escapeXml } from "./xml";

export interface Name {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet to which the name belongs, or null for the whole workbook. */
  readonly sheet: number | null;
  readonly hidden?: true;
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  readonly names: readonly Name[];
  readonly title: string;
  /** The program; a person's name has no place in the properties. */
  readonly creator: string;
  readonly description: string;
  /** Footer of every page in the code of the format: &A sheet, &P page, &N pages. */
  readonly footer: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The calculation engine of Excel 2019 and later: our cached values count as up to date. */
const CALC_ID = 191029;

/** The oldest day that a zip can hold, so that the same content gives the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

/** The bytes of an .xlsx file: values, native formulas with cached results, no macros, nothing that points outside. */
export function packageBytes(draft: WorkbookDraft): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(draft.sheets.length),
    "_rels/.rels": packageRelations(),
    "docProps/core.xml": coreProperties(draft),
    "docProps/app.xml": appProperties(draft),
    "xl/workbook.xml": workbookXml(draft),
    "xl/_rels/workbook.xml.rels": workbookRelations(draft.sheets.length),
    "xl/styles.xml": stylesXml(),
  };
  draft.sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, { active: i === 0, footer: draft.footer });
  });
  const files = Object.entries(parts).map(([path, xml]): [string, Uint8Array] => [path, strToU8(xml)]);

  return zipSync(Object.fromEntries(files), { level: 6, mtime: ZIP_DAY });
}

const sheetNumbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

function contentTypes(count: number): string {
  const override = (PartName: string, ContentType: string): string => element("Override", { PartName, ContentType });

  return (
    XML_HEAD +
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
        element("Default", { Extension: "xml", ContentType: "application/xml" }) +
        override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
        sheetNumbers(count)
          .map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`))
          .join("") +
        override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`) +
        override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
        override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    )
  );
}

function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(([Type, Target], i) => element("Relationship", { Id: `rId${i + 1}`, Type, Target }));

  return XML_HEAD + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, items.join(""));
}

function packageRelations(): string {
  return relations([
    [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
  ]);
}

function workbookRelations(count: number): string {
  return relations([
    ...sheetNumbers(count).map((n) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${n}.xml`] as const),
    [`${OFFICE}/relationships/styles`, "styles.xml"] as const,
  ]);
}

function coreProperties({ title, creator, description }: WorkbookDraft): string {
  return (
    XML_HEAD +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeXml(title)) +
        element("dc:creator", {}, escapeXml(creator)) +
        element("dc:description", {}, escapeXml(description)) +
        element("dc:language", {}, "de-DE"),
    )
  );
}

function appProperties({ creator }: WorkbookDraft): string {
  return (
    XML_HEAD +
    element("Properties", { xmlns: `${OFFICE}/extended-properties` }, element("Application", {}, escapeXml(creator)))
  );
}

function workbookXml({ sheets, names }: WorkbookDraft): string {
  const sheetList = sheets.map((s, i) => element("sheet", { name: s.name, sheetId: i + 1, "r:id": `rId${i + 1}` }));
  // Excel keeps names in alphabetical order.
  const nameList = [...names]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.sheet ?? -1) - (b.sheet ?? -1)))
    .map((n) =>
      element(
        "definedName",
        { name: n.name, localSheetId: n.sheet ?? undefined, hidden: n.hidden },
        escapeXml(n.refersTo),
      ),
    );

  return (
    XML_HEAD +
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": `${OFFICE}/relationships` },
      element("workbookPr", {}) +
        element("bookViews", {}, element("workbookView", { activeTab: 0 })) +
        element("sheets", {}, sheetList.join("")) +
        element("definedNames", {}, nameList.join("")) +
        element("calcPr", { calcId: CALC_ID }),
    )
  );
}
