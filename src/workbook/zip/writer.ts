import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** 1 January 1980, 0:00: the same content gives the same bytes. */
const NO_TIME = 0x00210000;

/** New content as an entry; an entry that it replaces lends its name and time. */
export function packEntry(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    utf8: replaced?.utf8 ?? false,
    method: 8,
    modified: replaced?.modified ?? NO_TIME,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content),
  };
}

/** A zip archive of the entries in this order; what was packed stays packed as it was. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, e) => sum + 76 + 2 * e.nameBytes.length + e.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    fields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;

    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    fields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);

  return bytes;
}

/** The 24 bytes that both headers share: version needed, flags, method, time, checksum, sizes, name length. */
function fields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
