import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Record<string, string | Uint8Array>;

export interface SheetParts {
  readonly name: string;
  /** Inside worksheet; or the whole part where it starts with "<?xml" or "<worksheet". */
  readonly xml: string;
  readonly state?: string;
  readonly relationships?: readonly (readonly [type: string, target: string])[];
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Inside sst. */
  readonly strings?: string;
  /** Inside styleSheet. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Inside workbook, behind sheets. */
  readonly afterSheets?: string;
  readonly workbookType?: string;
  readonly workbookRelationships?: readonly (readonly [type: string, target: string])[];
  readonly overrides?: Readonly<Record<string, string>>;
  readonly parts?: Parts;
}

export function zip(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: new Date(2026, 0, 2) }];
  }

  return zipSync(zippable);
}

/** The parts of a workbook, as an independent reader unpacks them. */
export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** All parts of a workbook written by hand, so that a test says byte for byte what is in the file. */
export function workbookParts(w: WorkbookParts): Parts {
  const type = w.workbookType ?? `${SHEET_TYPE}.sheet.main+xml`;
  const overrides: Record<string, string> = { "/xl/workbook.xml": type, ...w.overrides };
  const parts: Parts = {};
  const workbookRels: (readonly [string, string])[] = w.sheets.map((_, i) => [
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  w.sheets.forEach((sheet, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    overrides[`/${name}`] = `${SHEET_TYPE}.worksheet+xml`;
    parts[name] = /^<(\?xml|\w*:?worksheet)/.test(sheet.xml)
      ? sheet.xml
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.xml}</worksheet>`;
    if (sheet.relationships !== undefined) {
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(sheet.relationships);
    }
  });
  if (w.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${w.strings}</sst>`;
    workbookRels.push(["sharedStrings", "sharedStrings.xml"]);
  }
  if (w.styles !== undefined) {
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${w.styles}</styleSheet>`;
    workbookRels.push(["styles", "styles.xml"]);
  }
  workbookRels.push(...(w.workbookRelationships ?? []));
  const sheets = w.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  parts["xl/workbook.xml"] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `${w.workbookPr ?? ""}<sheets>${sheets.join("")}</sheets>${w.afterSheets ?? ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relationships(workbookRels);
  const types = Object.entries(overrides).map(([name, t]) => `<Override PartName="${name}" ContentType="${t}"/>`);

  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${types.join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    ...parts,
    ...w.parts,
  };
}

export function workbook(w: WorkbookParts): Uint8Array {
  return zip(workbookParts(w));
}

/** A workbook with one sheet "Blatt" of these rows. */
export function oneSheet(sheetData: string, more: Partial<WorkbookParts> = {}): Uint8Array {
  return workbook({ sheets: [{ name: "Blatt", xml: `<sheetData>${sheetData}</sheetData>` }], ...more });
}
