/**
 * The rich-API protocol as @microsoft/office-js 1.1.110 speaks it: one request per context.sync().
 * Numbers read from its excel-web-16.00.debug.js (CommonActionFactory, ActionFactory, ObjectPathFactory).
 */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Set by Excel.run({ delayForCellEdit: true }): the host waits for the end of the cell edit instead of refusing. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** An error that Excel itself would answer with; its code reaches the caller as OfficeExtension.Error.code. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "HostFault";
  }
}

/** The host stands in for Excel only where it was taught to; anything else must stop the test. */
export class UnknownMember extends Error {
  constructor(readonly member: string) {
    super(`The Excel stand-in does not know ${member}: teach it in test/host/members, or do not call it.`);
    this.name = "UnknownMember";
  }
}
