/** The functions without Excel: what the command line and the workbench evaluate. */
export type { Aufruf } from "./aufrufe";
export { jeZelle } from "./bereich";
export { NACH_NAMEN } from "./wortaufrufe";
