export * from "./ala-oder-budget";
export * from "./budget-fuer-arbeit";
export * from "./fortschreibung";
export * from "./rechtsvergleich";
