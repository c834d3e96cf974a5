import type { Abgelehnt, Ergebnis } from "../domain";

/** What a cell gets: a value, or an error with its reason (only #WERT! and #NV can carry a text in Excel). */
export type Zellwert = number | string | CustomFunctions.Error;

/** One value, or its error thrown: the form in which Excel takes the error of a single cell. */
export function zellwert<T extends number | string>(ergebnis: Ergebnis<T>): T {
  if (ergebnis.art !== "ok") {
    throw zellfehler(ergebnis);
  }

  return ergebnis.wert;
}

/**
 * The results of a range. Excel hands single cells of a matrix parameter over as 1×1 and shows a 1×1 result as one
 * value; within a larger range an error stands in its own cell.
 */
export function zellwerte<T extends number | string>(ergebnisse: readonly (readonly Ergebnis<T>[])[]): Zellwert[][] {
  const [erste] = ergebnisse;
  const [einzige] = erste ?? [];
  if (ergebnisse.length === 1 && erste?.length === 1 && einzige !== undefined) {
    return [[zellwert(einzige)]];
  }

  return ergebnisse.map((zeile) => zeile.map((e) => (e.art === "ok" ? e.wert : zellfehler(e))));
}

/** #NV: no value for that day, or no Stichtag. #WERT!: every other refusal. */
function zellfehler({ art, gruende }: Abgelehnt): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;

  return new CustomFunctions.Error(
    art === "unvollstaendig" ? notAvailable : invalidValue,
    gruende.map((g) => g.text).join(" "),
  );
}
