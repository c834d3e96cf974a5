import { parseRange, type Range } from "../../a1";
import { SPREADSHEET } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import type { ParsedTable } from "../model";

export function readTable(text: string, part: string): ParsedTable {
  const scanner = new XmlScanner(text, part, SPREADSHEET);
  scanner.next();
  const range = parseRange(scanner.attribute("ref") ?? "") ?? scanner.fail("der Bereich der Tabelle ist fehlerhaft");
  const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? "";
  const hasHeader = (scanner.attribute("headerRowCount") ?? "1") !== "0";
  let hasActiveFilter = false;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    hasActiveFilter ||= scanner.name === "filterColumn" && scanner.depth === 3;
  }

  return { name, range, header: hasHeader ? firstRow(range) : null, hasActiveFilter };
}

function firstRow({ from, to }: Range): Range {
  return { from, to: { row: from.row, column: to.column } };
}
