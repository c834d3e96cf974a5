import { refuse } from "../refusal";
import { otherKind } from "./other-kind";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Tells a zip archive from what is none, by its first bytes; every other kind of file is refused with its name. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    refuse("keine_arbeitsmappe", "Die Datei ist leer (0 Byte). Bitte die Datei noch einmal übertragen.");
  }
  if (startsWith(bytes, COMPOUND)) {
    refuseCompound(bytes);
  }
  if (!startsWith(bytes, ZIP)) {
    const { name, opensInExcel } = otherKind(bytes);
    refuse(
      "keine_arbeitsmappe",
      `Die Datei ist keine Excel-Arbeitsmappe, sondern ${name}. ` +
        (opensInExcel
          ? "Bitte in Excel öffnen und als Excel-Arbeitsmappe (.xlsx) speichern."
          : "Bitte die Arbeitsmappe selbst auswählen (Endung .xlsx)."),
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
