export * from "./angaben";
export * from "./begleitrechnung";
export * from "./eingabe";
export * from "./schluessel";
export * from "./parameter";
