import { formel, type Inhalt } from "./formular";
import { FIXE, PERSONAL, SACH } from "./tabelle1";

/** Parts of forms that look different from Tab. 1. */

export const LABEL = {
  zeitraum: "Vereinbarungszeitraum",
  traeger: "Träger (Name des Betriebes)",
  bereich: "Bereich",
  plaetze: "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)",
  tage: "(Verfügbare) Tage pro Jahr",
  tagessatz: "Kosten je Tag und Mitarbeiter*in",
} as const;

/** Labels of all 25 rows, and of the Personal rows alone. */
export const PERSONALLABEL = PERSONAL.map(([label]) => label);
export const KOSTENLABEL: readonly string[] = [...FIXE, ...SACH];

/** The five labels of the head, each with its value cell in column B. */
export function kopf(werte: readonly Inhalt[] = []): Inhalt[][] {
  const { zeitraum, traeger, bereich, plaetze, tage } = LABEL;

  return [zeitraum, traeger, bereich, plaetze, tage].map((label, i) => [label, werte[i] ?? null]);
}

/** A form of one list: label, hours, amount; below it the Tagessatz, computed. */
export function liste(zeilen: readonly (readonly Inhalt[])[], spalte: string): Inhalt[][] {
  const kopfzeilen = kopf([null, null, null, 12, 250]);
  const erste = kopfzeilen.length + 1;
  const letzte = kopfzeilen.length + zeilen.length;

  return [
    ...kopfzeilen,
    ...zeilen.map((z) => [...z]),
    [LABEL.tagessatz, formel(`SUM(${spalte}${erste}:${spalte}${letzte})/(B4*B5)`)],
  ];
}
