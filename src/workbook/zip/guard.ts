import { tooLarge } from "../refusal";
import { LIMITS } from "./limits";

interface DeclaredSize {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
}

/** Refuses by what the directory declares, before anything is unpacked. That it lies is caught while unpacking. */
export function checkDeclaredSizes(entries: readonly DeclaredSize[]): void {
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    total += size;
    if (size > LIMITS.partBytes) {
      tooLarge(`der Teil „${name}“ wäre entpackt ${megabytes(size)} groß`);
    }
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) {
      tooLarge(`der Teil „${name}“ ist auffällig stark gepackt`);
    }
  }
  if (total > LIMITS.totalBytes) {
    tooLarge(`sie wäre entpackt ${megabytes(total)} groß`);
  }
}

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
