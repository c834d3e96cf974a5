/** A chunk of its own: what fills a workbook weighs as much as half of the first page, and is loaded when somebody writes. */
export { gefuellteMappe, sollzellen } from "../../template";
