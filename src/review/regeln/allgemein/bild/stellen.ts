/** Digits that carry information: 1200 has two, 1234.50 has five. */
export function ziffern(wert: number): number {
  return Math.abs(wert).toPrecision(15).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "")
    .length;
}

/** Half of the last digit that a number was typed with. */
export function halbeStelle(wert: number): number {
  const nachkomma = /\.(\d+)$/.exec(String(wert))?.[1]?.length ?? 0;

  return 0.5 * 10 ** -Math.min(nachkomma, 12) + Math.abs(wert) * 1e-12;
}
