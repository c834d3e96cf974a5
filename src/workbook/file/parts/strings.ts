import { decodeEscapes, trimSpace } from "../../xml/text";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";

/** Texts of the shared string part, in order. */
export function readSharedStrings(text: string, part: string): string[] {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" && scanner.depth === 2 && scanner.name === "si") {
      strings.push(richText(scanner));
    }
  }

  return strings;
}

/** From the "open" of si or is to its "close": the text of all runs, without formats and phonetic hints. */
export function richText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = "";
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token === "open" && scanner.name === "t") {
      text += plainText(scanner);
    } else if (token === "open" && scanner.name === "rPh") {
      scanner.content();
    }
  }

  return text;
}

/** From the "open" of an element with a text (ST_Xstring) to its "close". */
export function plainText(scanner: XmlScanner): string {
  const preserve = scanner.attribute("xml:space") === "preserve";
  const raw = scanner.content();

  return decodeEscapes(preserve ? raw : trimSpace(raw));
}
