import type { Package } from "../package";
import { RELATIONSHIPS } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type, the same in both vocabularies: "worksheet", "sharedStrings". */
  readonly type: string;
  /** Name of the part, or null for a target outside the package. */
  readonly part: string | null;
  /** As written. */
  readonly target: string;
}

/** Relationships of a part ("" for the package itself); none where it has no such part. */
export function readRelationships(pack: Package, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!pack.has(part)) {
    return [];
  }
  const scanner = new XmlScanner(pack.text(part), part, RELATIONSHIPS);
  const found: Relationship[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.name === "Relationship" && scanner.depth === 2) {
      const type = scanner.attribute("Type") ?? "";
      const external = scanner.attribute("TargetMode") === "External";
      const target = scanner.attribute("Target") ?? "";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: external ? null : resolve(source, target),
        target,
      });
    }
  }

  return found;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels" */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;

  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Target of a relationship as a part name; null where it leads out of the package. */
export function resolve(source: string, target: string): string | null {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") {
      if (path.pop() === undefined) {
        return null;
      }
    } else if (segment !== "." && segment !== "") {
      path.push(segment);
    }
  }

  return path.join("/");
}
