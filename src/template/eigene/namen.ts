const UMSCHRIFT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

/** A label as the ASCII name of a cell: "Übrige Energie" becomes ALA_UebrigeEnergie. */
export function zellname(beschriftung: string): string {
  const ascii = beschriftung.replaceAll(/[äöüÄÖÜß]/g, (buchstabe) => UMSCHRIFT[buchstabe] ?? "");
  const woerter = ascii.split(/[^A-Za-z0-9]+/).filter((wort) => wort !== "");

  return `ALA_${woerter.map((wort) => wort.charAt(0).toUpperCase() + wort.slice(1)).join("")}`;
}
