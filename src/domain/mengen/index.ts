export * from "./betrag";
export * from "./bruch";
export * from "./runden";
export * from "./zeitraum";
