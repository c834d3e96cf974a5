import { parseRange, type Range } from "../a1";
import type { DefinedName } from "../port";
import { excelFormula, excelReference } from "./formula";
import type { OdfScanner } from "./odf-scanner";

/** At the "open" of a named-range or named-expression. */
export function readName(scanner: OdfScanner, scope: string | null): DefinedName {
  const address = scanner.odf("table:cell-range-address");

  return {
    name: scanner.odf("table:name") ?? "",
    refersTo: address === null ? excelFormula(scanner.odf("table:expression") ?? "") : excelReference(address),
    scope,
  };
}

/** "Blatt.A1:Blatt.C9" as sheet and range; null where it is none. */
export function addressOf(address: string): { readonly sheet: string; readonly range: Range } | null {
  const written = excelReference(address);
  const at = written.lastIndexOf("!");
  const range = parseRange(written.slice(at + 1));
  const sheet = written
    .slice(0, Math.max(0, at))
    .replace(/^'([^]*)'$/, "$1")
    .replaceAll("''", "'");

  return range === null || at < 0 ? null : { sheet, range };
}
