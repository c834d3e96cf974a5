import { ok, type Ergebnis, type Kalkulation } from "../domain";
import type { CellChange } from "../workbook/port";
import { EIGENE_KARTE } from "./eigene/karte";
import { eingabewerte } from "./eingabewerte";
import type { Tabelle } from "./karte";
import { platzmangel } from "./platz";
import { verdichtet, verdichteteUrteile } from "./verdichten";
import type { Zeilenwerte } from "./werte";

/** Columns for remarks of a person: they stay beside a line that is written again. */
const BEMERKUNG = "bemerkung";

/** What has to be written into an open workbook of ours so that its inputs say this Kalkulation; leftover lines are emptied. */
export function changes(kalkulation: Kalkulation, urteile?: readonly string[]): Ergebnis<readonly CellChange[]> {
  const mangel = platzmangel(kalkulation);
  if (mangel !== null) {
    return mangel;
  }
  const dicht = verdichtet(kalkulation);
  if (dicht.art !== "ok") {
    return dicht;
  }
  const werte = eingabewerte(
    { ...kalkulation, sachkosten: dicht.wert.posten },
    verdichteteUrteile(dicht.wert, urteile),
  );
  const felder = EIGENE_KARTE.felder
    .filter((f) => f.eingabe)
    .map((f): CellChange => ({ sheet: f.blatt, cell: f.zelle, value: werte.felder[f.feld] ?? null }));
  const listen = EIGENE_KARTE.tabellen.flatMap((t) => {
    const zeilen = werte.zeilen[t.tabelle];

    return zeilen === undefined ? [] : listenzellen(t, zeilen);
  });

  return ok([...felder, ...listen]);
}

function listenzellen(tabelle: Tabelle, zeilen: readonly Zeilenwerte[]): CellChange[] {
  const spalten = tabelle.spalten.filter((s) => s.eingabe);
  const alle: CellChange[] = [];
  for (let zeile = tabelle.ersteZeile; zeile <= tabelle.letzteZeile; zeile += 1) {
    const inhalt = zeilen[zeile - tabelle.ersteZeile];
    for (const { feld, spalte } of spalten) {
      if (inhalt === undefined || feld !== BEMERKUNG) {
        alle.push({ sheet: tabelle.blatt, cell: `${spalte}${zeile}`, value: inhalt?.[feld] ?? null });
      }
    }
  }

  return alle;
}
