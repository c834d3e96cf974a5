/** Sentences around the form of somebody else: what was recognised, the map of its cells, the fill. */

export const FORMULAR = {
  titel: "Dieses Formular ausfüllen",
  liest: "Das Formular wird gelesen …",
  erkannt: (zeilen: number, alle: number): string =>
    `Das Formular wurde an seinen Beschriftungen erkannt: ${zeilen} von ${alle} Zeilen. Bitte prüfen Sie, ob jede Angabe in die richtige Zelle kommt.`,
  unsicher:
    "Das Formular wurde nicht sicher als Kostenkalkulation erkannt. Sie können die Zuordnung ergänzen oder eine gespeicherte laden.",
  nichtErkannt:
    "In dieser Arbeitsmappe wurde keine Kostenkalkulation gefunden. Sie können eine gespeicherte Zuordnung laden oder die Zellen selbst eintragen.",
  geladen: (titel: string): string =>
    `Geladen: ${titel}. Bitte prüfen Sie, ob jede Angabe in die richtige Zelle kommt.`,
  fehlend: (namen: readonly string[]): string => `Nicht genau einmal gefunden: ${namen.join(" · ")}.`,
  mehrfach: (begriff: string, zellen: readonly string[]): string =>
    `„${begriff}“ steht mehrmals: ${zellen.join(", ")}.`,
  anleitung: "Zelle je Angabe, zum Beispiel Tabelle1!C9. Ein leeres Feld heißt: gibt es in diesem Formular nicht.",
  gruppen: {
    angaben: "Angaben",
    stunden: "Stunden je Mitarbeiter*in und Woche",
    zeilen: "Beträge",
    ergebnisse: "Summen und Tagessatz",
  },
  rechnetSelbst: "rechnet das Formular selbst",
  speichern: "Zuordnung speichern",
  laden: "Zuordnung laden",
  dateiname: "Zuordnung.json",
  gespeichert: "Die Zuordnung ist gespeichert.",
  kopieren: "Dieses Programm kann hier keine Datei speichern. Bitte kopieren Sie den Text in eine Datei.",
  text: "Zuordnung als Text",
  keineDatei: "Die Datei konnte nicht gelesen werden. Erwartet wird eine hier gespeicherte Zuordnung (JSON).",
  keineZelle: (feld: string, text: string): string =>
    `${feld}: „${text}“ ist keine Zelle. Bitte Blatt und Zelle angeben, zum Beispiel Tabelle1!C9.`,
  bestaetigen: "Zuordnung bestätigen",
  grund: "Ihre Kalkulation",
  beispielwert: "ersetzt den Beispielwert des Formulars",
  verloren: "So kann das Formular nicht ausgefüllt werden: Diese Beträge hätten keine Zelle.",
} as const;
