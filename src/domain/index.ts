/** The only door to the domain: what the other rooms may import. */
export * from "./abrechnung";
export * from "./arbeitsergebnis";
export * from "./befund";
export * from "./begleitrechnung";
export * from "./berechnung";
export * from "./berechnung-mit";
export * from "./entgelt";
export * from "./ergebnis";
export * from "./hinweis";
export * from "./jahresplan";
export * from "./kosten";
export * from "./mengen";
export * from "./mitwirkung";
export * from "./pruefung";
export * from "./recht";
export * from "./sachkosten";
export * from "./vergleich";
