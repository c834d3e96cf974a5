import { HostObject } from "../host-object";
import { UnknownMember } from "../protocol";
import type { FunctionResult, Session } from "../session";

/** Objects that office.js makes by name, outside the workbook. */
export function serviceObject(session: Session, name: string): HostObject {
  if (name === "Microsoft.ExcelServices.CustomFunctions") {
    return new HostObject(name, {
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          session.functionsReady = true;
        },
        SetInvocationResults: (results) => {
          for (const result of results as readonly FunctionResult[]) {
            session.functionResults.set(result.id, result);
          }
        },
      },
    });
  }
  if (name === "Microsoft.InternalService.AddinInternalService") {
    return new HostObject(name, { call: { NotifyActionHandlerReady: () => undefined } });
  }
  throw new UnknownMember(`new ${name}`);
}
