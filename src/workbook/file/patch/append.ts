import { XmlScanner } from "../../xml/scanner";
import { applyEdits, type Edit } from "./edits";

export interface Appending {
  readonly part: string;
  readonly vocabulary: ReadonlySet<string>;
  /** Element below the root that gets the children; null: the root itself. */
  readonly parent: string | null;
  /** Number of children, for the attribute count of the parent. */
  readonly count: number;
  /** The children, with the prefix that the parent uses. */
  readonly children: (prefix: string) => string;
}

/** The text with children added at the end of an element; null where it has no such element. */
export function append(text: string, appending: Appending): string | null {
  const scanner = new XmlScanner(text, appending.part, appending.vocabulary);
  const depth = appending.parent === null ? 1 : 2;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (
      token === "open" &&
      scanner.depth === depth &&
      (appending.parent === null || scanner.name === appending.parent)
    ) {
      return applyEdits(text, editsAt(scanner, appending));
    }
  }

  return null;
}

function editsAt(scanner: XmlScanner, { count, children }: Appending): Edit[] {
  const { written, end: openEnd, selfClosing, depth } = scanner;
  const inner = children(written.slice(0, written.indexOf(":") + 1));
  const edits: Edit[] = [];
  const counted = scanner.allAttributes().find(({ name }) => name === "count");
  if (counted !== undefined && /^\d{1,9}$/.test(counted.value)) {
    edits.push({ from: counted.from, to: counted.to, text: `count="${Number(counted.value) + count}"` });
  }
  if (selfClosing) {
    return [...edits, { from: openEnd - 2, to: openEnd, text: `>${inner}</${written}>` }];
  }
  while (scanner.next() !== "close" || scanner.depth !== depth) {
    // on to the closing tag
  }

  return [...edits, { from: scanner.start, to: scanner.start, text: inner }];
}
