import type { Ablehnungsgrund, Form } from "../../review";
import type { Filter } from "../pruefen/pruefstand";

const mehrzahl = (anzahl: number, einzahl: string, mehr: string): string =>
  anzahl === 1 ? `1 ${einzahl}` : `${anzahl} ${mehr}`;

export const PRUEFEN = {
  einleitung:
    "Rechnet eine eingereichte Kalkulation zweimal nach: mit ihren eigenen Formeln und nach den Regeln des Handbuchs. Die geprüfte Datei bleibt, wie sie ist.",
  offene: "Geöffnete Arbeitsmappe prüfen",
  dateien: "Dateien prüfen …",
  ordner: "Ordner prüfen …",
  ablegen: "Sie können Dateien auch hierher ziehen (.xlsx, .xlsm, .ods).",
  ohneMappe: "Es ist keine Arbeitsmappe geöffnet.",
  laeuft: (fertig: number, gesamt: number): string => `Geprüft: ${fertig} von ${gesamt}`,
  abbrechen: "Abbrechen",
  abgebrochen: (fertig: number, gesamt: number): string =>
    `Abgebrochen nach ${fertig} von ${mehrzahl(gesamt, "Datei", "Dateien")}.`,
  zurListe: "Zur Liste der Dateien",
  erneut: "Noch einmal prüfen",
  uebersicht: {
    titel: (anzahl: number): string => `Geprüfte Dateien (${anzahl})`,
    datei: "Datei",
    tagessatz: "Tagessatz",
    befunde: "Befunde",
    abgelehnt: "nicht geprüft",
  },
  form: {
    eigene: "Unser Vordruck.",
    beschriftet: "Eine Kostenkalkulation in anderer Form, an ihren Beschriftungen erkannt.",
    keine: "Keine Kostenkalkulation erkannt.",
  } satisfies Record<Form["art"], string>,
  fehlend: (was: readonly string[]): string => `Es fehlt: ${was.join(", ")}.`,
  gruende: {
    verschluesselt: "Die Datei ist verschlüsselt.",
    beschaedigt: "Die Datei ist beschädigt.",
    keine_arbeitsmappe: "Das ist keine Arbeitsmappe.",
    zu_gross: "Die Datei ist zu groß.",
    zeit: "Die Prüfung hat zu lange gedauert.",
  } satisfies Record<Ablehnungsgrund, string>,
  eingereicht: "Tagessatz, wie eingereicht",
  nachgerechnet: "Nachgerechnet",
  gleich: "stimmt überein",
  nichtLesbar: "nicht lesbar",
  befunde: "Befunde",
  filter: {
    offen: "Alle offenen",
    fehler: "Fehler",
    warnung: "Warnungen",
    hinweis: "Hinweise",
    angenommen: "Angenommen",
  } satisfies Record<Filter, string>,
  filterwahl: "Anzeigen",
  keine: "Hier ist nichts offen.",
  gefunden: "gefunden",
  erwartet: "erwartet",
  zellen: (anzahl: number): string => `${anzahl} Zellen, ein Grund`,
  weitereZellen: (anzahl: number): string => `und ${anzahl} weitere`,
  voriger: "Voriger Befund",
  naechster: "Nächster Befund",
  tasten: "F8 und Umschalt+F8 führen von Befund zu Befund.",
  annehmen: "Annehmen …",
  annehmenGrund: "Warum wird das angenommen?",
  annehmenFertig: "Mit dieser Begründung annehmen",
  grundFehlt: "Bitte eine Begründung angeben; sie steht im Protokoll.",
  angenommenMit: (grund: string): string => `Angenommen: ${grund}`,
  zuruecknehmen: "Nicht mehr annehmen",
  inOrdnung: (anzahl: number): string => `Geprüft, ohne Befund (${anzahl})`,
  nichtGeprueft: (anzahl: number): string => `Nicht geprüft (${anzahl})`,
  fehler: (text: string): string => `Die Prüfung ist nicht gelungen. ${text}`,
} as const;
