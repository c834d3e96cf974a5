import { rangeAt } from "../block";
import { HostObject, NULL_OBJECT } from "../host-object";
import { HostFault } from "../protocol";
import type { Session } from "../session";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { worksheetsObject } from "./worksheet";

export function workbookObject(session: Session, forget: (reference: unknown) => void): HostObject {
  const { workbook } = session;

  return new HostObject("Workbook", {
    child: {
      Worksheets: () => worksheetsObject(session),
      Names: () => namesObject(session, workbook.names, null),
      Application: () => application(session),
      Settings: () => settings(session),
    },
    call: {
      GetSelectedRange: () => rangeObject(session, workbook.active, rangeAt(workbook.selection)),
      GetActiveCell: () => rangeObject(session, workbook.active, rangeAt(workbook.selection.split(":")[0] ?? "")),
      // the web's way; the desktop's is Application.CreateWorkbook
      CreateAndOpenWorkbook: (base64) => {
        session.opened.push(new Uint8Array(Buffer.from(String(base64), "base64")));
      },
      _RemoveReference: forget,
    },
  });
}

function application({ workbook }: Session): HostObject {
  return new HostObject("Application", {
    get: { CalculationMode: () => workbook.calculationMode },
    set: {
      CalculationMode: (mode) => {
        workbook.calculationMode = String(mode);
      },
    },
    call: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}

function settings({ workbook }: Session): HostObject {
  const find = (key: unknown): HostObject | null => {
    const name = String(key);

    return workbook.settings.has(name)
      ? new HostObject("Setting", {
          id: name,
          get: { Key: () => name, Value: () => workbook.settings.get(name) },
          set: { Value: (value) => void workbook.settings.set(name, value) },
          call: { Delete: () => void workbook.settings.delete(name) },
        })
      : null;
  };
  const get = (key: unknown): HostObject => {
    const item = find(key);
    if (item === null) {
      throw new HostFault("ItemNotFound", "The requested resource doesn't exist.", 404);
    }

    return item;
  };

  return new HostObject("SettingCollection", {
    items: () => [...workbook.settings.keys()].map(get),
    item: get,
    call: {
      Add: (key, value) => {
        workbook.settings.set(String(key), value);

        return get(key);
      },
      GetItem: get,
      GetItemOrNullObject: (key) => find(key) ?? NULL_OBJECT,
    },
  });
}
