import { parseCell, type Cell } from "../../a1";
import { attempt } from "../../refusal";
import { SPREADSHEET, THREADED_COMMENTS } from "../../xml/namespaces";
import { XmlScanner } from "../../xml/scanner";
import type { Package } from "../package";
import { readRelationships } from "./relationships";

const VOCABULARY: Readonly<Record<string, ReadonlySet<string>>> = {
  comments: SPREADSHEET,
  threadedComment: THREADED_COMMENTS,
};

/**
 * Cells of a sheet with a note or a thread of comments, each once. A damaged part of them keeps nobody from the cells.
 * `seen`: parts that were read before; none belongs to two sheets.
 */
export function readCommentCells(pack: Package, sheet: string, seen: Set<string>): Cell[] {
  const found = new Map<string, Cell>();
  for (const { type, part } of readRelationships(pack, sheet)) {
    const vocabulary = VOCABULARY[type];
    if (vocabulary !== undefined && part !== null && pack.has(part) && !seen.has(part)) {
      seen.add(part);
      attempt(() => {
        const scanner = new XmlScanner(pack.text(part), part, vocabulary);
        for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
          const ref =
            token === "open" && /^(?:comment|threadedComment)$/.test(scanner.name) && scanner.attribute("ref");
          const cell = ref ? parseCell(ref) : null;
          if (cell !== null) {
            found.set(`${cell.row} ${cell.column}`, cell);
          }
        }
      });
    }
  }

  return [...found.values()];
}
