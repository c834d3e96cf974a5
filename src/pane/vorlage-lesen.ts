/** The part of the template that reads our own workbook, as one piece to be loaded. */
export { istEigene } from "../template/fremd/eigene";
export { liesMitOrten } from "../template/read";
