/** "# ?/???": a whole number and a fraction of at most so many digits. */
const FRACTION = /^#\s*\\?\s*(\?+)\/(\?+)$/;

/** A number as a fraction, where its format asks for one; null under every other format. */
export function fractionText(value: number, format: string): string | null {
  const digits = FRACTION.exec(format)?.[2]?.length;
  if (digits === undefined || !Number.isFinite(value)) {
    return null;
  }
  const size = Math.abs(value);
  const { numerator, denominator } = nearest(size - Math.floor(size), 10 ** Math.min(digits, 4) - 1);
  const whole = Math.floor(size) + (numerator === denominator ? 1 : 0);
  const part = numerator === 0 || numerator === denominator ? "" : `${numerator}/${denominator}`;
  const parts = [whole === 0 && part !== "" ? "" : String(whole), part].filter((text) => text !== "");

  return `${value < 0 ? "-" : ""}${parts.join(" ")}`;
}

/** The fraction nearest to a number between 0 and 1, the smallest denominator first. */
function nearest(part: number, maximum: number): { numerator: number; denominator: number } {
  let best = { numerator: Math.round(part), denominator: 1 };
  for (let denominator = 2; denominator <= maximum; denominator += 1) {
    const numerator = Math.round(part * denominator);
    if (Math.abs(numerator / denominator - part) < Math.abs(best.numerator / best.denominator - part) - 1e-12) {
      best = { numerator, denominator };
    }
  }

  return best;
}
