import type { Validation } from "../../inspection";
import { EXTENSIONS } from "../../xml/namespaces";
import type { XmlScanner } from "../../xml/scanner";
import { parseAreas } from "./areas";
import { isOn } from "./flags";

const KINDS = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
] as const;

/** From the "open" of a dataValidation to its "close"; null for one that allows everything. */
export function readValidation(scanner: XmlScanner): Validation | null {
  const kind = KINDS.find((known) => known === scanner.attribute("type"));
  const operator = OPERATORS.find((known) => known === scanner.attribute("operator")) ?? "between";
  const allowsBlank = isOn(scanner.attribute("allowBlank"));
  // the extension list has an element for it
  let areas = scanner.attribute("sqref") ?? "";
  const formulas: Record<string, string> = {};
  let inside = "";
  const { depth } = scanner;
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token === "open" && scanner.depth === depth + 1) {
      inside = localName(scanner);
    } else if (token === "text" && inside === "sqref") {
      areas += scanner.text();
    } else if (token === "text" && inside.startsWith("formula") && scanner.depth <= depth + 2) {
      formulas[inside] = (formulas[inside] ?? "") + scanner.text();
    }
  }
  if (kind === undefined) {
    return null;
  }
  const formula = (name: string): string | null => (formulas[name] ?? "").trim() || null;

  return {
    kind,
    operator,
    allowsBlank,
    ranges: parseAreas(areas),
    formula1: formula("formula1"),
    formula2: formula("formula2"),
  };
}

/** True at a dataValidation of Excel 2010 and later, which may refer to other sheets. */
export function isExtendedValidation(scanner: XmlScanner): boolean {
  return localName(scanner) === "dataValidation" && EXTENSIONS.has(scanner.vocabulary);
}

function localName(scanner: XmlScanner): string {
  return scanner.written.slice(scanner.written.indexOf(":") + 1);
}
