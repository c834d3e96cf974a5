import { rangeAt } from "../block";
import { HostObject, NULL_OBJECT } from "../host-object";
import type { ModelSheet } from "../model";
import { HostFault } from "../protocol";
import type { Session } from "../session";
import { rangeObject } from "./range";

/** Defined names of the workbook, or of one sheet. */
export function namesObject(session: Session, names: Map<string, string>, scope: ModelSheet | null): HostObject {
  const key = (wanted: unknown): string | undefined =>
    [...names.keys()].find((name) => name.toLowerCase() === String(wanted).toLowerCase());
  const find = (wanted: unknown): HostObject | null => {
    const name = key(wanted);

    return name === undefined ? null : nameObject(session, name, names.get(name) ?? "", scope);
  };
  const get = (wanted: unknown): HostObject => {
    const item = find(wanted);
    if (item === null) {
      throw new HostFault("ItemNotFound", "The requested resource doesn't exist.", 404);
    }

    return item;
  };

  return new HostObject("NamedItemCollection", {
    items: () => [...names].map(([name, refersTo]) => nameObject(session, name, refersTo, scope)),
    item: get,
    call: { GetItem: get, GetItemOrNullObject: (wanted) => find(wanted) ?? NULL_OBJECT },
  });
}

function nameObject(session: Session, name: string, refersTo: string, scope: ModelSheet | null): HostObject {
  const range = (): HostObject => {
    const [sheetName = "", address = ""] = refersTo.split("!");
    const sheet = session.workbook.sheet(sheetName.replace(/^'|'$/g, "").replace(/''/g, "'"));

    return sheet === null ? NULL_OBJECT : rangeObject(session, sheet, rangeAt(address));
  };

  return new HostObject("NamedItem", {
    get: {
      Name: () => name,
      Formula: () => `=${refersTo}`,
      Scope: () => (scope === null ? "Workbook" : "Worksheet"),
      Type: () => "Range",
      Visible: () => true,
    },
    call: { GetRange: range, GetRangeOrNullObject: range },
  });
}
