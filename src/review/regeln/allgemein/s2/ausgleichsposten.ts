import type { InspectedCell } from "../../../../workbook/inspection";
import { ausgleich, istAusgleich } from "../bild/ausgleich";
import type { Blattbild } from "../bild/blattbild";
import type { Muster } from "../bild/muster";

/** A number added to a formula: "=SUM(B2:B9)+500". */
export interface Ausgleichsposten {
  readonly zelle: InspectedCell;
  readonly betrag: number;
  /** Added to another number, not to what a formula gives. */
  readonly zuZahl: boolean;
}

/** Sums of cells, and nothing else. */
const SUMME = /^\+?(?:SUM\([^()]*\)|§(?:[+-]§)+|SUM\([^()]*\)(?:[+-](?:§|SUM\([^()]*\)))+)$/;

/** The number of another sheet, handed on. */
const UEBERNAHME = /^\+?(?:'[^']*'|[^'()+*/-]*)!§$/;
/** A rounded result. */
const GERUNDET = /^\+?ROUND\(.*\)$/;

/** Numbers added to sums, or to a formula whose neighbours go without. */
export function ausgleichsposten(bild: Blattbild): readonly Ausgleichsposten[] {
  return bild.formeln.flatMap(({ zelle, muster }) => {
    const gefunden = ausgleich(muster) ?? zurZahl(muster);
    if (gefunden === null || (gefunden.betrag >= 1900 && gefunden.betrag <= 2100)) {
      return [];
    }
    const nachbarn = [
      [0, -1],
      [0, 1],
      [-1, 0],
      [1, 0],
    ].map(([dr = 0, dc = 0]) => bild.formel({ row: zelle.row + dr, column: zelle.column + dc })?.muster);
    const alleine = nachbarn.every((n) => n === undefined || ausgleich(n) === null);
    const wieNachbar = nachbarn.some((n) => n !== undefined && istAusgleich(muster, n));

    const { rest, betrag } = gefunden;
    const zuZahl = muster.bezuege.length === 0;
    const zuErgebnis = [SUMME, UEBERNAHME, GERUNDET].some((form) => form.test(rest)) || wieNachbar;

    return alleine && (zuErgebnis || zuZahl) ? [{ zelle, betrag, zuZahl }] : [];
  });
}

/** A little on top of a large number: "=41243167.25+800". */
function zurZahl({ bau, zahlen, bezuege }: Muster): ReturnType<typeof ausgleich> {
  const [zahl = 0, betrag = 0] = zahlen;
  const zeichen = /^\d+(?:\.\d+)?([+-])\d+(?:\.\d+)?$/.exec(bau)?.[1];

  return zeichen === undefined || bezuege.length > 0 || zahl < 1_000 || betrag > zahl / 100
    ? null
    : { rest: String(zahl), betrag: zeichen === "-" ? -betrag : betrag };
}
