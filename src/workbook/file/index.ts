export { FileWorkbook, type AddResult } from "./file-workbook";
export type { Outcome, Refusal, RefusalKind } from "../refusal";
