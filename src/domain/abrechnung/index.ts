export * from "./abrechnung";
export * from "./kostentage";
