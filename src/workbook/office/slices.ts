/** Cuts reading into requests that Excel on the web still answers. Our own forms always fit into one. */
import { formatCell, parseRange } from "../a1";
import type { RangeAddress } from "../port";
import { OfficeFault } from "./faults";

export interface Slice extends RangeAddress {
  /** Which of the ranges asked for this is a part of. */
  readonly place: number;
}

export function slicesOf(ranges: readonly RangeAddress[], cellsPerSync: number): readonly (readonly Slice[])[] {
  const requests: Slice[][] = [[]];
  let room = cellsPerSync;
  for (const [place, { sheet, range }] of ranges.entries()) {
    const whole = parseRange(range);
    if (whole === null) {
      throw new OfficeFault("InvalidArgument", `„${range}“ ist kein Zellbereich. Gemeint ist etwas wie A1:H40.`);
    }
    const width = whole.to.column - whole.from.column + 1;
    for (let row = whole.from.row; row <= whole.to.row;) {
      if (room < width) {
        requests.push([]);
        room = Math.max(cellsPerSync, width);
      }
      const rows = Math.min(Math.floor(room / width), whole.to.row - row + 1);
      const from = formatCell({ row, column: whole.from.column });
      const to = formatCell({ row: row + rows - 1, column: whole.to.column });
      requests.at(-1)?.push({ sheet, range: `${from}:${to}`, place });
      room -= rows * width;
      row += rows;
    }
  }

  return requests.filter((request) => request.length > 0);
}
