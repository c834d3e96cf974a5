import { CellCollector, PLAIN_LOOK, type CellLook } from "../../inspected-cells";
import type { InspectedSheet, Inspection } from "../../inspection";
import { styleOf, type ParsedSheet } from "../model";
import { checkPackage, type Package } from "../package";
import { PLAIN_FORMAT, readCellFormats } from "../parts/cell-formats";
import { OFFICE_THEME } from "../parts/colors";
import { readCommentCells } from "../parts/comments";
import { readRelationships } from "../parts/relationships";
import { readThemeColors } from "../parts/theme";
import { readWorkbook } from "../reader";
import { inspectedFacts } from "./facts";
import { isUnseen } from "./unseen";

/** A workbook of Excel's own formats, for a reviewer. */
export function inspectPackage(pack: Package): Inspection {
  checkPackage(pack);
  const workbook = readWorkbook(pack);
  const looks = cellLooks(pack, workbook.part);
  const seen = new Set<string>();

  return {
    sheets: workbook.sheets.map((sheet) => inspectedSheet(pack, sheet, looks, seen)),
    names: workbook.names,
    facts: inspectedFacts(pack, workbook),
  };
}

function inspectedSheet(
  pack: Package,
  sheet: ParsedSheet,
  looks: readonly CellLook[],
  seen: Set<string>,
): InspectedSheet {
  const { details } = sheet;

  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    used: sheet.used,
    ...cellsOfSheet(sheet, looks),
    merges: sheet.merges,
    hiddenRows: details.hiddenRows,
    hiddenColumns: details.hiddenColumns,
    hasActiveFilter: details.hasActiveFilter || sheet.tables.some((table) => table.hasActiveFilter),
    validations: details.validations,
    tables: sheet.tables.map(({ name, range }) => ({ name, range })),
    comments: readCommentCells(pack, sheet.part, seen),
  };
}

function cellsOfSheet(sheet: ParsedSheet, looks: readonly CellLook[]): ReturnType<CellCollector["finish"]> {
  const { cells, blocks } = sheet;
  const look = (style: number): CellLook => looks[style] ?? PLAIN_LOOK;
  const collector = new CellCollector();
  cells.forEach((cell) => {
    if (cell.value !== null || cell.formula !== null) {
      collector.add(cell, cell.value, cell.formula, look(cell.style));
    }
  });

  return collector.finish(
    blocks.map(({ range }) => range),
    (row, column) => look(styleOf(sheet, { row, column })),
  );
}

/** By the index of the cell format. */
function cellLooks(pack: Package, workbookPart: string): readonly CellLook[] {
  const relationships = readRelationships(pack, workbookPart);
  const partOf = (type: string): string | null => {
    const part = relationships.find((relationship) => relationship.type === type)?.part ?? null;

    return part !== null && pack.has(part) ? part : null;
  };
  const [styles, theme] = [partOf("styles"), partOf("theme")];
  const colors = theme === null ? OFFICE_THEME : readThemeColors(pack.text(theme), theme);
  const formats = styles === null ? [] : readCellFormats(pack.text(styles), styles);

  return (formats.length === 0 ? [PLAIN_FORMAT] : formats).map((format) => ({
    numberFormat: format.numberFormat,
    locked: format.locked,
    unseen: isUnseen(format, colors),
  }));
}
