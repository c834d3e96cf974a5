import fc from "fast-check";
import { ausEuro, betragText, bruch, dezimal, euroText, ganzzahl, gerundet } from "../../../src/domain";

describe("runden: kaufmännisch, wie RUNDEN in Excel", () => {
  // Tie cases named in the design; values as Excel's and LibreOffice's ROUND(x;2) give them.
  test.each`
    zahl         | erwartet
    ${1.005}     | ${"1.01"}
    ${0.285}     | ${"0.29"}
    ${10.075}    | ${"10.08"}
    ${8.325}     | ${"8.33"}
    ${-2.345}    | ${"-2.35"}
    ${138.425}   | ${"138.43"}
    ${96.565}    | ${"96.57"}
    ${0.1 + 0.2} | ${"0.30"}
    ${-0.004}    | ${"0.00"}
    ${51}        | ${"51.00"}
  `("RUNDEN($zahl;2) = $erwartet", ({ zahl, erwartet }: { zahl: number; erwartet: string }) => {
    const betrag = ausEuro(zahl);
    expect(betrag === null ? null : betragText(betrag)).toBe(erwartet);
  });

  test.each([NaN, Infinity, -Infinity, 1e300])("%p ist kein Betrag", (zahl) => {
    expect(ausEuro(zahl)).toBeNull();
  });

  test("jeder Betrag in Cent kommt über die Zelle unverändert zurück", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_00, max: 100_000_000_00 }), (cents) => {
        expect(ausEuro(cents / 100)).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });

  test("gerundet weicht nie um mehr als einen halben Cent vom genauen Wert ab", () => {
    const faktor = fc.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000 }));
    fc.assert(
      fc.property(faktor, faktor, faktor, (a, b, c) => {
        const zaehler = 100n * BigInt(a[0]) * BigInt(b[0]) * BigInt(c[0]);
        const nenner = BigInt(a[1]) * BigInt(b[1]) * BigInt(c[1]);
        const klein = a[0] % 1000;
        fc.pre(Math.abs(Number(zaehler / nenner)) < Number.MAX_SAFE_INTEGER);
        const abstand = 2n * (BigInt(gerundet(bruch(...a), bruch(...b), bruch(...c))) * nenner - zaehler);
        expect(abstand <= nenner && abstand >= -nenner).toBe(true);
        // both ways (double and BigInt) agree
        expect(ganzzahl(bruch(klein, 7), bruch(9_007_199_254_740_991, 9_007_199_254_740_991))).toBe(
          ganzzahl(bruch(klein, 7)),
        );
      }),
    );
  });

  test("dezimal liest, was ein Mensch liest", () => {
    expect(dezimal(1.005)).toEqual({ zaehler: 1005, nenner: 1000 });
    expect(dezimal("5230.40")).toEqual({ zaehler: 523040, nenner: 100 });
    expect(dezimal("5.230,40")).toBeNull();
    expect(dezimal("")).toBeNull();
    expect(dezimal(1e-7)).toEqual({ zaehler: 1, nenner: 10_000_000 });
  });

  test("Anzeige", () => {
    expect(euroText(gerundet(bruch(-123456789, 100)))).toBe("-1.234.567,89 €");
  });
});
