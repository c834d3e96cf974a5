/**
 * HANDBUCH: June 2021, reproduces the handbook's tables to the cent. RECHT: dated parameters for a Stichtag.
 * The two are never mixed within one calculation.
 */
export type Rechtsstand = "HANDBUCH" | "RECHT";

/** The spelling of a cell or a file as Rechtsstand; null for anything else. */
export function rechtsstandAus(text: string): Rechtsstand | null {
  const gross = text.trim().toUpperCase();

  return gross === "HANDBUCH" || gross === "RECHT" ? gross : null;
}
