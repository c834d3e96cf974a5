import type { Grund, Ort } from "../domain";

/** Where in the file: "Zeile 12, Umsatz". */
export function ort(zeile: number, feld?: string): Ort {
  return { feld: feld === undefined ? `Zeile ${zeile}` : `Zeile ${zeile}, ${feld}` };
}

/** A refusal that names line and field. */
export function zeilengrund(regel: string, zeile: number, feld: string, warum: string): Grund {
  return { regel, ort: ort(zeile, feld), text: `Zeile ${zeile}, ${feld}: ${warum}` };
}

/** A foreign value as it may stand in a sentence. */
export function zitat(text: string): string {
  return `„${text.length > 40 ? `${text.slice(0, 40)}…` : text}“`;
}
