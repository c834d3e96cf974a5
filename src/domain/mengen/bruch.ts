/**
 * An exact number: a fraction of two whole numbers. Every quantity that is not money (hours, shares, rates, days)
 * and every money input before its one rounding is a Bruch, so that nothing is lost on the way to the cent.
 */
export interface Bruch {
  readonly zaehler: number;
  readonly nenner: number;
}

const MUSTER = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Largest number of significant digits that a Bruch keeps: Excel's own 15. */
const STELLEN = 15;

export const EINS: Bruch = { zaehler: 1, nenner: 1 };
export const NULL: Bruch = { zaehler: 0, nenner: 1 };

/** A fraction as it is printed in a book, e.g. 5/8, 1/120, 245/10000. Both whole numbers, nenner > 0. */
export function bruch(zaehler: number, nenner: number): Bruch {
  if (!Number.isSafeInteger(zaehler) || !Number.isSafeInteger(nenner) || nenner <= 0) {
    throw new RangeError(`Kein Bruch: ${zaehler}/${nenner}`);
  }

  return { zaehler, nenner };
}

/**
 * The exact value of a decimal number. A binary double is read as the decimal a person sees (15 significant digits,
 * as Excel does): 0.1 + 0.2 is 0.3, 1.005 is 1.005. Null for anything that is no finite number, or that would need
 * more than 15 digits.
 */
export function dezimal(zahl: number | string): Bruch | null {
  if (typeof zahl === "number") {
    if (Number.isInteger(zahl)) {
      return Number.isSafeInteger(zahl) ? { zaehler: zahl, nenner: 1 } : null;
    }

    return Number.isFinite(zahl) ? ausDezimaltext(String(Number(zahl.toPrecision(STELLEN)))) : null;
  }

  return ausDezimaltext(zahl.trim());
}

function ausDezimaltext(text: string): Bruch | null {
  const treffer = MUSTER.exec(text);
  if (treffer === null) {
    return null;
  }
  const [, vorzeichen = "", ganz = "", nachkomma = "", exponent = "0"] = treffer;
  const ziffern = (ganz + nachkomma).replace(/^0+(?=\d)/, "");
  const stellen = nachkomma.length - Number(exponent);
  const wert = Number(ziffern) * (vorzeichen === "-" ? -1 : 1);
  if (stellen <= 0) {
    const zaehler = wert * 10 ** -stellen;

    return Number.isSafeInteger(zaehler) ? { zaehler: zaehler === 0 ? 0 : zaehler, nenner: 1 } : null;
  }
  if (!Number.isSafeInteger(wert) || stellen > STELLEN) {
    return stellen > STELLEN && Number(text) === 0 ? NULL : null;
  }

  return { zaehler: wert === 0 ? 0 : wert, nenner: 10 ** stellen };
}

/** The nearest double, for display and for sheets; never for arithmetic that ends in money. */
export function alsZahl(b: Bruch): number {
  return b.zaehler / b.nenner;
}

/** Negative, zero or positive as a is smaller than, equal to or greater than b; exact. */
export function vergleiche(a: Bruch, b: Bruch): number {
  const links = BigInt(a.zaehler) * BigInt(b.nenner);
  const rechts = BigInt(b.zaehler) * BigInt(a.nenner);

  return links < rechts ? -1 : links > rechts ? 1 : 0;
}

/** Sum, exact; the common denominator is kept small. Throws RangeError where it would leave the safe integers. */
export function plus(a: Bruch, b: Bruch): Bruch {
  return gekuerzt(
    BigInt(a.zaehler) * BigInt(b.nenner) + BigInt(b.zaehler) * BigInt(a.nenner),
    BigInt(a.nenner) * BigInt(b.nenner),
  );
}

/** Product, exact, in lowest terms. Throws RangeError where it would leave the safe integers. */
export function mal(a: Bruch, b: Bruch): Bruch {
  return gekuerzt(BigInt(a.zaehler) * BigInt(b.zaehler), BigInt(a.nenner) * BigInt(b.nenner));
}

/** 1/b. Throws RangeError for zero. */
export function kehrwert(b: Bruch): Bruch {
  return b.zaehler < 0 ? bruch(-b.nenner, -b.zaehler) : bruch(b.nenner, b.zaehler);
}

export function minus(a: Bruch, b: Bruch): Bruch {
  return plus(a, { zaehler: -b.zaehler, nenner: b.nenner });
}

function gekuerzt(zaehler: bigint, nenner: bigint): Bruch {
  let a = zaehler < 0n ? -zaehler : zaehler;
  let b = nenner;
  while (b !== 0n) {
    [a, b] = [b, a % b];
  }
  const teiler = a === 0n ? 1n : a;

  return bruch(Number(zaehler / teiler), Number(nenner / teiler));
}

/** For people: German decimal comma, without trailing zeros: 0,3 · 3,25 · 13,8; thirds as a fraction (2/3). */
export function bruchText(b: Bruch): string {
  const zahl = alsZahl(b);
  const genau = dezimal(zahl);
  const endlich = genau !== null && vergleiche(genau, b) === 0;

  return endlich ? String(zahl).replace(".", ",") : `${b.zaehler}/${b.nenner}`;
}

/** For people: a rate in percent, e.g. 2,45 %. */
export function prozentText(b: Bruch): string {
  return `${bruchText(mal(b, bruch(100, 1)))} %`;
}
