import type { Workbook } from "../workbook/port";

/** What surrounds the pane: Excel, or the workbench with its grid. The pane knows no other way out. */
export interface Host {
  /** The open workbook; null where there is none (the page stands alone). */
  readonly workbook: Workbook | null;
  /** How the person knows the workbook; "" where that is not known. */
  readonly name: string;
  /** Opens a new workbook from the bytes of an .xlsx file. The rejection's message is for the person. */
  openNew(bytes: Uint8Array, name: string): Promise<void>;
  /** Hands a file to the person, where the host can. */
  download?(bytes: Uint8Array, name: string): void;
}
