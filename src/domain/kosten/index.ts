export * from "./kalkulation";
export * from "./kostenarten";
