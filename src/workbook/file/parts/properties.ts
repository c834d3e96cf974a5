import { isPerson } from "../../person";
import { attempt } from "../../refusal";
import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import type { Package } from "../package";
import { readRelationships } from "./relationships";

export interface DocumentProperties {
  /** Program and version, or null. */
  readonly writtenBy: string | null;
  readonly namesPersons: boolean;
}

/** Damaged properties are as good as none. */
export function readProperties(pack: Package): DocumentProperties {
  const root = readRelationships(pack, "");
  const read = (types: readonly string[], vocabulary: ReadonlySet<string>): ReadonlyMap<string, string> => {
    const part = root.find(({ type }) => types.includes(type))?.part ?? null;
    const outcome = part !== null && pack.has(part) ? attempt(() => entries(pack.text(part), part, vocabulary)) : null;

    return outcome?.status === "ok" ? outcome.value : new Map<string, string>();
  };
  const app = read(["extended-properties", "extendedProperties"], EXTENDED_PROPERTIES);
  const core = read(["core-properties", "coreProperties"], CORE_PROPERTIES);
  const persons = [core.get("creator"), core.get("lastModifiedBy"), app.get("Manager")];
  const program = [app.get("Application"), app.get("AppVersion")].filter((text) => text !== undefined && text !== "");

  return {
    writtenBy: program.length === 0 ? null : program.join(" "),
    namesPersons: persons.some((name) => isPerson(name, app.get("Application") ?? null)),
  };
}

function entries(text: string, part: string, vocabulary: ReadonlySet<string>): Map<string, string> {
  const scanner = new XmlScanner(text, part, vocabulary);
  const found = new Map<string, string>();
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 2) {
      found.set(scanner.name, scanner.content().trim());
    }
  }

  return found;
}
