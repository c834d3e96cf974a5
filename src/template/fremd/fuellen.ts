import { ausEuro, KOSTENZEILEN, type Betrag, type Kalkulation, type Kostenkalkulation } from "../../domain";
import type { CellChange } from "../../workbook/port";
import { feld as feldDer, type Feld, type Feldname, type Karte } from "../karte";
import type { Zellwert } from "../werte";
import { EINZUTRAGEN, formularwerte, hatZeitraumInEinerZelle, tageswert } from "./werte";

/** A value for one cell of a form, and what it says. */
export interface Zielaenderung extends CellChange {
  readonly feld: Feldname;
}

/** Something that the form does not take. With an amount the form would be wrong by it: the caller refuses. */
export interface NichtGeschrieben {
  readonly feld: Feldname;
  readonly grund: string;
  readonly betrag: Betrag | null;
}

export interface Formularaenderungen {
  readonly aenderungen: readonly Zielaenderung[];
  readonly nichtGeschrieben: readonly NichtGeschrieben[];
}

/** What has to be written into a form so that it says this Kalkulation. Values only, and only into input cells. */
export function aenderungenFuerFormular(
  karte: Karte,
  kalkulation: Kalkulation,
  ergebnis: Kostenkalkulation,
): Formularaenderungen {
  const werte = formularwerte(kalkulation, ergebnis);
  const wert = (f: Feld): Zellwert =>
    f.feld === "von" || f.feld === "bis" ? tageswert(f, karte, kalkulation) : (werte[f.feld] ?? null);
  const aenderungen = karte.felder
    .filter((f) => f.eingabe)
    .map((f): Zielaenderung => ({ feld: f.feld, sheet: f.blatt, cell: f.zelle, value: wert(f) }))
    .filter(({ value }) => value !== null);
  const geschrieben = new Set(aenderungen.map(({ feld }) => feld));
  if (geschrieben.has("von") && hatZeitraumInEinerZelle(karte)) {
    geschrieben.add("bis");
  }
  const zeilen = KOSTENZEILEN.map((zeile) => `zeile:${zeile}` as const);
  const offen = [...EINZUTRAGEN, ...zeilen].filter((name) => !geschrieben.has(name) && !istNichts(werte[name]));

  return {
    aenderungen,
    nichtGeschrieben: offen.map((name) => nichtGeschrieben(name, feldDer(karte, name), werte[name])),
  };
}

/** Hours and amounts of nothing are missing nowhere. */
function istNichts(wert: Zellwert | undefined): boolean {
  return wert === undefined || wert === null || wert === 0 || wert === "";
}

function nichtGeschrieben(name: Feldname, ort: Feld | null, wert: Zellwert | undefined): NichtGeschrieben {
  return {
    feld: name,
    grund:
      ort === null
        ? "Das Formular hat dafür keine Zelle."
        : `Die Zelle ${ort.blatt}!${ort.zelle} ist gesperrt oder enthält eine Formel.`,
    betrag: betragVon(name, wert),
  };
}

/** The euros of a cost row; null where the field is no money. */
export function betragVon(name: Feldname, wert: unknown): Betrag | null {
  return name.startsWith("zeile:") && typeof wert === "number" ? ausEuro(wert) : null;
}
