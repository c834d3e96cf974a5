import type { Package } from "../package";
import { CONTENT_TYPES } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The content type of a part; "" where the package gives none. */
export function contentType(pack: Package, part: string): string {
  const scanner = new XmlScanner(pack.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART, CONTENT_TYPES);
  const name = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byExtension = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 2) {
      const type = scanner.attribute("ContentType") ?? "";
      if (scanner.name === "Override" && scanner.attribute("PartName")?.toLowerCase() === name) {
        return type;
      }
      if (scanner.name === "Default" && scanner.attribute("Extension")?.toLowerCase() === extension) {
        byExtension = type;
      }
    }
  }

  return byExtension;
}
