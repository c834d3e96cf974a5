import { deflateSync, strToU8 } from "fflate";

/** One entry of a zip archive that may lie about itself. What is not given is the truth. */
export interface CraftedEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  /** Packed bytes instead of the packed content. */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Name in the local header. */
  readonly localName?: string;
  /** Checksum in the local header. */
  readonly localCrc?: number;
  /** Declared number of packed bytes. */
  readonly packedSize?: number;
  /** Place of the local header that the directory points to, relative to the true one. */
  readonly shift?: number;
  /** Sizes as zip64 extra fields, as streaming writers put them. */
  readonly zip64?: boolean;
}

/** A zip archive made byte by byte, since no honest writer makes these. */
export function craftZip(entries: readonly CraftedEntry[], comment = ""): Uint8Array {
  const local: number[] = [];
  const central: number[] = [];
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateSync(content) : content);
    const crc = entry.crc ?? crcOf(content);
    const size = entry.size ?? content.length;
    const name = bytesOf(entry.name);
    const localName = bytesOf(entry.localName ?? entry.name);
    const offset = local.length + (entry.shift ?? 0);
    const sizes = (): number[] =>
      entry.zip64
        ? [...u32(0xffffffff), ...u32(0xffffffff)]
        : [...u32(entry.packedSize ?? packed.length), ...u32(size)];
    const extra = entry.zip64 ? [...u16(1), ...u16(16), ...u64(size), ...u64(packed.length)] : [];
    const shared = (n: Uint8Array, checksum: number): number[] => [
      ...u16(entry.zip64 ? 45 : 20),
      ...u16(entry.flags ?? 0),
      ...u16(method),
      ...u32(0x5c210000),
      ...u32(checksum),
      ...sizes(),
      ...u16(n.length),
      ...u16(extra.length),
    ];
    push(local, [...u32(0x04034b50), ...shared(localName, entry.localCrc ?? crc), ...localName, ...extra]);
    push(local, packed);
    push(central, [
      ...u32(0x02014b50),
      ...u16(20),
      ...shared(name, crc),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(offset),
      ...name,
      ...extra,
    ]);
  }
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(entries.length),
    ...u16(entries.length),
    ...u32(central.length),
    ...u32(local.length),
    ...u16(comment.length),
    ...strToU8(comment),
  ];

  return Uint8Array.from(local.concat(central, end));
}

/** ISO 3309, bit by bit: another way than the table of the adapter. */
export function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
  }

  return ~crc >>> 0;
}

/** An OLE container (the form of encrypted workbooks and of .xls) with a stream of that name in its directory. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((character, i) => {
    bytes[1024 + 2 * i] = character.charCodeAt(0);
  });

  return bytes;
}

function push(list: number[], bytes: ArrayLike<number>): void {
  for (let i = 0; i < bytes.length; i += 1) {
    list.push(bytes[i] ?? 0);
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}

function u16(n: number): number[] {
  return [n & 255, (n >>> 8) & 255];
}

function u32(n: number): number[] {
  return [...u16(n & 0xffff), ...u16(n >>> 16)];
}

function u64(n: number): number[] {
  return [...u32(n % 2 ** 32), ...u32(Math.floor(n / 2 ** 32))];
}
