export { loadEngine } from "./engine";
export { EngineWorkbook, type EngineOptions, type Screen } from "./engine-workbook";
export type { CellFunctions, FunctionArgument, FunctionResult } from "./ala/function-calls";
export type { LoadReport } from "./load/report";
export type { Saved } from "./save";
