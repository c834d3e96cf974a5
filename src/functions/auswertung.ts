import { ok, type Ergebnis } from "../domain";
import type { Aufruf, Tabelle, Zellinhalt } from "./aufrufe";
import { jeZelle } from "./bereich";

/** From the arguments as a sheet hands them over to what its cells get: one value, one per cell of a range, or a block. */
export type Auswertung = (argumente: readonly unknown[]) => Ergebnis<Zellinhalt>[][];

/** A range is one argument; the result is one value. */
export function alsWert(aufruf: Aufruf): Auswertung {
  return (argumente) => [[aufruf(...argumente)]];
}

/** One result per cell of the first arguments; those from `ganze` on (lists of own values) go along whole. */
export function proZelle(aufruf: Aufruf, ganze = Infinity): Auswertung {
  return (argumente) =>
    jeZelle(argumente.slice(0, ganze), (...zellen) => aufruf(...aufgefuellt(zellen, ganze), ...argumente.slice(ganze)));
}

function aufgefuellt(zellen: readonly unknown[], laenge: number): readonly unknown[] {
  return Number.isFinite(laenge)
    ? [...zellen, ...Array.from({ length: Math.max(0, laenge - zellen.length) }, () => null)]
    : zellen;
}

/** A block of rows with one reason for all of it. */
export function alsTabelle(aufruf: Aufruf<Tabelle>): Auswertung {
  return (argumente) => {
    const ergebnis = aufruf(...argumente);

    return ergebnis.art === "ok" ? ergebnis.wert.map((zeile) => verteilt({ ...ergebnis, wert: zeile })) : [[ergebnis]];
  };
}

/** A row per row of the first argument; a refused row shows its refusal in each of its cells. */
export function alsZeilen(
  zeilen: (...argumente: readonly unknown[]) => readonly Ergebnis<readonly Zellinhalt[]>[],
  breite: number,
): Auswertung {
  return (argumente) =>
    zeilen(...argumente).map((zeile) =>
      zeile.art === "ok" ? verteilt(zeile) : Array.from({ length: breite }, () => zeile),
    );
}

function verteilt(ergebnis: Extract<Ergebnis<readonly Zellinhalt[]>, { art: "ok" }>): Ergebnis<Zellinhalt>[] {
  return ergebnis.wert.map((zelle) => ok(zelle, ergebnis.rechenweg, ergebnis.fundstellen, ergebnis.hinweise));
}
