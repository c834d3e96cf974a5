export { PRUEFUNGEN } from "./alle";
export { GRUNDPRUEFUNGEN } from "./grundpruefungen";
export { pruefe, type Pruefgegenstand, type Pruefung } from "./pruefgegenstand";
export type { Entgeltperson } from "./entgelt/entgeltperson";
export { entgeltpruefung, type Entgeltgegenstand } from "./entgelt/entgeltpruefung";
export { siehtNachNamenAus } from "./entgelt/pseudonym";
