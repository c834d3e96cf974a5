import { formatCell, parseRange, type Cell } from "../../a1";
import { sharedFormula, type Offset } from "../../formula/shift";
import type { FormulaBlock } from "../model";
import { rangeSize } from "../../ranges";
import { decodeEscapes } from "../../xml/text";
import type { XmlScanner } from "../../xml/scanner";
import type { Budget } from "./budget";
import { isOn } from "./flags";

interface Master extends Cell {
  readonly length: number;
  readonly at: (offset: Offset) => string;
}

/** The formulas of one sheet: shared ones are written out, those of several cells are remembered as blocks. */
export class FormulaReader {
  readonly blocks: FormulaBlock[] = [];
  private readonly masters = new Map<string, Master>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly budget: Budget,
  ) {}

  /** From the "open" of f to its "close". */
  read(cell: Cell): string {
    const { scanner } = this;
    const type = scanner.attribute("t") ?? "normal";
    const ref = scanner.attribute("ref");
    const shared = scanner.attribute("si");
    const inputs = [scanner.attribute("r1"), isOn(scanner.attribute("dt2D")) ? scanner.attribute("r2") : null];
    const text = decodeEscapes(scanner.content());
    if (type === "shared") {
      return this.shared(cell, shared ?? "", ref !== null, text);
    }
    if (type === "array" || type === "dataTable") {
      this.block(type, cell, ref);
    }

    return type === "dataTable" ? `TABLE(${inputs.filter((input) => input !== null).join(",")})` : text;
  }

  private shared(cell: Cell, index: string, isMaster: boolean, text: string): string {
    if (text !== "") {
      if (isMaster || !this.masters.has(index)) {
        this.masters.set(index, { ...cell, length: text.length, at: sharedFormula(text) });
      }

      return text;
    }
    const master = this.masters.get(index) ?? this.scanner.fail(`die Formel in ${formatCell(cell)} fehlt`);
    this.budget.sharedFormula(master.length);

    return master.at({ rows: cell.row - master.row, columns: cell.column - master.column });
  }

  private block(kind: FormulaBlock["kind"], cell: Cell, ref: string | null): void {
    const range = parseRange(ref ?? formatCell(cell));
    if (range === null || range.from.row !== cell.row || range.from.column !== cell.column) {
      this.scanner.fail(`die Matrixformel in ${formatCell(cell)} ist fehlerhaft`);
    }
    this.budget.block(rangeSize(range));
    this.blocks.push({ kind, range });
  }
}
