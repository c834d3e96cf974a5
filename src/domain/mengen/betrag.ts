import { bruchText, dezimal, vergleiche, type Bruch } from "./bruch";
import { ganzzahl } from "./runden";

declare const marke: unique symbol;

/** Money: a whole number of cents. Sums and differences of Beträge are exact; everything else goes through gerundet. */
export type Betrag = number & { readonly [marke]: "Cent" };

const CENT: Bruch = { zaehler: 100, nenner: 1 };

export const NULL_EURO = 0 as Betrag;

/** A whole number of cents as money. */
export function cent(anzahl: number): Betrag {
  if (!Number.isSafeInteger(anzahl)) {
    throw new RangeError(`Keine ganze Zahl von Cent: ${anzahl}`);
  }

  return anzahl as Betrag;
}

/** Euro × factors, rounded once to the cent, half away from zero. The first factor is in €. */
export function gerundet(...faktoren: readonly Bruch[]): Betrag {
  return ganzzahl(CENT, ...faktoren) as Betrag;
}

/** Betrag × factors, rounded once to the cent. */
export function anteilig(betrag: Betrag, ...faktoren: readonly Bruch[]): Betrag {
  return ganzzahl({ zaehler: betrag, nenner: 1 }, ...faktoren) as Betrag;
}

/** A cell's number (€) as money, rounded once to the cent as Excel's ROUND does; null where it is no usable number. */
export function ausEuro(zahl: number): Betrag | null {
  const naechste = Math.round(zahl * 100);
  // The usual case: the double that stands for a whole number of cents.
  if (naechste / 100 === zahl && Number.isSafeInteger(naechste)) {
    return (naechste === 0 ? 0 : naechste) as Betrag;
  }
  const genau = dezimal(zahl);

  return genau === null ? null : gerundet(genau);
}

export function summe(betraege: Iterable<Betrag>): Betrag {
  let gesamt = 0;
  for (const betrag of betraege) {
    gesamt += betrag;
  }

  return cent(gesamt);
}

export function plusBetrag(a: Betrag, b: Betrag): Betrag {
  return cent(a + b);
}

export function minusBetrag(a: Betrag, b: Betrag): Betrag {
  return cent(a - b);
}

/** The number a cell holds: € with at most two decimals. */
export function alsEuro(betrag: Betrag): number {
  return betrag / 100;
}

/** Betrag as an exact fraction of a euro. */
export function alsBruch(betrag: Betrag): Bruch {
  return { zaehler: betrag, nenner: 100 };
}

/** For machines: "1234.50", "-0.05". */
export function betragText(betrag: Betrag): string {
  const ziffern = String(Math.abs(betrag)).padStart(3, "0");

  return `${betrag < 0 ? "-" : ""}${ziffern.slice(0, -2)}.${ziffern.slice(-2)}`;
}

/** For people: "1.234,50 €". */
export function euroText(betrag: Betrag): string {
  const [ganz = "0", cents = "00"] = betragText(betrag).split(".");

  return `${ganz.replace(/\B(?=(\d{3})+(?!\d))/g, ".")},${cents} €`;
}

/** For people: an amount before its rounding; "78.000,00 €" where it is whole cents, all its digits otherwise. */
export function betragsbruchText(b: Bruch): string {
  const gerundeter = gerundet(b);

  return vergleiche(alsBruch(gerundeter), b) === 0 ? euroText(gerundeter) : `${bruchText(b)} €`;
}
