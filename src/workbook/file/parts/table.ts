import { parseRange, type Range } from "../../a1";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";

/** The header cells of a table, whose texts the table repeats; null for a table without headers. */
export function readTableHeader(text: string, part: string): Range | null {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  scanner.next();
  const range = parseRange(scanner.attribute("ref") ?? "") ?? scanner.fail("der Bereich der Tabelle ist fehlerhaft");
  const rows = scanner.attribute("headerRowCount") ?? "1";

  return rows === "0" ? null : { from: range.from, to: { row: range.from.row, column: range.to.column } };
}
