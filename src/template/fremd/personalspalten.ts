import { istText } from "./zellart";
import type { Kopf } from "./kopf";
import { erreichbare, type Gruppe } from "./spalten";

export interface Personalspalten {
  readonly stunden: number | null;
  readonly betrag: number | null;
}

/** More hours per Mitarbeiter*in and week than any post of a small farm has; as an amount of a year far too small. */
const HOECHSTE_STUNDEN = 60;

/**
 * Hours and Arbeitgeber-Brutto, told apart by the headings of their columns; without headings by their order, as Tab. 1
 * has it (HB:615). A single column holds the amounts, unless its figures can only be hours.
 */
export function personalspalten(
  gruppe: Gruppe,
  spalten: readonly number[],
  kopfVon: (spalte: number) => Kopf,
): Personalspalten {
  const koepfe = new Map(erreichbare(gruppe).map((spalte) => [spalte, kopfVon(spalte)]));
  const mitKopf = (gesucht: Kopf): number | null => [...koepfe].find(([, k]) => k === gesucht)?.[0] ?? null;
  const stunden = mitKopf("stunden");
  const betrag = mitKopf("arbeitgeber") ?? mitKopf("betrag");
  const uebrige = spalten.filter((s) => s !== stunden && s !== betrag && koepfe.get(s) !== "anderes");
  if (stunden !== null) {
    return { stunden, betrag: betrag ?? uebrige.find((s) => s > stunden) ?? uebrige[0] ?? daneben(gruppe, stunden) };
  }
  if (betrag !== null) {
    return { stunden: uebrige.find((s) => s < betrag) ?? null, betrag };
  }
  const [erste = null, zweite = null] = uebrige;
  if (erste === null || zweite !== null) {
    return { stunden: erste, betrag: zweite };
  }

  return koennenNurStundenSein(gruppe, erste)
    ? { stunden: erste, betrag: daneben(gruppe, erste) }
    : { stunden: null, betrag: erste };
}

function daneben(gruppe: Gruppe, spalte: number): number | null {
  const naechste = spalte + 1;
  const frei = gruppe.treffer.every((t) => !istText(gruppe.raster.zelle({ zeile: t.zeile, spalte: naechste })));

  return frei && erreichbare(gruppe).includes(naechste) ? naechste : null;
}

function koennenNurStundenSein(gruppe: Gruppe, spalte: number): boolean {
  const werte = gruppe.treffer
    .map((t) => gruppe.raster.zelle({ zeile: t.zeile, spalte }).value)
    .filter((wert) => typeof wert === "number");

  return werte.some((wert) => wert > 0) && werte.every((wert) => wert <= HOECHSTE_STUNDEN);
}
