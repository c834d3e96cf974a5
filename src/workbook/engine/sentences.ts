/** What the engine says to a person, German. `at`: "Personal!B4". */
export const SENTENCES = {
  structure:
    "Die Werkbank ändert keine Formate, Zeilen, Spalten, Namen oder Blätter. Bitte dafür die Datei in Excel oder LibreOffice öffnen.",
  unreadable: (at: string) => `Die Formel in ${at} ist unvollständig oder nicht lesbar. Die Zelle bleibt, wie sie war.`,
  unstorable: (at: string, names: readonly string[]) =>
    `Die Formel in ${at} verwendet ${names.join(", ")}. Das kann die Werkbank nicht so speichern, dass Excel es versteht. Bitte diese Formel in Excel eintragen.`,
  spills: (at: string) =>
    `Die Formel in ${at} ergibt mehrere Zellen. Das kann die Werkbank nicht speichern. Bitte je Zelle eine Formel eintragen.`,
  official: (sheet: string) =>
    `Im Blatt „${sheet}“ stehen nur Werte und eingebaute Formeln. Bitte ALA-Funktionen in ein eigenes Blatt eintragen.`,
  tooManyCalls: (at: string) =>
    `In ${at} stehen zu viele ALA-Funktionen, oder die Zelle liegt zu weit unten. Möglich sind neun je Zelle in den ersten 100.000 Zeilen.`,
  tooLarge: "Der Bereich ist zu groß für einen Schritt. Bitte weniger Zellen auswählen.",
  cut: "In dieser Mappe stehen ALA-Funktionen; Zellen lassen sich deshalb nur kopieren, nicht ausschneiden. Bitte kopieren und danach die alten Zellen leeren.",
  onlyHere: "Matrixformeln mit geschweiften Klammern trägt nur Excel ein. Bitte je Zelle eine Formel eintragen.",
} as const;
