import type { Muster } from "./muster";

/** A number added to or taken from the rest: "…+500". */
const AUSGLEICH = /^(.*[^\d.Ee+\-*/^(,])([+-])(\d+(?:\.\d+)?)$/;

/** The number of money that stands at the end of a formula; null where there is none, or one that counts (+1). */
export function ausgleich({ bau }: Pick<Muster, "bau">): { readonly rest: string; readonly betrag: number } | null {
  const [, rest, zeichen, ziffern] = AUSGLEICH.exec(bau) ?? [];
  const betrag = Number(ziffern);
  if (rest === undefined || !Number.isFinite(betrag) || betrag < 2) {
    return null;
  }

  return { rest, betrag: zeichen === "-" ? -betrag : betrag };
}

/** The formula of the neighbours and a number besides. */
export function istAusgleich(muster: Muster, erwartet: Muster): boolean {
  const rest = ausgleich(muster)?.rest;

  return (
    rest !== undefined &&
    ausgleich(erwartet) === null &&
    (rest === erwartet.bau || rest === `(${erwartet.bau})`) &&
    muster.bezuege.length === erwartet.bezuege.length
  );
}
