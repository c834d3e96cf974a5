import { CONTENT_TYPES_PART } from "./parts/content-types";
import { findWorkbookPart } from "./parts/workbook-part";
import { attempt, damaged, refuse, tooLarge, type Outcome } from "../refusal";
import { decodePart, encodeLike } from "../xml/encoding";
import { readDirectory } from "../zip/directory";
import type { ZipEntry } from "../zip/entry";
import { megabytes } from "../zip/guard";
import { LIMITS } from "../zip/limits";
import { checkSignature } from "../zip/signature";
import { unpack } from "../zip/unpack";
import { packEntry, writeZip } from "../zip/writer";

/** What becomes of a package: parts with new text, new parts, parts that go. Every other entry stays as it was packed. */
export interface PackageChanges {
  readonly texts: ReadonlyMap<string, string>;
  readonly removed?: ReadonlySet<string>;
}

/** An OPC package. Parts are unpacked only when somebody asks for them; names are compared without case. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(private readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array {
    const entry = this.byName.get(name.toLowerCase());

    return entry === undefined ? damaged(name, "er fehlt") : unpack(entry);
  }

  text(name: string): string {
    return decodePart(this.bytes(name), name);
  }

  /** The whole file with these changes. */
  changed({ texts, removed }: PackageChanges): Uint8Array {
    const lower = new Map([...texts].map(([name, text]) => [name.toLowerCase(), text]));
    const gone = new Set([...(removed ?? [])].map((name) => name.toLowerCase()));
    const kept = this.entries.filter((entry) => !gone.has(entry.name.toLowerCase()));
    const added = [...texts].filter(([name]) => !this.has(name));

    return writeZip([
      ...kept.map((entry) => {
        const text = lower.get(entry.name.toLowerCase());

        return text === undefined ? entry : packEntry(entry.name, encodeLike(text, unpack(entry)), entry);
      }),
      ...added.map(([name, text]) => packEntry(name, new TextEncoder().encode(text))),
    ]);
  }
}

/** Reads hostile bytes as a package that holds a workbook, or says why they are none. Nothing is unpacked before the guards. */
export function openPackage(bytes: Uint8Array): Outcome<Package> {
  return attempt(() => {
    const pack = openArchive(bytes);
    if (isOpenDocument(pack)) {
      refuse(
        "keine_arbeitsmappe",
        "Die Datei ist ein OpenDocument (.ods oder ähnlich). Bitte in LibreOffice oder Excel als Excel-Arbeitsmappe (.xlsx) speichern.",
      );
    }
    checkPackage(pack);

    return pack;
  });
}

/** The entries of a zip archive of whatever kind, behind the guards. */
export function openArchive(bytes: Uint8Array): Package {
  if (bytes.length > LIMITS.fileBytes) {
    tooLarge(`sie hat ${megabytes(bytes.length)}, erlaubt sind ${megabytes(LIMITS.fileBytes)}`);
  }
  checkSignature(bytes);

  return new Package(readDirectory(bytes));
}

/** Whether it is an OpenDocument of any kind; some writers leave one of the three out, and encryption hides the content. */
export function isOpenDocument(pack: Package): boolean {
  const parts = ["mimetype", "content.xml", "META-INF/manifest.xml"].filter((name) => pack.has(name));

  return !pack.has(CONTENT_TYPES_PART) && parts.length >= 2;
}

export function checkPackage(pack: Package): void {
  if (!pack.has(CONTENT_TYPES_PART)) {
    refuse(
      "keine_arbeitsmappe",
      "Die Datei ist ein Zip-Archiv, aber keine Excel-Arbeitsmappe. Bitte die Arbeitsmappe selbst auswählen.",
    );
  }
  findWorkbookPart(pack);
}
