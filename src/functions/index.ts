/** The functions without Excel: what the command line and the workbench evaluate. */
export { NACH_NAMEN, type Aufruf } from "./aufrufe";
export { jeZelle } from "./bereich";
