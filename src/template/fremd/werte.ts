import { alsEuro, datumText, PERSONALFUNKTIONEN, type Kalkulation, type Kostenkalkulation } from "../../domain";
import { eingabewerte } from "../eingabewerte";
import { feld as feldDer, type Feld, type Feldname, type Karte } from "../karte";
import { rechenwerte } from "../rechenwerte";
import type { Zellwert } from "../werte";
import { mitTagen, tageImText } from "./tage";

/** A Kalkulation by the fields of a map: every row as an amount, whichever way it came about. */
export function formularwerte(k: Kalkulation, e: Kostenkalkulation): Readonly<Partial<Record<Feldname, Zellwert>>> {
  return {
    ...eingabewerte(k).felder,
    ...rechenwerte(k, e, () => null).felder,
    "zeile:Instandhaltung/Instandsetzung": alsEuro(e.fixeZeilen["Instandhaltung/Instandsetzung"]),
    "zeile:Zinsen im Rahmen öffentlicher Förderungen": alsEuro(
      e.fixeZeilen["Zinsen im Rahmen öffentlicher Förderungen"],
    ),
  };
}

/** Dates as the cell takes them: a date number, a text, or both days in one text. */
export function tageswert({ feld, typ, beschriftung }: Feld, karte: Karte, { zeitraum }: Kalkulation): Zellwert {
  if (typ === "datum") {
    return feld === "bis" ? zeitraum.bis : zeitraum.von;
  }
  const [von, bis] = [datumText(zeitraum.von), datumText(zeitraum.bis)];
  if (feld === "bis" || feldDer(karte, "bis") !== null) {
    return feld === "bis" ? bis : von;
  }

  return tageImText(beschriftung).length === 2 ? mitTagen(beschriftung, [von, bis]) : `${von} - ${bis}`;
}

/** Whether the one cell of "von" holds the whole period. */
export function hatZeitraumInEinerZelle(karte: Karte): boolean {
  return feldDer(karte, "bis") === null && feldDer(karte, "von")?.typ === "text";
}

/** What a form must have a cell for; results are its own business. */
export const EINZUTRAGEN: readonly Feldname[] = [
  "traeger",
  "von",
  "bis",
  "bereich",
  "plaetze",
  "tage",
  ...PERSONALFUNKTIONEN.map((funktion) => `stunden:${funktion}` as const),
];
