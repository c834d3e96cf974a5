export { OfficeFault } from "./faults";
export { OfficeWorkbook } from "./office-workbook";
