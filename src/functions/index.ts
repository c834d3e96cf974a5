/** The functions without Excel: what the command line and the workbench evaluate. */
export type { Zellinhalt } from "./aufrufe";
export type { Auswertung } from "./auswertung";
export { NACH_NAMEN } from "./wortaufrufe";
