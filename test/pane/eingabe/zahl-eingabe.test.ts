import fc from "fast-check";
import { anteilEingabe } from "../../../src/pane/eingabe/anteil-eingabe";
import { prozentEingabe, verschoben, zahlEingabe, zahlText } from "../../../src/pane/eingabe/zahl-eingabe";

// Eigene Festlegung: gelesen wird wie in einem deutschen Excel; wo nur eine Lesart möglich ist, gilt diese.
describe("Zahl, wie sie getippt wird", () => {
  test.each`
    getippt           | dezimal      | verstanden
    ${"8"}            | ${"8"}       | ${"8"}
    ${"  8 "}         | ${"8"}       | ${"8"}
    ${"1.234,56"}     | ${"1234.56"} | ${"1.234,56"}
    ${"1234,56"}      | ${"1234.56"} | ${"1.234,56"}
    ${"1.234"}        | ${"1234"}    | ${"1.234"}
    ${"1.234.567"}    | ${"1234567"} | ${"1.234.567"}
    ${"1,234"}        | ${"1.234"}   | ${"1,234"}
    ${"1,234.56"}     | ${"1234.56"} | ${"1.234,56"}
    ${"1,234,567"}    | ${"1234567"} | ${"1.234.567"}
    ${"1 234,56"}     | ${"1234.56"} | ${"1.234,56"}
    ${"1\u00a0234,5"} | ${"1234.5"}  | ${"1.234,5"}
    ${"1\u202f234"}   | ${"1234"}    | ${"1.234"}
    ${"1'234.50"}     | ${"1234.5"}  | ${"1.234,5"}
    ${"3.3"}          | ${"3.3"}     | ${"3,3"}
    ${"0.500"}        | ${"0.5"}     | ${"0,5"}
    ${",5"}           | ${"0.5"}     | ${"0,5"}
    ${"12,"}          | ${"12"}      | ${"12"}
    ${"5.846,15 €"}   | ${"5846.15"} | ${"5.846,15"}
    ${"5846,15EUR"}   | ${"5846.15"} | ${"5.846,15"}
    ${"50,-"}         | ${"50"}      | ${"50"}
    ${"1.250,– €"}    | ${"1250"}    | ${"1.250"}
    ${"5 T€"}         | ${"5000"}    | ${"5.000"}
    ${"59,4 TEUR"}    | ${"59400"}   | ${"59.400"}
    ${"59,4 Tsd. €"}  | ${"59400"}   | ${"59.400"}
    ${"-5"}           | ${"-5"}      | ${"-5"}
    ${"−5,5"}         | ${"-5.5"}    | ${"-5,5"}
    ${"007"}          | ${"7"}       | ${"7"}
    ${"0"}            | ${"0"}       | ${"0"}
  `("$getippt ist $dezimal", ({ getippt, dezimal, verstanden }: Record<string, string>) => {
    expect(zahlEingabe(getippt ?? "")).toEqual({ art: "zahl", dezimal, verstanden });
  });

  test.each(["", " ", "\u00a0"])("„%s“ ist leer", (text) => {
    expect(zahlEingabe(text)).toEqual({ art: "leer" });
  });

  test.each([
    "abc",
    "12.34.56",
    "1.23,4.5",
    "1,23.456",
    "12 34",
    "1e3",
    "3 h",
    "½",
    "=3+4",
    "--5",
    "5-",
    ".",
    ",",
    "€",
    "1.2345.678",
    "#NAME?",
  ])("„%s“ ist unklar", (text) => {
    expect(zahlEingabe(text)).toEqual({ art: "unklar" });
  });

  test("was angezeigt wird, wird wieder so gelesen", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (zahl, stellen) => {
          const dezimal = verschoben(String(zahl), -stellen);

          expect(zahlEingabe(zahlText(dezimal))).toMatchObject({ dezimal });
        },
      ),
    );
  });
});

describe("Prozent, wie sie getippt werden", () => {
  test.each`
    getippt   | dezimal     | verstanden
    ${"3"}    | ${"0.03"}   | ${"3 %"}
    ${"3 %"}  | ${"0.03"}   | ${"3 %"}
    ${"2,9%"} | ${"0.029"}  | ${"2,9 %"}
    ${"100"}  | ${"1"}      | ${"100 %"}
    ${"-2,5"} | ${"-0.025"} | ${"-2,5 %"}
    ${"0"}    | ${"0"}      | ${"0 %"}
  `("$getippt ist $dezimal", ({ getippt, dezimal, verstanden }: Record<string, string>) => {
    expect(prozentEingabe(getippt ?? "")).toEqual({ art: "zahl", dezimal, verstanden });
  });
});

describe("Anteil, wie er getippt wird", () => {
  test.each<[string, readonly [number, number] | string, string]>([
    ["8/12", [8, 12], "8 von 12"],
    ["8 / 12", [8, 12], "8 von 12"],
    ["8 von 12", [8, 12], "8 von 12"],
    ["25 %", "0.25", "25 %"],
    ["0,25", "0.25", "0,25"],
    ["1", "1", "1"],
    ["33,3%", "0.333", "33,3 %"],
  ])("%s", (getippt, wert, verstanden) => {
    expect(anteilEingabe(getippt)).toEqual({ art: "anteil", wert, verstanden });
  });

  test("leer und unklar", () => {
    expect(anteilEingabe(" ")).toEqual({ art: "leer" });
    expect(anteilEingabe("8/zwölf")).toEqual({ art: "unklar" });
  });
});
