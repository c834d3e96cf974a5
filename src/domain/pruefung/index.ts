export { PRUEFUNGEN } from "./alle";
export { GRUNDPRUEFUNGEN } from "./grundpruefungen";
export { pruefe, type Pruefgegenstand, type Pruefung } from "./pruefgegenstand";
