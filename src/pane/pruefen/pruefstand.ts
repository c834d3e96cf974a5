import type { Befund, Berechnung, Schwere } from "../../domain";
import type { Dateipruefung } from "../../review";
import type { Antworttexte } from "./antworttexte";

/** One checked file; the bytes stay here so that a protocol can be added to a copy. */
export interface Geprueft {
  readonly pruefung: Dateipruefung;
  /** What our rules make of the inputs; null where they make no Kalkulation. */
  readonly berechnung: Berechnung | null;
  readonly bytes: Uint8Array;
  /** True for the workbook that is open beside the pane: its cells can be shown. */
  readonly istOffen: boolean;
}

/** What the page Prüfen holds. Nothing of it is in the workbook until a protocol is written. */
export interface Pruefstand {
  readonly dateien: readonly Geprueft[];
  /** Index of the file whose findings are shown; null: the list. */
  readonly gewaehlt: number | null;
  /** Reasons for accepted findings, by befundschluessel. */
  readonly angenommen: ReadonlyMap<string, string>;
  /** What the reviewer accepts per row, by file. */
  readonly antworten: ReadonlyMap<string, Antworttexte>;
}

export const LEERER_PRUEFSTAND: Pruefstand = {
  dateien: [],
  gewaehlt: null,
  angenommen: new Map(),
  antworten: new Map(),
};

/** The same finding after a second check of the same file. */
export function befundschluessel(datei: string, { regel, ort, gefunden }: Befund): string {
  return JSON.stringify([datei, regel, ort.blatt, ort.zelle, ort.feld, gefunden]);
}

export type Filter = "offen" | Schwere | "angenommen";

export interface Eintrag {
  readonly schluessel: string;
  readonly befunde: readonly [Befund, ...Befund[]];
}

/** Findings for the list: equal ones (one rule, one reason) as one entry, in the order of their effect. */
export function eintraege(pruefung: Dateipruefung): readonly Eintrag[] {
  const gruppen = new Map<string, [Befund, ...Befund[]]>();
  for (const befund of pruefung.befunde) {
    const schluessel =
      befund.gruppe === undefined
        ? befundschluessel(pruefung.datei, befund)
        : JSON.stringify([pruefung.datei, befund.regel, befund.gruppe]);
    const gruppe = gruppen.get(schluessel);
    if (gruppe === undefined) {
      gruppen.set(schluessel, [befund]);
    } else {
      gruppe.push(befund);
    }
  }

  return [...gruppen].map(([schluessel, befunde]) => ({ schluessel, befunde }));
}

export function gefiltert(
  alle: readonly Eintrag[],
  filter: Filter,
  angenommen: ReadonlyMap<string, string>,
): readonly Eintrag[] {
  return alle.filter(({ schluessel, befunde: [erster] }) =>
    filter === "angenommen"
      ? angenommen.has(schluessel)
      : !angenommen.has(schluessel) && (filter === "offen" || erster.schwere === filter),
  );
}

/** How many entries of each kind are still open. */
export function anzahlen(
  alle: readonly Eintrag[],
  angenommen: ReadonlyMap<string, string>,
): Readonly<Record<Filter, number>> {
  const zahl = (filter: Filter): number => gefiltert(alle, filter, angenommen).length;

  return {
    offen: zahl("offen"),
    fehler: zahl("fehler"),
    warnung: zahl("warnung"),
    hinweis: zahl("hinweis"),
    angenommen: zahl("angenommen"),
  };
}
