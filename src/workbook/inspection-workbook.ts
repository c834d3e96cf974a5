/** A submitted file behind the port, so that whoever reads workbooks reads it too; nothing is ever written to it. */
import type { InspectedSheet, Inspection } from "./inspection";
import type { CellAddress, Workbook } from "./port";
import { formatRange } from "./ranges";
import { readRange, type CellGrid } from "./read-range";

const READ_ONLY = "Nichts wurde geändert. Eine eingereichte Datei wird nur gelesen und nie verändert.";

export function workbookOf({ sheets, names }: Inspection): Workbook {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), gridOf(sheet)]));

  return {
    sheets: () =>
      Promise.resolve(
        sheets.map(({ name, visibility, isProtected, used }) => ({
          name,
          visible: visibility === "visible",
          isProtected,
          used: used === null ? null : formatRange(used),
        })),
      ),
    names: () => Promise.resolve(names),
    read: (ranges) =>
      new Promise((resolve) => {
        resolve(ranges.map((range) => readRange(range, (name) => byName.get(name.toLowerCase()) ?? null)));
      }),
    write: (changes) => {
      const cells: readonly CellAddress[] = changes.map(({ sheet, cell }) => ({ sheet, cell }));

      return Promise.resolve({ status: "refused", reason: READ_ONLY, cells });
    },
  };
}

function gridOf(sheet: InspectedSheet): CellGrid {
  return {
    content: ({ row, column }) => {
      const { value = null, formula = null } = sheet.cell(row, column) ?? {};

      return { value, formula, locked: sheet.isProtected && sheet.locked(row, column) };
    },
  };
}
