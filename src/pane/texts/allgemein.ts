/** Sentences of the frame around the pages. */

export const SEITENTITEL = {
  kalkulieren: "Kalkulieren",
  sachkosten: "Sachkosten",
  entgelt: "Entgelt",
  pruefen: "Prüfen",
} as const;

export const RAHMEN = {
  seiten: "Seiten",
  laedt: "Wird geladen …",
  nurAufIhremRechner: "Rechnet auf Ihrem Rechner. Es verlassen keine Daten die Arbeitsmappe.",
  programm: (version: string): string => `Programm ${version}`,
  rechtAm: (datum: string): string => `Rechtsstand ${datum}`,
  rechtOffen: "Rechtsstand nach dem Vereinbarungszeitraum",
  pflichtfelder: "Mit * gekennzeichnete Felder sind Pflichtfelder.",
  fehlerVorwort: "Fehler:",
  bitteWaehlen: "– bitte wählen –",
  schliessen: "Schließen",
  abbrechen: "Abbrechen",
  kopieren: "Text kopieren",
  kopiert: "Der Text ist in der Zwischenablage.",
  nichtKopiert: "Der Text ist markiert. Bitte kopieren Sie ihn mit Strg+C.",
} as const;

export const EINFUEHRUNG = {
  titel: "Was dieses Programm tut",
  saetze: [
    "Es berechnet den Tagessatz, den ein Anderer Leistungsanbieter (§ 60 SGB IX) mit dem Leistungsträger verhandelt, und" +
      " prüft jede Zeile mit Fundstelle gegen Gesetz und Handbuch.",
    "In die Arbeitsmappe schreibt es erst, wenn Sie der Liste der Änderungen zugestimmt haben.",
  ],
  beispielLaden: "Beispiel laden",
  beispielErklaerung:
    "Ein erfundener Hof mit acht Plätzen, zum Ausprobieren. Es wird noch nichts in die Arbeitsmappe geschrieben.",
  beispielErsetzt: "Das Beispiel ersetzt die Angaben in diesem Bereich, nicht die Arbeitsmappe.",
  oderTippen: "Oder tragen Sie unten gleich Ihre eigenen Angaben ein.",
} as const;

export const STOERUNG = {
  absturzTitel: "Hier ist etwas schiefgegangen",
  absturz:
    "Dieser Bereich kann gerade nicht angezeigt werden. Ihre Arbeitsmappe ist davon nicht betroffen. Bitte laden Sie den" +
    " Bereich neu; noch nicht übernommene Angaben gehen dabei verloren.",
  neuLaden: "Bereich neu laden",
  einzelheit: "Meldung für den Support",
} as const;

export const MAPPE = {
  wartet: "Verbindung zur Arbeitsmappe wird aufgebaut …",
  liest: "Arbeitsmappe wird gelesen …",
  ohne: "Es ist keine Arbeitsmappe geöffnet. Sie können hier rechnen und daraus eine neue Arbeitsmappe anlegen.",
  fremd: (name: string): string =>
    `Die geöffnete Arbeitsmappe${name === "" ? "" : ` „${name}“`} ist keine ALA-Kostenkalkulation. Sie können hier rechnen` +
    " und daraus eine neue Arbeitsmappe anlegen oder, wenn sie ein Formular des Leistungsträgers ist, dieses ausfüllen.",
  eigene: (name: string): string =>
    name === "" ? "Die Angaben stehen in der geöffneten Arbeitsmappe." : `Arbeitsmappe: ${name}`,
  gestoert: "Die Arbeitsmappe konnte nicht gelesen werden. Angezeigt wird der letzte gelesene Stand.",
  erneutLesen: "Erneut lesen",
  nichtBeobachtet:
    "Änderungen in der Arbeitsmappe erscheinen hier nicht von selbst. Bitte lesen Sie sie nach einer Änderung erneut.",
  entwurfVerworfen:
    "Eine andere Arbeitsmappe wurde geöffnet. Ihre noch nicht übernommenen Angaben gehörten nicht zu ihr und wurden verworfen.",
  entwurfUeberholt: (anzahl: number): string =>
    anzahl === 1
      ? "Eine Zelle wurde in der Arbeitsmappe geändert. Es gilt der Wert der Arbeitsmappe; Ihr Entwurf dazu wurde verworfen."
      : `${anzahl} Angaben wurden in der Arbeitsmappe geändert. Es gelten die Werte der Arbeitsmappe; Ihre Entwürfe dazu wurden verworfen.`,
  zurZelle: "Zur Zelle",
  zumFeld: "Zum Feld",
  zelleNichtGezeigt: "Die Zelle konnte nicht angezeigt werden.",
} as const;
