import type { CellLook } from "../inspected-cells";
import { Spans } from "../spans";

/** How cells look, by spans of rows and columns: a sheet styled to its last row costs one entry. */
export class LookGrid {
  private readonly rows = new Spans<Spans<CellLook>>();
  private readonly columns = new Spans<CellLook>();

  constructor(private readonly plain: CellLook) {}

  addColumns(from: number, to: number, look: CellLook): void {
    this.columns.add(from, to, look);
  }

  addRows(from: number, to: number, looks: Spans<CellLook>): void {
    this.rows.add(from, to, looks);
  }

  ofColumn(column: number): CellLook {
    return this.columns.get(column) ?? this.plain;
  }

  at(row: number, column: number): CellLook {
    return this.rows.get(row)?.get(column) ?? this.ofColumn(column);
  }
}
