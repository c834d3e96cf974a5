/** A cell as a value: read, empty, or the reason why it cannot be read. */
export type Lesung<T> =
  | { readonly art: "leer" }
  | {
      readonly art: "wert";
      readonly wert: T;
      /** What was mended on the way, as a sentence; null where nothing. */ readonly repariert: string | null;
    }
  | { readonly art: "fehler"; readonly warum: string };

export const LEER = { art: "leer" } as const;

export function wert<T>(gelesen: T, repariert: string | null = null): Lesung<T> {
  return { art: "wert", wert: gelesen, repariert };
}

export function fehler(warum: string): Lesung<never> {
  return { art: "fehler", warum };
}

/** What Excel leaves in a cell whose content it could not show or compute; what stood there is lost. */
export function excelVerlust(text: string): string | null {
  if (/^#{3,}$/.test(text)) {
    return "Hier steht „####“: In Excel war die Spalte zu schmal, der Wert ist verloren. Bitte neu ausgeben.";
  }

  return /^#(NAME\?|WERT!|BEZUG!|NV|ZAHL!|DIV\/0!|VALUE!|REF!|N\/A|NUM!)$/i.test(text)
    ? `Hier steht ${text}: Excel hat den Text für eine Formel gehalten, er ist verloren. Bitte neu ausgeben.`
    : null;
}

export const MONATE: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mrz: 3,
  maer: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dez: 12,
  dec: 12,
};
