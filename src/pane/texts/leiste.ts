/** Sentences of the bar at the foot: what can be done with a draft. */

export const LEISTE = {
  entwurf: "Ihre Änderungen stehen noch nicht in der Arbeitsmappe.",
  uebernehmen: "In die Mappe übernehmen",
  verwerfen: "Verwerfen",
  neueMappe: "Neue Arbeitsmappe anlegen",
  formular: "Dieses Formular ausfüllen",
  neueMappeName: "Kostenkalkulation",
  neueMappeOffen: "Die neue Arbeitsmappe ist angelegt. Bitte speichern Sie sie unter einem eigenen Namen.",
  neueMappeFehlt: "Die neue Arbeitsmappe konnte nicht angelegt werden.",
  rueckgaengig: "Letzte Befüllung rückgängig",
} as const;
