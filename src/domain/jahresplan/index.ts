export * from "./jahresplan";
