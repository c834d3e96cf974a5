import { formatCell, type Range } from "../../../../workbook/a1";

/** "B4" or "B4:B19". */
export function bereichText({ from, to }: Range): string {
  return formatCell(from) === formatCell(to) ? formatCell(from) : `${formatCell(from)}:${formatCell(to)}`;
}
