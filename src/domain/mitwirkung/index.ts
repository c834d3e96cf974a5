export * from "./mitwirkung";
