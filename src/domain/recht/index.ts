export * from "./fundstelle";
export * from "./parameter";
export * from "./rechtsstand";
