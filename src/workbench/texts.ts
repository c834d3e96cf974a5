import type { CellAddress } from "../workbook/port";
import type { LoadReport } from "../workbook/engine";

/** Cells named in a sentence; more are counted. */
const NAMED = 5;

/** Every sentence of the workbench page. */
export const TEXTS = {
  title: "ALA-Werkbank",
  skipToGrid: "Zum Tabellenblatt springen",
  skipToPane: "Zum Aufgabenbereich springen",
  open: "Öffnen",
  openHint: "Arbeitsmappe von diesem Rechner öffnen (.xlsx oder .xlsm)",
  save: "Speichern",
  undo: "Rückgängig",
  redo: "Wiederholen",
  close: "Meldung schließen",
  noFile: "Keine Arbeitsmappe geöffnet",
  changed: (name: string): string => `${name} (geändert)`,
  header: "Kopfleiste",
  grid: "Tabellenblatt",
  pane: "Aufgabenbereich",
  gridKeys: "Mit F6 wechseln Sie zwischen Tabellenblatt, Aufgabenbereich und Kopfleiste.",
  startTitle: "Eine Arbeitsmappe öffnen",
  startText:
    "Ziehen Sie eine Excel-Datei (.xlsx oder .xlsm) auf diese Seite, oder wählen Sie eine Datei aus. Alles bleibt auf diesem Rechner: Die Seite sendet nichts und lädt nichts nach.",
  startLimits:
    "Die Werkbank ändert Inhalte von Zellen und rechnet. Formate, Zeilen, Spalten und Blätter bleiben, wie sie in der Datei sind.",
  example: "Beispielhof ansehen",
  blank: "Leere Kalkulation anlegen",
  choose: "Datei auswählen",
  dropHere: "Hier loslassen, um die Datei zu öffnen",
  opening: (name: string): string => `${name} wird geöffnet …`,
  paneLoading: "Der Aufgabenbereich wird geladen …",
  opened: (name: string): string => `${name} ist geöffnet.`,
  saved: (name: string): string => `Gespeichert: ${name}`,
  downloaded: (name: string): string => `${name} liegt bei Ihren heruntergeladenen Dateien.`,
  notSaved: (reason: string): string => `Nicht gespeichert. ${reason}`,
  notWritable: (name: string): string =>
    `Nicht gespeichert: ${name} ließ sich nicht schreiben. Ist die Datei noch in einem anderen Programm offen? Bitte dort schließen und noch einmal speichern.`,
  notOpened: (name: string, reason: string): string => `${name} wurde nicht geöffnet. ${reason}`,
  wrongType: "Bitte eine Excel-Arbeitsmappe (.xlsx oder .xlsm) auswählen.",
  unknownFault:
    "Dabei ist ein Fehler im Programm aufgetreten. Bitte laden Sie die Seite neu; die Datei auf Ihrem Rechner ist unverändert.",
  engineMissing:
    "Die Rechenmaschine ließ sich nicht laden. Bitte starten Sie die Werkbank mit `npm start`, oder legen Sie die gebauten Dateien vollständig auf einen Webserver.",
  discard: (name: string): string =>
    `${name} hat Änderungen, die nicht gespeichert sind. Trotzdem eine andere Arbeitsmappe öffnen?`,
  exampleName: "Kostenkalkulation-Beispielhof.xlsx",
  blankName: "Kostenkalkulation.xlsx",
  oneCellOnly:
    "Diese ALA-Funktion ergibt einen ganzen Bereich. Die Werkbank zeigt nur einzelne Zellen; bitte die Formel je Zeile eintragen.",
  notComputed: (cells: readonly CellAddress[]): string =>
    `Diese Formeln kann die Werkbank nicht berechnen: ${listed(cells)}. Sie bleiben beim Speichern erhalten und werden von Excel gerechnet.`,
  different: (cells: readonly CellAddress[]): string =>
    `Hier rechnet die Werkbank anders, als die Datei gespeichert ist: ${listed(cells)}. Beim Speichern bekommt Excel den Auftrag, neu zu rechnen.`,
  lostNames: (names: readonly string[]): string =>
    `Diese Namen stehen nicht für Zellen und bleiben der Werkbank unbekannt: ${names.slice(0, NAMED).join(", ")}${
      names.length > NAMED ? " …" : ""
    }.`,
} as const;

/** What has to be said about a file after it was opened; null where all is well. */
export function reportText({ notComputed, different, lostNames }: LoadReport): string | null {
  const sentences = [
    ...(notComputed.length > 0 ? [TEXTS.notComputed(notComputed)] : []),
    ...(different.length > 0 ? [TEXTS.different(different)] : []),
    ...(lostNames.length > 0 ? [TEXTS.lostNames(lostNames)] : []),
  ];

  return sentences.length === 0 ? null : sentences.join(" ");
}

function listed(cells: readonly CellAddress[]): string {
  const names = cells.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);

  return cells.length > NAMED ? `${names.join(", ")} und ${cells.length - NAMED} weitere` : names.join(", ");
}
