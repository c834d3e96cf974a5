import { trimSpace } from "../xml/text";
import type { OdfScanner } from "./odf-scanner";

/** Spaces of one element; more is not meant as text. */
const MAX_SPACES = 1_000;

/** From the "open" of a text:p to its "close": white space collapsed, spaces, tabs and line breaks as elements say. */
export function readParagraph(scanner: OdfScanner): string {
  const { depth } = scanner;
  let text = "";
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token === "text") {
      const collapsed = scanner.text().replace(/[ \t\r\n]+/g, " ");
      text += text.endsWith(" ") && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
    } else if (token === "open") {
      text += inline(scanner);
    }
  }

  return trimSpace(text).replaceAll(SPACE, " ");
}

/** Stands for a space that is meant, until the others are trimmed; XML holds no such character. */
const SPACE = "\u0000";

function inline(scanner: OdfScanner): string {
  switch (scanner.name) {
    case "s":
      return SPACE.repeat(Math.min(scanner.count("text:c"), MAX_SPACES));
    case "tab":
      return "\t";
    case "line-break":
      return "\n";
    case "annotation":
    case "ruby-text":
      scanner.content();

      return "";
    default:
      return "";
  }
}
