/** Sentences around writing: the change list, what became of it, the way back, and formulas in people's own sheets. */

const zellen = (anzahl: number): string => (anzahl === 1 ? "1 Zelle" : `${anzahl} Zellen`);

export const UEBERNAHME = {
  titel: (anzahl: number): string => (anzahl === 0 ? "Keine Änderungen" : `${zellen(anzahl)} ändern?`),
  nichtsZuTun: "Die Arbeitsmappe enthält diese Angaben bereits. Es wird nichts geschrieben.",
  erklaerung: "Geschrieben wird erst, wenn Sie zustimmen. Danach können Sie die Befüllung rückgängig machen.",
  blatt: (name: string): string => `Blatt ${name}`,
  vorher: "vorher",
  nachher: "neu",
  leer: "leer",
  zustimmen: (anzahl: number): string => `${zellen(anzahl)} schreiben`,
  schreibt: "Wird geschrieben …",
  gefragt: {
    formel: (anzahl: number): string =>
      anzahl === 1
        ? "1 Zelle enthält eine Formel. Sie bleibt, wie sie ist, wenn Sie nicht zustimmen, dass der neue Wert sie ersetzt:"
        : `${anzahl} Zellen enthalten Formeln. Sie bleiben, wie sie sind, wenn Sie nicht zustimmen, dass die neuen Werte sie ersetzen:`,
    belegt: (anzahl: number): string =>
      anzahl === 1
        ? "In 1 Zelle steht schon etwas. Sie bleibt, wie sie ist, wenn Sie nicht zustimmen, dass der neue Wert es ersetzt:"
        : `In ${anzahl} Zellen steht schon etwas. Sie bleiben, wie sie sind, wenn Sie nicht zustimmen, dass die neuen Werte es ersetzen:`,
  },
  ersetzen: {
    formel: "Formeln durch die neuen Werte ersetzen",
    belegt: "Vorhandene Werte durch die neuen ersetzen",
  },
  gesperrt: (anzahl: number): string =>
    `${anzahl === 1 ? "1 Zelle ist gesperrt und kann" : `${anzahl} Zellen sind gesperrt und können`} nicht geschrieben` +
    " werden. Bitte zuerst den Blattschutz aufheben.",
  weitere: (anzahl: number): string => `Alle weiteren ${anzahl} zeigen`,
  befundeOffen: (anzahl: number): string =>
    `Die Prüfung nennt ${anzahl === 1 ? "1 Fehler" : `${anzahl} Fehler`}. Sie können trotzdem übernehmen; eingereicht werden sollte die Kalkulation so nicht.`,
  nichtLesbar: "Die Liste der Änderungen konnte nicht erstellt werden.",
  geschrieben: (anzahl: number): string => `${zellen(anzahl)} ${anzahl === 1 ? "wurde" : "wurden"} geschrieben.`,
  abgelehnt: "Es wurde nichts geschrieben.",
  unvollstaendig: (anzahl: number): string =>
    `Das Schreiben wurde unterbrochen. ${anzahl === 1 ? "Diese Zelle kann" : `Diese ${anzahl} Zellen können`} den alten` +
    " oder den neuen Wert enthalten:",
  vorherigenStand: "Vorherigen Stand wiederherstellen",
  rueckgaengigErklaerung: (anzahl: number): string => `Setzt ${zellen(anzahl)} auf den Stand vor der Befüllung zurück.`,
  seitdemGeaendert: (anzahl: number): string =>
    anzahl === 1
      ? "1 Zelle wurde seit der Befüllung geändert. Sie bleibt, wie sie ist:"
      : `${anzahl} Zellen wurden seit der Befüllung geändert. Sie bleiben, wie sie sind:`,
  auchGeaenderte: "Auch diese Zellen zurücksetzen",
  zuruecksetzen: (anzahl: number): string => `${zellen(anzahl)} zurücksetzen`,
  zurueckgesetzt: (anzahl: number): string => `${zellen(anzahl)} ${anzahl === 1 ? "wurde" : "wurden"} zurückgesetzt.`,
  nichtsZurueck: "Alle Zellen wurden seit der Befüllung geändert; es gibt nichts zurückzusetzen.",
  gruende: {
    eingabe: "Ihre Eingabe",
    entfernt: "Zeile entfällt",
    urteil: "Urteil der Prüfung",
    verschoben: "Zeile rückt auf",
    angeglichen: "Angleichung an die Kalkulation",
  },
  zeile: (zeile: number, beschriftung: string): string => `Zeile ${zeile}, ${beschriftung}`,
} as const;

export const FORMELN = {
  erklaerung:
    "Formeln wie =ALA.TAGESSATZ(…) rechnen nur dort, wo dieses Programm installiert ist. Vor der Weitergabe können Sie sie" +
    " in Werte umwandeln; zeigen Zellen #NAME?, hilft es, die Formeln neu einzutragen.",
  suchen: "Eigene Blätter durchsuchen",
  gefunden: (anzahl: number, fehler: number): string =>
    anzahl === 0
      ? "In den eigenen Blättern stehen keine ALA-Formeln."
      : `${zellen(anzahl)} mit ALA-Formeln${fehler === 0 ? "." : `, davon ${fehler} mit Fehlerwert.`}`,
  inWerte: "In Werte umwandeln",
  neuEintragen: "Formeln neu eintragen",
  grundWert: "Formel wird durch ihren Wert ersetzt",
  grundFormel: "Formel wird neu eingetragen",
  fehlerwerte: (anzahl: number): string =>
    `${zellen(anzahl)} ${anzahl === 1 ? "zeigt" : "zeigen"} einen Fehlerwert und ${anzahl === 1 ? "bleibt" : "bleiben"} Formel. Bitte zuerst „Formeln neu eintragen“.`,
} as const;
