/** Each vocabulary has two names: the transitional one that Excel writes, and the strict one of ISO/IEC 29500. */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Of the attributes r:id. */
export const RELATIONSHIP_ID: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

export const RELATIONSHIPS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);

export const CONTENT_TYPES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

/** What Excel 2010 and later say in extension lists, with ranges and formulas in the second. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  "http://schemas.microsoft.com/office/excel/2006/main",
]);

export const DRAWING: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
]);

/** Of docProps/app.xml. */
export const EXTENDED_PROPERTIES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
]);

/** Of docProps/core.xml. */
export const CORE_PROPERTIES: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "http://purl.org/dc/elements/1.1/",
  "http://purl.org/dc/terms/",
]);

export const THREADED_COMMENTS: ReadonlySet<string> = new Set([
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
]);
