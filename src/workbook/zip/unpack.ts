import { Inflate } from "fflate";
import { broken, tooLarge } from "../refusal";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** Packed bytes per step. DEFLATE grows at most 1032 times, so that a lie costs one step of 17 MB and no more. */
const STEP = 16_384;

/**
 * The content of an entry. fflate's unzipSync believes the directory: an entry that declares less than it holds is cut
 * off in silence, after all of it has been inflated. So it runs here in steps, ends at the first byte too many,
 * and size and checksum must agree.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    broken(`der Inhalt des Teils „${entry.name}“ stimmt nicht mit seiner Prüfsumme überein`);
  }

  return content;
}

function inflate({ packed, size, name }: ZipEntry): Uint8Array {
  const content = new Uint8Array(size);
  const state = { filled: 0, excess: false };
  const stream = new Inflate((chunk) => {
    state.excess ||= state.filled + chunk.length > size;
    if (!state.excess) {
      content.set(chunk, state.filled);
      state.filled += chunk.length;
    }
  });
  for (let at = 0; at < packed.length; at += STEP) {
    push(stream, packed.subarray(at, at + STEP), at + STEP >= packed.length, name);
    if (state.excess) {
      tooLarge(`der Teil „${name}“ enthält mehr, als er angibt`);
    }
  }

  return content.subarray(0, state.filled);
}

function push(stream: Inflate, chunk: Uint8Array, last: boolean, name: string): void {
  try {
    stream.push(chunk, last);
  } catch {
    broken(`der Teil „${name}“ lässt sich nicht entpacken`);
  }
}
