import type { XmlScanner } from "../../xml/scanner";

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Attribute extends Span {
  readonly name: string;
  readonly value: string;
}

/** Where the pieces of one cell stand in the text of its sheet. */
export interface ScannedCell extends Span {
  /** Prefix of the part's elements: "" or "x:". */
  readonly prefix: string;
  readonly attributes: readonly Attribute[];
  readonly openEnd: number;
  readonly formula: Span | null;
  /** The elements v and is. */
  readonly values: readonly Span[];
  /** The shared formula that the cell takes part in; one of its cells holds the text. */
  readonly shared: { readonly index: string; readonly holdsText: boolean } | null;
}

/** From the "open" of c to its "close". Attributes are listed only where somebody is going to change the cell. */
export function scanCell(scanner: XmlScanner, wanted: boolean): ScannedCell {
  const from = scanner.start;
  const { end: openEnd, written, depth } = scanner;
  const attributes = wanted ? scanner.allAttributes() : [];
  const values: Span[] = [];
  let formula: Span | null = null;
  let shared: ScannedCell["shared"] = null;
  for (let token = scanner.next(); !(token === "close" && scanner.depth === depth); token = scanner.next()) {
    if (token !== "open" || scanner.depth !== depth + 1) {
      continue;
    }
    const { name, start } = scanner;
    const isShared = name === "f" && scanner.attribute("t") === "shared";
    const index = scanner.attribute("si") ?? "";
    const content = scanner.content();
    if (name === "f") {
      formula = { from: start, to: scanner.end };
      shared = isShared ? { index, holdsText: content !== "" } : null;
    } else if (name === "v" || name === "is") {
      values.push({ from: start, to: scanner.end });
    }
  }
  const prefix = written.slice(0, -1);

  return {
    from,
    to: scanner.end,
    prefix,
    attributes,
    openEnd,
    formula,
    values,
    shared,
  };
}
