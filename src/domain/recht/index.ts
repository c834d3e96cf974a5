export * from "./eigene-werte";
export * from "./fundstelle";
export * from "./parameter";
export { HANDBUCHWERTE, PARAMETERVERZEICHNIS, type Handbuchwert } from "./parameter/index";
export * from "./parameter/abschreibung";
export * from "./parameter/verguetung";
export * from "./parameter-der-kalkulation";
export * from "./rechtsstand";
