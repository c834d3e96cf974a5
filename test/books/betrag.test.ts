import fc from "fast-check";
import { betragAusText } from "../../src/books/betrag";
import { cent, euroText } from "../../src/domain";

const gelesen = (text: string): number | string => {
  const lesung = betragAusText(text);

  return lesung.art === "wert" ? lesung.wert : lesung.art === "leer" ? "leer" : "fehler";
};

test.each`
  text                      | cent
  ${"24,95"}                | ${2495}
  ${"24,9"}                 | ${2490}
  ${"24"}                   | ${2400}
  ${"24,"}                  | ${2400}
  ${"1.234,56"}             | ${123456}
  ${"1.234"}                | ${123400}
  ${"12.345.678,90"}        | ${1234567890}
  ${"1 234,56"}             | ${123456}
  ${"1'234,56"}             | ${123456}
  ${"-24,95"}               | ${-2495}
  ${"24,95-"}               | ${-2495}
  ${"−24,95"}               | ${-2495}
  ${"+24,95"}               | ${2495}
  ${"24,95 €"}              | ${2495}
  ${"24,95 EUR"}            | ${2495}
  ${"24.95"}                | ${2495}
  ${"1,234.56"}             | ${123456}
  ${"0,00"}                 | ${0}
  ${"-0,00"}                | ${0}
  ${"24,9500"}              | ${2495}
  ${"24,949999999999999"}   | ${2495}
  ${"24,950000000000003"}   | ${2495}
  ${""}                     | ${"leer"}
  ${" "}                    | ${"leer"}
  ${"1,234"}                | ${"fehler"}
  ${"0.123"}                | ${"fehler"}
  ${"1.23.456"}             | ${"fehler"}
  ${"1,23E+05"}             | ${"fehler"}
  ${"01. Dez"}              | ${"fehler"}
  ${"Jan 25"}               | ${"fehler"}
  ${"#WERT!"}               | ${"fehler"}
  ${"####"}                 | ${"fehler"}
  ${"zwölf"}                | ${"fehler"}
  ${"12 34"}                | ${"fehler"}
  ${"--5,00"}               | ${"fehler"}
  ${"99999999999999999,00"} | ${"fehler"}
`("„$text“ → $cent", ({ text, cent: erwartet }: { text: string; cent: number | string }) => {
  expect(gelesen(text)).toBe(erwartet);
});

test("jeder Betrag, wie ihn das Programm selbst schreibt, wird auf den Cent gelesen", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }), (cents) => {
      expect(gelesen(euroText(cent(cents)))).toBe(cents);
    }),
  );
});
