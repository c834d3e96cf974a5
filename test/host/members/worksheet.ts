import { MAX_COLUMN, MAX_ROW } from "../../../src/workbook/a1";
import { rangeAt } from "../block";
import { HostObject, NULL_OBJECT } from "../host-object";
import type { ModelSheet } from "../model";
import { HostFault } from "../protocol";
import type { Session } from "../session";
import { namesObject } from "./names";
import { rangeObject, usedRange } from "./range";

const WHOLE = { from: { row: 1, column: 1 }, to: { row: MAX_ROW, column: MAX_COLUMN } };

export function worksheetObject(session: Session, sheet: ModelSheet): HostObject {
  const { workbook } = session;
  const refuseHidden = (): void => {
    if (sheet.visibility !== "Visible") {
      throw new HostFault("InvalidOperation", "This operation is not permitted for the current object.");
    }
  };
  const used = (): HostObject => usedRange(session, sheet);

  return new HostObject("Worksheet", {
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
    },
    set: {
      Name: (name) => {
        sheet.name = String(name);
      },
      Visibility: (visibility) => {
        sheet.visibility = String(visibility);
      },
    },
    child: {
      Protection: () => protection(sheet),
      Names: () => namesObject(session, sheet.names, sheet),
    },
    call: {
      GetRange: (address) => rangeObject(session, sheet, typeof address === "string" ? rangeAt(address) : WHOLE),
      GetCell: (row, column) => {
        const cell = { row: Number(row) + 1, column: Number(column) + 1 };

        return rangeObject(session, sheet, { from: cell, to: cell });
      },
      // An empty sheet's used range is its first cell.
      GetUsedRange: () => (used() === NULL_OBJECT ? rangeObject(session, sheet, rangeAt("A1")) : used()),
      GetUsedRangeOrNullObject: used,
      Activate: () => {
        refuseHidden();
        workbook.active = sheet;
      },
      Delete: () => {
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      },
      _RegisterDataChangedEvent: () => {
        session.listening.add(sheet.id);
      },
      _UnregisterDataChangedEvent: () => {
        session.listening.delete(sheet.id);
      },
    },
  });
}

/** Ours have no password; a sheet with one is simply a protected sheet that nobody can unprotect. */
function protection(sheet: ModelSheet): HostObject {
  return new HostObject("WorksheetProtection", {
    get: { Protected: () => sheet.isProtected },
    call: {
      Protect: () => {
        if (sheet.isProtected) {
          throw new HostFault("InvalidOperation", "The worksheet is already protected.");
        }
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  });
}

export function worksheetsObject(session: Session): HostObject {
  const { workbook } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = workbook.sheet(key);

    return sheet === null ? null : worksheetObject(session, sheet);
  };
  const get = (key: unknown): HostObject => {
    const sheet = find(key);
    if (sheet === null) {
      throw new HostFault("ItemNotFound", "The requested resource doesn't exist.", 404);
    }

    return sheet;
  };

  return new HostObject("WorksheetCollection", {
    items: () => workbook.sheets.map((sheet) => worksheetObject(session, sheet)),
    item: get,
    call: {
      GetItem: get,
      GetItemOrNullObject: (key) => find(key) ?? NULL_OBJECT,
      GetActiveWorksheet: () => worksheetObject(session, workbook.active),
      GetCount: () => workbook.sheets.length,
      Add: (name) => {
        const title = typeof name === "string" ? name : `Tabelle${workbook.sheets.length + 1}`;
        if (workbook.sheet(title) !== null) {
          throw new HostFault("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
        }

        return worksheetObject(session, workbook.add(title));
      },
      _RegisterDataChangedEvent: () => {
        session.listening.add("Workbook");
      },
      _UnregisterDataChangedEvent: () => {
        session.listening.delete("Workbook");
      },
    },
  });
}
