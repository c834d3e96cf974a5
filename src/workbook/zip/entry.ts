/** One entry of a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive, so that an untouched entry keeps it byte for byte. */
  readonly nameBytes: Uint8Array;
  /** Bit 11 (name is UTF-8) is all that is kept of the general purpose flags. */
  readonly utf8: boolean;
  readonly method: 0 | 8;
  /** DOS time and date in one number, as the archive stores them. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}
