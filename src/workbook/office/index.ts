export { documentBytes } from "./document-bytes";
export { OfficeFault } from "./faults";
export { OfficeWorkbook } from "./office-workbook";
