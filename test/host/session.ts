import type { ModelSheet, ModelWorkbook } from "./model";

/** What the members of the host share with each other. */
export interface Session {
  readonly workbook: ModelWorkbook;
  /** Ids of worksheets, or "Workbook", that an onChanged handler was registered for. */
  readonly listening: Set<string>;
  /** Results of custom functions, by invocation id. */
  readonly functionResults: Map<number, FunctionResult>;
  /** Workbooks that were opened beside this one, as bytes. */
  readonly opened: Uint8Array[];
  /** Set once the page has said that its custom functions can be called. */
  functionsReady: boolean;
  /** Tells the listeners of a change. */
  changed(sheet: ModelSheet, address: string): void;
}

/** As CustomFunctionProxy hands it over: a value, or a text and a number for the kind of error. */
export interface FunctionResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}
