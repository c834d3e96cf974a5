/** Names for files that are no archive, and what their owner can do. */
export interface OtherKind {
  readonly name: string;
  /** Excel opens such a file and can save it as a workbook. */
  readonly opensInExcel: boolean;
}

const BYTES: readonly (readonly [signature: readonly number[], kind: OtherKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], other("ein PDF-Dokument")],
  [[0x89, 0x50, 0x4e, 0x47], other("ein Bild")],
  [[0xff, 0xd8, 0xff], other("ein Bild")],
  [[0x47, 0x49, 0x46, 0x38], other("ein Bild")],
  [[0x49, 0x49, 0x2a, 0x00], other("ein Bild")],
  [[0x4d, 0x4d, 0x00, 0x2a], other("ein Bild")],
  [[0x52, 0x61, 0x72, 0x21], other("ein gepacktes Archiv")],
  [[0x37, 0x7a, 0xbc, 0xaf], other("ein gepacktes Archiv")],
  [[0x1f, 0x8b], other("ein gepacktes Archiv")],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], other("ein Textdokument (RTF)")],
  // BIFF 2 to 5 without a container: BOF records (MS-XLS 2.4.21)
  [[0x09, 0x00, 0x04, 0x00], table("eine sehr alte Excel-Datei (.xls)")],
  [[0x09, 0x02, 0x06, 0x00], table("eine sehr alte Excel-Datei (.xls)")],
  [[0x09, 0x04, 0x06, 0x00], table("eine sehr alte Excel-Datei (.xls)")],
  [[0x09, 0x08], table("eine alte Excel-Datei (.xls)")],
];

const BEGINNINGS: readonly (readonly [pattern: RegExp, kind: OtherKind])[] = [
  [/^<(!doctype html|html|table|head|meta|body|style|script)\b/i, table("eine Webseite mit anderer Endung")],
  [/^[^]{0,300}urn:schemas-microsoft-com:office:spreadsheet/, table("eine XML-Kalkulationstabelle (Excel 2003)")],
  [/^<\?xml[^]{0,300}<office:document\b/, table("ein OpenDocument ohne Verpackung (.fods)")],
  [/^</, table("eine XML-Datei")],
  [/^MIME-Version:/i, table("eine gespeicherte Webseite")],
  [/^ID;P/, table("eine Tabelle im alten SYLK-Format")],
];

const UNKNOWN = other("eine Datei anderer Art");

export function otherKind(bytes: Uint8Array): OtherKind {
  const known = BYTES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) {
    return known[1];
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const beginning = new TextDecoder(isWide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "latin1")
    .decode(bytes.subarray(0, 1024))
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, "")
    .trimStart();
  const text = BEGINNINGS.find(([pattern]) => pattern.test(beginning));
  const isText = !/[\u0000-\u0008\u000e-\u001f]/.test(beginning);

  return text?.[1] ?? (isText ? table("eine Textdatei (zum Beispiel .csv)") : UNKNOWN);
}

function other(name: string): OtherKind {
  return { name, opensInExcel: false };
}

function table(name: string): OtherKind {
  return { name, opensInExcel: true };
}
