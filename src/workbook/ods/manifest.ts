import type { Package } from "../file/package";
import { refuse } from "../refusal";
import { OdfScanner } from "./odf-scanner";

const MANIFEST = "META-INF/manifest.xml";

/** Path in the package and media type. */
export type ManifestEntry = readonly [path: string, type: string];

/** The list of what the package holds; refuses one that is encrypted. */
export function readManifest(pack: Package): readonly ManifestEntry[] {
  if (!pack.has(MANIFEST)) {
    return [];
  }
  const scanner = new OdfScanner(pack.text(MANIFEST), MANIFEST);
  const entries: ManifestEntry[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "encryption-data") {
      refuse(
        "verschluesselt",
        "Die Datei ist mit einem Kennwort verschlüsselt. Bitte in LibreOffice öffnen, ohne Kennwort neu speichern " +
          "(Datei > Speichern unter, Haken bei „Mit Kennwort speichern“ entfernen) und noch einmal versuchen.",
      );
    }
    if (token === "open" && scanner.name === "file-entry") {
      entries.push([scanner.odf("manifest:full-path") ?? "", scanner.odf("manifest:media-type") ?? ""]);
    }
  }

  return entries;
}
