/** The door for submitted files: bytes of any kind become an Inspection or a refusal that says why not. */
import { inspectPackage } from "./file/inspect/inspect-package";
import { isOpenDocument, openArchive } from "./file/package";
import type { Inspection } from "./inspection";
import { inspectOpenDocument } from "./ods/inspect-ods";
import { attempt, type Outcome } from "./refusal";

export type { Outcome, Refusal, RefusalKind } from "./refusal";

/** Reads hostile bytes; nothing in them is run, followed or changed. */
export function inspect(bytes: Uint8Array): Outcome<Inspection> {
  return attempt(() => {
    const pack = openArchive(bytes);

    return isOpenDocument(pack) ? inspectOpenDocument(pack) : inspectPackage(pack);
  });
}
