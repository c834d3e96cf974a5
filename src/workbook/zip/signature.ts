import { broken, refuse } from "../refusal";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Tells a zip archive from what is none, by its first bytes; every other kind of file is refused with its name. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    broken("sie ist leer");
  }
  if (startsWith(bytes, COMPOUND)) {
    refuseCompound(bytes);
  }
  if (!startsWith(bytes, ZIP)) {
    refuse(
      "keine_arbeitsmappe",
      `Die Datei ist keine Excel-Arbeitsmappe (.xlsx oder .xlsm), sondern ${kindOf(bytes)}. ` +
        "Bitte in Excel öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    );
  }
}

/** An encrypted workbook is an OLE container with the stream EncryptedPackage (MS-OFFCRYPTO 2.3.4.4). */
function refuseCompound(bytes: Uint8Array): never {
  if (contains(bytes, utf16("EncryptedPackage"))) {
    refuse(
      "verschluesselt",
      "Die Datei ist mit einem Kennwort verschlüsselt. Bitte in Excel öffnen, das Kennwort entfernen " +
        "(Datei > Informationen > Arbeitsmappe schützen) und die Datei neu speichern.",
    );
  }
  if (contains(bytes, utf16("Workbook\0")) || contains(bytes, utf16("Book\0"))) {
    refuse(
      "keine_arbeitsmappe",
      "Die Datei hat das alte Format .xls (Excel 97 bis 2003). Bitte in Excel öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.",
    );
  }
  refuse(
    "keine_arbeitsmappe",
    "Die Datei ist keine Excel-Arbeitsmappe, sondern ein anderes Dokument eines älteren Programms. Bitte die Arbeitsmappe als .xlsx auswählen.",
  );
}

function kindOf(bytes: Uint8Array): string {
  const beginning = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (beginning.startsWith("%PDF")) {
    return "ein PDF-Dokument";
  }
  if (/^<(!doctype html|html|table|head|meta)/i.test(beginning)) {
    return "eine Webseite mit anderer Endung";
  }
  if (beginning.startsWith("<")) {
    return "eine XML-Datei";
  }

  return "eine Datei anderer Art";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length * 2 }, (_, i) => (i % 2 === 0 ? text.charCodeAt(i / 2) : 0));
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) {
      return true;
    }
  }

  return false;
}
