export * from "./arbeitsergebnis";
export * from "./verwendung";
