/** The domain's reasons and findings as the pane says them: without paths of the input, which nobody here has seen. */
import type { Grund, Schwere } from "../../domain";
import { ortsname } from "./kalkulieren";

const PFAD = /„((?:personal|anlagen|miete|sachkosten)(?:\[\d+\])?(?:\.\w+)?|monate|traeger|von|bis|plaetze|tage)“/g;

const ANTEIL =
  "Der Anteil ist nicht lesbar oder größer als das Ganze. Bitte zum Beispiel 8/12, 25 % oder 0,25 angeben.";

export function grundText(grund: Grund): string {
  if (grund.regel === "datum-ungueltig") {
    const [was = ""] = grund.text.split(":");

    return `${was} fehlt oder ist kein Datum. Bitte einen Tag wählen.`;
  }

  return grund.regel === "anteil-ungueltig" ? ANTEIL : ohnePfade(grund.text);
}

export function ohnePfade(text: string): string {
  return text
    .replace(/ Bitte „[^“]*“ ausfüllen\./, " Bitte ausfüllen.")
    .replace(PFAD, (_, pfad: string) => `„${ortsname(pfad)}“`);
}

export const BEFUNDE = {
  gruppen: { fehler: "Fehler", warnung: "Warnungen", hinweis: "Hinweise" } satisfies Record<Schwere, string>,
  einzeln: { fehler: "Fehler", warnung: "Warnung", hinweis: "Hinweis" } satisfies Record<Schwere, string>,
  bedeutung: {
    fehler: "So nicht einreichen.",
    warnung: "Bitte erklären oder klären.",
    hinweis: "Zur Kenntnis.",
  } satisfies Record<Schwere, string>,
  keine: "Geprüft, ohne Befund.",
  worteFehlen: "Die Sachkosten werden noch geprüft …",
  zurPruefung: "Zur Prüfung",
  nochNicht: "Geprüft wird, sobald der Tagessatz berechnet ist.",
  anzahl: (fehler: number, warnungen: number, hinweise: number): string =>
    `${fehler} Fehler, ${warnungen === 1 ? "1 Warnung" : `${warnungen} Warnungen`}, ${hinweise === 1 ? "1 Hinweis" : `${hinweise} Hinweise`}`,
  zuHoch: (euro: string): string => `Tagessatz um ${euro} € zu hoch`,
  zuNiedrig: (euro: string): string => `Tagessatz um ${euro} € zu niedrig`,
  handbuch: "Handbuch: „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021).",
} as const;

export const FEHLERUEBERSICHT = {
  titel: "Das steht der Übernahme entgegen",
  hinweis: "Bitte ergänzen oder berichtigen Sie diese Angaben:",
} as const;

/** The handbook is named in full once on a page; at every place its short name is enough. */
export function fundstelleKurz(text: string): string {
  return text.replaceAll(
    "Handbuch „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021)",
    "Handbuch",
  );
}

/** "0.2500" as Germans write it. */
export function wirkungAnzeige(wirkung: string): string {
  const ohneVorzeichen = wirkung.replace("-", "").replace(".", ",");
  const text = ohneVorzeichen.replace(/(,\d\d)00$/, "$1");

  return wirkung.startsWith("-") ? BEFUNDE.zuNiedrig(text) : BEFUNDE.zuHoch(text);
}
