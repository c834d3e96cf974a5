/** Excel's side of the conversation: answers rich-API requests over an in-memory workbook. */
import { parseCell } from "../../src/workbook/a1";
import { Dispatcher } from "./dispatcher";
import type { HostObject } from "./host-object";
import { serviceObject } from "./members/services";
import { workbookObject } from "./members/workbook";
import { ModelWorkbook, type ModelSheet, type WorkbookSpec } from "./model";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  HostFault,
  UnknownMember,
  type Action,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import type { FunctionResult, Session } from "./session";

/** Where a fault strikes: nothing done, half of the actions done, all done but the answer lost. */
export type FaultPoint = "before" | "half" | "after";

/** An event as the host posts it: category, type, target, text. */
export type HostEvent = readonly [category: number, type: number, target: string, text: string];

const EVENT_CATEGORY = 65536;
const DATA_CHANGED = 10;
const EDITING =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

export class Host implements Session {
  readonly workbook: ModelWorkbook;
  readonly listening = new Set<string>();
  readonly functionResults = new Map<number, FunctionResult>();
  readonly opened: Uint8Array[] = [];
  functionsReady = false;
  /** Every request that came, in order: one per context.sync() that had something to do. */
  readonly requests: RequestBody[] = [];
  /** Members that were asked for and are not taught. A test ends with this empty. */
  readonly unknown: string[] = [];
  /** A bridge or page that carries events to the add-in. */
  post: (events: readonly HostEvent[]) => void = () => undefined;
  /** Called after each request with the number of requests so far: what somebody does in between. */
  afterRequest: (count: number) => void = () => undefined;
  private readonly faults = new Map<number, FaultPoint>();
  private readonly references = new Map<string, HostObject>();
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  constructor(spec: WorkbookSpec) {
    this.workbook = new ModelWorkbook(spec);
  }

  /** The n-th request from now fails (1 = the next one). */
  failAt(n: number, point: FaultPoint): void {
    this.faults.set(this.requests.length + n, point);
  }

  /** Somebody is typing in a cell. */
  beginCellEdit(): void {
    this.editing = true;
  }

  endCellEdit(): void {
    this.editing = false;
    this.waiting.splice(0).forEach((resume) => {
      resume();
    });
  }

  /** A person types into a cell. */
  type(sheetName: string, address: string, input: string | number | boolean): void {
    const sheet = this.workbook.sheet(sheetName);
    const cell = parseCell(address);
    if (sheet === null || cell === null) {
      throw new Error(`No cell ${sheetName}!${address} to type into.`);
    }
    sheet.enter(cell, input);
    this.changed(sheet, address);
  }

  /** Changes by a person and by a request raise the same event, as in Excel. */
  changed(sheet: ModelSheet, address: string): void {
    const detail = { address, changeType: "RangeEdited", source: "Local", worksheetId: sheet.id };
    const targets = [sheet.id, "Workbook"].filter((target) => this.listening.has(target));
    this.post(targets.map((target) => [EVENT_CATEGORY, DATA_CHANGED, target, JSON.stringify(detail)] as const));
  }

  /** As process(), but waits for the end of a cell edit where the request asks for that. */
  async answer(body: RequestBody, flags: number): Promise<ResponseBody> {
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resume) => this.waiting.push(resume));
    }

    try {
      return this.process(body);
    } finally {
      this.afterRequest(this.requests.length);
    }
  }

  process(body: RequestBody): ResponseBody {
    this.requests.push(body);
    const fault = this.faults.get(this.requests.length);
    if (this.editing) {
      return failed("InvalidOperationInCellEditMode", EDITING, 400);
    }
    const actions = fault === "before" ? [] : fault === "half" ? firstHalf(body.Actions) : body.Actions;
    const response = this.perform({ ...body, Actions: actions });

    return fault === undefined
      ? response
      : failed("GeneralException", "There was an internal error while processing the request.", 500);
  }

  /** Actions before the failing one stay done: a batch of Excel is no transaction. */
  private perform(body: RequestBody): ResponseBody {
    const roots = {
      global: () => workbookObject(this, (reference) => void this.references.delete(String(reference))),
      newObject: (name: string) => serviceObject(this, name),
      references: this.references,
    };
    const dispatcher = new Dispatcher(roots, body.ObjectPaths);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      if (action.ActionType === ACTION.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        results.push({ ActionId: action.Id, Value: dispatcher.run(action) ?? null });
      } catch (error) {
        return { ...this.refusal(error, action, index), TraceIds: traceIds };
      }
    }

    return { Results: results, TraceIds: traceIds };
  }

  private refusal(error: unknown, action: Action, index: number): ResponseBody {
    if (!(error instanceof HostFault)) {
      // A defect of the stand-in itself is as loud as a member it was not taught.
      this.unknown.push(error instanceof UnknownMember ? error.member : String(error));
      throw error;
    }

    return failed(error.code, error.message, error.status, action.Name, index);
  }
}

/** Half of what changes the workbook is done; half of everything where nothing does. */
function firstHalf(actions: readonly Action[]): readonly Action[] {
  const writes = [...actions.keys()].filter((index) => actions[index]?.ActionType === ACTION.setProperty);
  const last = writes[Math.ceil(writes.length / 2) - 1];

  return actions.slice(0, last === undefined ? Math.floor(actions.length / 2) : last + 1);
}

function failed(code: string, message: string, status: number, location = "", index?: number): ResponseBody {
  return {
    TraceIds: [],
    Error: {
      Code: code,
      Message: message,
      HttpStatusCode: status,
      Location: location,
      ...(index === undefined ? {} : { ActionIndex: index }),
    },
  };
}
