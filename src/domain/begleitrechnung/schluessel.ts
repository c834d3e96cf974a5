/** Keys of the input that do not belong to the Kostenkalkulation: the other half of the handbook. */
export const BEGLEITSCHLUESSEL = ["entgelt", "arbeitsergebnis", "abrechnung", "mitwirkung", "eigeneWerte"] as const;
