import type { Package } from "../file/package";
import type { InspectedFacts } from "../inspection";
import { isPerson } from "../person";
import { attempt } from "../refusal";
import type { OdfContent } from "./content";
import type { ManifestEntry } from "./manifest";
import { OdfScanner } from "./odf-scanner";

export function odfFacts(pack: Package, content: OdfContent, manifest: readonly ManifestEntry[]): InspectedFacts {
  const names = pack.names.map((name) => name.toLowerCase());
  const texts = (part: string, wanted: readonly string[]): ReadonlyMap<string, string> => {
    const outcome = pack.has(part) ? attempt(() => elements(pack.text(part), part, wanted)) : null;

    return outcome?.status === "ok" ? outcome.value : new Map<string, string>();
  };
  const meta = texts("meta.xml", ["generator", "initial-creator", "creator"]);
  const settings = texts("settings.xml", ["AutoCalculate"]);

  return {
    format: "ods",
    writtenBy: meta.get("generator") ?? null,
    date1904: content.date1904,
    calculatesManually: settings.get("AutoCalculate") === "false",
    iterates: content.iterates,
    calculatesAsShown: content.calculatesAsShown,
    isStructureProtected: content.isStructureProtected,
    isSigned: names.includes("meta-inf/documentsignatures.xml"),
    hasMacros: content.hasScripts || names.some(isMacro),
    externalLinks: [...content.links].filter((target) => target !== ""),
    hasDde: content.hasDde,
    hasConnections: content.hasConnections,
    hasEmbeddedObjects: manifest.some(isEmbedded),
    hasActiveX: false,
    hasWebExtensions: false,
    namesPersons: [meta.get("initial-creator"), meta.get("creator")].some((name) =>
      isPerson(name, meta.get("generator") ?? null),
    ),
  };
}

/** Modules of Basic, and scripts in other languages; an empty library leaves its list behind. */
function isMacro(name: string): boolean {
  return /^(?:basic\/.*\/(?!script-lb\.xml$)[^/]+\.xml|scripts\/.+)$/s.test(name);
}

/** Documents and objects of other programs inside; charts are drawn from the cells. */
function isEmbedded([path, type]: ManifestEntry): boolean {
  const isDocument = path !== "/" && /^application\/vnd\.oasis\.opendocument\.(?!chart|formula)/.test(type);

  return isDocument || /oleobject/i.test(type);
}

/** Texts of these elements; of a setting by its name. */
function elements(text: string, part: string, wanted: readonly string[]): Map<string, string> {
  const scanner = new OdfScanner(text, part);
  const found = new Map<string, string>();
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    const key = scanner.name === "config-item" ? (token === "open" ? scanner.odf("config:name") : null) : scanner.name;
    if (token === "open" && key !== null && wanted.includes(key)) {
      found.set(key, scanner.content().trim());
    }
  }

  return found;
}
