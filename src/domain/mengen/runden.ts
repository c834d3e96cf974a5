import type { Bruch } from "./bruch";

/**
 * The only rounding of the project: kaufmännisch, half away from zero, as Excel's ROUND on the decimal value.
 * The product of the factors is exact; whole numbers that outgrow the double take the way over BigInt.
 */
export function ganzzahl(...faktoren: readonly Bruch[]): number {
  let zaehler = 1;
  let nenner = 1;
  for (const faktor of faktoren) {
    zaehler *= faktor.zaehler;
    nenner *= faktor.nenner;
  }
  if (
    Number.isSafeInteger(zaehler) &&
    Number.isSafeInteger(nenner) &&
    Math.abs(zaehler) < Number.MAX_SAFE_INTEGER / 4
  ) {
    return teileGerundet(zaehler, nenner);
  }

  return teileGerundetGross(faktoren);
}

/** Whole part of zaehler/nenner, half away from zero; |zaehler| < 2^51, nenner a positive safe integer. */
export function teileGerundet(zaehler: number, nenner: number): number {
  const betrag = Math.abs(zaehler);
  const rest = betrag % nenner;
  const ganz = (betrag - rest) / nenner;
  const gerundet = rest >= nenner - rest ? ganz + 1 : ganz;

  return zaehler < 0 && gerundet !== 0 ? -gerundet : gerundet;
}

function teileGerundetGross(faktoren: readonly Bruch[]): number {
  let zaehler = 1n;
  let nenner = 1n;
  for (const faktor of faktoren) {
    zaehler *= BigInt(faktor.zaehler);
    nenner *= BigInt(faktor.nenner);
  }
  const negativ = zaehler < 0n;
  const betrag = negativ ? -zaehler : zaehler;
  const gerundet = Number((2n * betrag + nenner) / (2n * nenner));
  if (!Number.isSafeInteger(gerundet)) {
    throw new RangeError("Das Ergebnis ist größer, als auf den Cent genau gerechnet werden kann.");
  }

  return negativ && gerundet !== 0 ? -gerundet : gerundet;
}
