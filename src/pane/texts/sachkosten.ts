/** Sentences of the page Sachkosten. */
import type { Urteil } from "../../domain";

export const SACHKOSTEN = {
  einleitung:
    "Jede Zeile wird gegen Tab. 2 des Handbuchs geprüft. Sie entscheiden; geändert wird in der Arbeitsmappe erst beim Übernehmen.",
  keine: "Noch keine Sachkosten eingetragen.",
  summe: "Summe der Sachkosten",
  gruppe: {
    unzulaessig: "Unzulässig",
    falsche_zeile: "In der falschen Zeile",
    personal: "Gehört zu den Personalkosten",
    inventar: "Gehört zum Inventar (Abschreibung)",
    investition: "Gehört zu den fixen Kosten",
    rueckfrage: "Rückfragen",
    aufteilen: "Aufzuteilen",
    zulaessig: "Zulässig",
  } satisfies Record<Urteil, string>,
  ohneText: "(ohne Text)",
  ohneBetrag: "Betrag fehlt",
  zeile: (text: string): string => `Zeile für „${text}“`,
  uebernehme: (zeile: string): string => `In „${zeile}“ ändern`,
  aufteilung: "Vorschlag:",
  frage: "Frage:",
  hinweis: "Hinweis:",
  jetzt: (urteil: string): string => `Jetzt: ${urteil}`,
  bearbeiten: "Bearbeiten",
  begruendungUndMehr: "Begründung, bearbeiten",
  neu: "Neu hinzugefügt",
  ausBuchfuehrung: "Aus der Buchführung übernehmen …",
  hinzufuegen: "Zeile hinzufügen",
  neuOrdnen: "Neu ordnen",
  weitere: (anzahl: number): string => `Weitere ${anzahl} zeigen`,
  rueckfragen: "Rückfragen zum Kopieren",
  rueckfragenKopf: (traeger: string): string =>
    `Rückfragen zur Kostenkalkulation${traeger === "" ? "" : ` ${traeger}`}, Sachkosten`,
  rueckfrage: (nummer: number, text: string, betrag: string, zeile: string, frage: string): string =>
    `${nummer}. ${text}${betrag === "" ? "" : ` (${betrag}${zeile === "" ? "" : `, gebucht unter „${zeile}“`})`}\n   ${frage}`,
} as const;
