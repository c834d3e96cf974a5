/** Every sentence of the workbench page. */
export const TEXTS = {
  oneCellOnly:
    "Diese ALA-Funktion ergibt einen ganzen Bereich. Die Werkbank zeigt nur einzelne Zellen; bitte die Formel je Zeile eintragen.",
} as const;
