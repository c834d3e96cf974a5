import type { Range } from "../../../src/workbook/a1";
import type { CellValue } from "../../../src/workbook/port";
import { Block, bounding, rangeAt } from "../block";
import { HostObject, NULL_OBJECT } from "../host-object";
import type { ModelSheet } from "../model";
import { UnknownMember } from "../protocol";
import type { Session } from "../session";
import { worksheetObject } from "./worksheet";

export function rangeObject(session: Session, sheet: ModelSheet, range: Range): HostObject {
  const { workbook } = session;
  const block = new Block(sheet, range);
  const enter = (input: unknown): void => {
    block.enter(input);
    session.changed(sheet, block.local);
  };

  return new HostObject("Range", {
    get: {
      Address: () => block.address,
      RowCount: () => block.height,
      ColumnCount: () => block.width,
      RowIndex: () => range.from.row - 1,
      ColumnIndex: () => range.from.column - 1,
      CellCount: () => block.height * block.width,
      Values: () => block.map((cell) => shown(workbook.value(sheet, cell))),
      ValueTypes: () => block.map((cell) => valueType(workbook.value(sheet, cell))),
      Formulas: () =>
        block.map((cell) => {
          const { formula } = sheet.at(cell);

          return formula === null ? shown(workbook.value(sheet, cell)) : `=${formula}`;
        }),
      NumberFormat: () => block.map((cell) => sheet.at(cell).numberFormat),
    },
    set: {
      Values: enter,
      Formulas: enter,
      NumberFormat: (input) => {
        block.format(input, (value) => ({ numberFormat: String(value) }));
      },
    },
    child: {
      Worksheet: () => worksheetObject(session, sheet),
      Format: () => new HostObject("RangeFormat", { child: { Protection: () => formatProtection(block) } }),
    },
    call: {
      GetCell: (row, column) => {
        const cell = { row: range.from.row + Number(row), column: range.from.column + Number(column) };

        return rangeObject(session, sheet, { from: cell, to: cell });
      },
      // office.js cuts a write of more than 1500 cells into pieces of whole rows, by these three.
      _ValidateArraySize: (rows, columns) => {
        block.requireSize(Number(rows), Number(columns));
      },
      GetRow: (row) => {
        const at = range.from.row + Number(row);

        return rangeObject(session, sheet, { from: { ...range.from, row: at }, to: { ...range.to, row: at } });
      },
      GetBoundingRect: (other) =>
        rangeObject(session, sheet, bounding(range, rangeAt(String((other as HostObject).find("get", "Address")())))),
      GetUsedRangeOrNullObject: () => usedRange(session, sheet, range),
      GetCellProperties: (wanted) => {
        if (JSON.stringify(wanted) !== '{"format":{"protection":true}}') {
          throw new UnknownMember(`Range.getCellProperties(${JSON.stringify(wanted)})`);
        }

        return block.map((cell) => ({
          format: { protection: { locked: sheet.at(cell).locked, formulaHidden: false } },
        }));
      },
      Select: () => {
        workbook.active = sheet;
        workbook.selection = block.local;
      },
    },
  });
}

/** The smallest rectangle around all content, within a range where one is given. */
export function usedRange(session: Session, sheet: ModelSheet, within?: Range): HostObject {
  const cells = sheet
    .filled()
    .filter(
      ({ row, column }) =>
        within === undefined ||
        (row >= within.from.row && row <= within.to.row && column >= within.from.column && column <= within.to.column),
    );
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);

  return cells.length === 0
    ? NULL_OBJECT
    : rangeObject(session, sheet, {
        from: { row: Math.min(...rows), column: Math.min(...columns) },
        to: { row: Math.max(...rows), column: Math.max(...columns) },
      });
}

function formatProtection(block: Block): HostObject {
  return new HostObject("FormatProtection", {
    get: { Locked: () => block.uniform(({ locked }) => locked) },
    set: {
      Locked: (locked) => {
        block.format(locked, (value) => ({ locked: value === true }));
      },
    },
  });
}

function shown(value: CellValue): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) {
    return "Empty";
  }

  return typeof value === "object"
    ? "Error"
    : typeof value === "number"
      ? "Double"
      : typeof value === "string"
        ? "String"
        : "Boolean";
}
