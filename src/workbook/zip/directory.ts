import { broken, refuse, tooLarge } from "../refusal";
import type { ZipEntry } from "./entry";
import { checkDeclaredSizes } from "./guard";
import { LIMITS } from "./limits";
import { entryName } from "./name";

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const NONE32 = 0xffffffff;

interface Declared {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The entries of a zip archive, packed, in the order of its central directory. Nothing is unpacked here: sizes, names,
 * overlaps and the agreement of both headers are checked first, so that two readers cannot see two different files.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end.count > LIMITS.entries) {
    tooLarge(`sie besteht aus ${end.count} Teilen`);
  }
  const declared: Declared[] = [];
  let at = end.offset;
  for (let i = 0; i < end.count; i += 1) {
    const [entry, next] = centralEntry(view, bytes, at, end.at);
    declared.push(entry);
    at = next;
  }
  const files = declared.filter((entry) => !(entry.name.endsWith("/") && entry.size === 0));
  checkDeclaredSizes(files);
  checkNames(files);

  return withData(view, bytes, files, end.offset);
}

/** The end record must close the file: what follows it would be invisible to one reader and not to another. */
function endRecord(view: DataView): { at: number; count: number; offset: number } {
  const length = view.byteLength;
  for (let at = length - 22; at >= 0 && at >= length - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === length) {
      const count = view.getUint16(at + 10, true);
      const offset = view.getUint32(at + 16, true);

      return count === 0xffff || offset === NONE32 ? end64(view, at) : { at, count, offset };
    }
  }

  return broken("ihr Ende fehlt");
}

function end64(view: DataView, end: number): { at: number; count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) {
    broken("das Inhaltsverzeichnis fehlt");
  }
  const at = number64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) {
    broken("das Inhaltsverzeichnis fehlt");
  }

  return { at, count: number64(view, at + 32), offset: number64(view, at + 48) };
}

function centralEntry(view: DataView, bytes: Uint8Array, at: number, end: number): [Declared, number] {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) {
    broken("das Inhaltsverzeichnis ist unvollständig");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + 46 + nameLength;
  const next = extraAt + extraLength + view.getUint16(at + 32, true);
  if (next > end) {
    broken("das Inhaltsverzeichnis ist unvollständig");
  }
  const nameBytes = bytes.slice(at + 46, extraAt);
  const entry = {
    name: entryName(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };

  return [zip64(view, entry, extraAt, extraAt + extraLength), next];
}

/** Sizes of 0xffffffff stand in the extra field 0x0001, in this order and only those (APPNOTE 4.5.3). */
function zip64(view: DataView, entry: Declared, from: number, to: number): Declared {
  const { size, packedSize, offset } = entry;
  if (size !== NONE32 && packedSize !== NONE32 && offset !== NONE32) {
    return entry;
  }
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      const wide = (value: number): number => {
        if (value !== NONE32) {
          return value;
        }
        field += 8;

        return field <= to ? number64(view, field - 8) : broken("das Inhaltsverzeichnis ist unvollständig");
      };

      return { ...entry, size: wide(size), packedSize: wide(packedSize), offset: wide(offset) };
    }
  }

  return broken("das Inhaltsverzeichnis ist unvollständig");
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function checkNames(entries: readonly Declared[]): void {
  // part names are compared without case (ECMA-376 part 2, 6.2.2.3)
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) {
      broken(`der Teil „${name}“ ist doppelt enthalten`);
    }
    seen.add(key);
  }
}

function withData(view: DataView, bytes: Uint8Array, entries: readonly Declared[], limit: number): ZipEntry[] {
  const spans: { from: number; to: number }[] = [];
  const result = entries.map((entry): ZipEntry => {
    if ((entry.flags & 1) === 1) {
      refuse(
        "verschluesselt",
        "Die Datei ist mit einem Kennwort verschlüsselt. Bitte das Kennwort entfernen und die Datei neu speichern.",
      );
    }
    if (entry.method !== 0 && entry.method !== 8) {
      broken(`der Teil „${entry.name}“ ist mit einem unbekannten Verfahren gepackt`);
    }
    const from = localData(view, bytes, entry, limit);
    const to = from + entry.packedSize;
    if (to > limit) {
      broken(`der Teil „${entry.name}“ ist unvollständig`);
    }
    spans.push({ from: entry.offset, to });

    return {
      name: entry.name,
      nameBytes: entry.nameBytes,
      utf8: (entry.flags & 0x800) !== 0,
      method: entry.method,
      modified: entry.modified,
      crc: entry.crc,
      size: entry.size,
      packed: bytes.subarray(from, to),
    };
  });
  spans.sort((a, b) => a.from - b.from);
  if (spans.some((span, i) => span.from < (spans[i - 1]?.to ?? 0))) {
    broken("ihre Teile überlappen sich");
  }

  return result;
}

function localData(view: DataView, bytes: Uint8Array, entry: Declared, limit: number): number {
  const at = entry.offset;
  if (at + 30 > limit || view.getUint32(at, true) !== LOCAL) {
    broken(`der Teil „${entry.name}“ fehlt`);
  }
  const nameLength = view.getUint16(at + 26, true);
  const same =
    nameLength === entry.nameBytes.length &&
    entry.nameBytes.every((byte, i) => byte === bytes[at + 30 + i]) &&
    view.getUint16(at + 8, true) === entry.method &&
    // with bit 3 the checksum follows the data
    ((entry.flags & 8) !== 0 || view.getUint32(at + 14, true) === entry.crc);
  if (!same) {
    broken(`die Angaben zum Teil „${entry.name}“ widersprechen sich`);
  }

  return at + 30 + nameLength + view.getUint16(at + 28, true);
}
