import fc from "fast-check";
import { cent, summe, tag, verrechnet, verrechnungssumme, type Verrechenbar } from "../../../src/domain";

const posten = (text: string, euro: number, rest: Partial<Verrechenbar> = {}): Verrechenbar => ({
  konto: "4240",
  text,
  beleg: null,
  datum: null,
  betrag: cent(Math.round(euro * 100)),
  ...rest,
});

const ergebnis = (...postings: readonly Verrechenbar[]) => {
  const { posten: rest, storniert, offen } = verrechnet(postings);

  return {
    rest: rest.map((p) => `${p.posten.text} ${p.betrag / 100}`),
    storniert: storniert.map((p) => p.text),
    offen: offen.map((p) => p.text),
  };
};

test("ein Storno hebt seine Buchung auf", () => {
  expect(ergebnis(posten("Strom Januar", 95), posten("Storno Strom Januar", -95), posten("Strom Januar", 93))).toEqual({
    rest: ["Strom Januar 93"],
    storniert: ["Strom Januar"],
    offen: [],
  });
});

test("von gleichen Beträgen der gleiche Beleg, dann die gleichen Worte, dann der nächste davor", () => {
  const mit = (text: string, datum: string, beleg: string | null = null) =>
    posten(text, 95, { datum: tag(datum), beleg });
  expect(
    ergebnis(mit("A", "2025-01-05", "R1"), mit("B", "2025-02-05", "R2"), posten("Storno", -95, { beleg: "R1" }))
      .storniert,
  ).toEqual(["A"]);
  expect(
    ergebnis(mit("Wasser", "2025-01-05"), mit("Strom", "2025-02-05"), posten("Storno Wasser", -95)).storniert,
  ).toEqual(["Wasser"]);
  expect(
    ergebnis(
      mit("A", "2025-01-05"),
      mit("B", "2025-02-05"),
      mit("C", "2025-03-05"),
      posten("Storno", -95, { datum: tag("2025-02-10") }),
    ).storniert,
  ).toEqual(["B"]);
});

test("eine Gutschrift mindert, was dasselbe Wort nennt, den jüngsten Abschlag zuerst", () => {
  expect(
    ergebnis(
      posten("Abschlag Strom", 95, { datum: tag("2025-01-05") }),
      posten("Abschlag Strom", 95, { datum: tag("2025-02-05") }),
      posten("Wassergeld", 300, { datum: tag("2025-02-05") }),
      posten("Guthaben Jahresabrechnung Strom", -120, { datum: tag("2025-03-01") }),
    ),
  ).toEqual({ rest: ["Abschlag Strom 70", "Wassergeld 300"], storniert: ["Abschlag Strom"], offen: [] });
});

test("was zu nichts passt, bleibt offen und wird nicht anderen Kosten abgezogen", () => {
  expect(ergebnis(posten("Wassergeld", 300), posten("Guthaben Strom", -120))).toEqual({
    rest: ["Wassergeld 300"],
    storniert: [],
    offen: ["Guthaben Strom"],
  });
  expect(ergebnis(posten("Strom", 95), posten("Storno Strom", -95, { konto: "4930" })).offen).toEqual(["Storno Strom"]);
  expect(ergebnis(posten("Strom", 95), posten("Gutschrift Strom", -120)).offen).toEqual(["Gutschrift Strom"]);
});

test("kein Cent geht verloren, keine Zeile wird negativ", () => {
  const eines = fc.record({
    konto: fc.constantFrom("4240", "4930"),
    text: fc.constantFrom("Abschlag Strom", "Storno Strom", "Wassergeld", "Gutschrift Wassergeld", ""),
    beleg: fc.constantFrom(null, "R1", "R2"),
    datum: fc.constantFrom(null, tag("2025-01-05"), tag("2025-06-05")),
    betrag: fc.integer({ min: -500, max: 500 }).map(cent),
  });
  fc.assert(
    fc.property(fc.array(eines, { maxLength: 40 }), (postings) => {
      const verrechnung = verrechnet(postings);
      expect(verrechnungssumme(verrechnung)).toBe(summe(postings.map((p) => p.betrag)));
      expect(verrechnung.posten.every((p) => p.betrag >= 0)).toBe(true);
    }),
  );
});
