import {
  arbeitsergebnis,
  ausEuro,
  betragText,
  cent,
  hoechstruecklage,
  mindestentgeltsumme,
  type Arbeitsergebnisangaben,
} from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

const euro = (zahl: number) => ausEuro(zahl) ?? cent(0);

// Own example in the rows of Tab. 4: 60.000 + 500 + 102.720 − (81.293 + 20.000 + 21.430 + 28.000) = 12.497
const HOF: Arbeitsergebnisangaben = {
  umsatzerloese: euro(60_000),
  sonstigeErtraege: euro(500),
  kostensaetze: euro(102_720),
  personalFachlich: euro(81_293),
  personalUnternehmen: euro(20_000),
  sachFachlich: euro(21_430),
  sachUnternehmen: euro(28_000),
};

describe("Arbeitsergebnis (Tab. 4, § 12 Abs. 4 WVO)", () => {
  const ergebnis = arbeitsergebnis(HOF);

  test("Summe I 163.220, Summe II 150.723, Arbeitsergebnis 12.497", () => {
    const { ertraege, kosten, arbeitsergebnis: gesamt } = wert(ergebnis);
    expect([ertraege, kosten, gesamt].map(betragText)).toEqual(["163220.00", "150723.00", "12497.00"]);
  });

  test("§ 58 Abs. 4 SGB IX: die Vergütung allein: 102.720 − 81.293 − 21.430 = −3,00 (Verlust)", () => {
    expect(betragText(wert(ergebnis).verguetungsergebnis)).toBe("-3.00");
    expect(betragText(wert(ergebnis).wirtschaftsergebnis)).toBe("12500.00"); // 60.500 − 48.000
    expect(ergebnis.art === "ok" ? ergebnis.rechenweg().at(-1)?.bezeichnung : "").toContain("Verlust");
  });

  test("negative Beträge nennt die Ablehnung mit der Zeile von Tab. 4", () => {
    const falsch = arbeitsergebnis({ ...HOF, umsatzerloese: cent(-1), sachFachlich: cent(-1) });
    expect(gruende(falsch)).toMatch(/Umsatzerlöse des Arbeitsbereiches.*Sachkosten zur Erfüllung der fachlichen/);
  });
});

describe("Verwendung (Tab. 4 IV, § 12 Abs. 5 WVO)", () => {
  test.each([
    ["12497.00", 12_497, "8747.90"], // 70 %
    ["ein Verlust", -500, "0.00"],
    ["0.05", 0.05, "0.04"], // 0,035 → 0,04
  ])("Entgelte mindestens: %s", (_name, betrag, erwartet) => {
    expect(betragText(wert(mindestentgeltsumme(euro(betrag))))).toBe(erwartet);
  });

  test.each`
    ergebnis  | monat    | bestand   | erwartet      | warum
    ${12_497} | ${1_696} | ${0}      | ${"3749.10"}  | ${"30 % von 12.497"}
    ${60_000} | ${1_696} | ${0}      | ${"10176.00"} | ${"6 × 1.696 unter 18.000"}
    ${60_000} | ${1_696} | ${9_000}  | ${"1176.00"}  | ${"10.176 − 9.000"}
    ${60_000} | ${1_696} | ${12_000} | ${"0.00"}     | ${"schon mehr als sechs Monate"}
    ${-1}     | ${1_696} | ${0}      | ${"0.00"}     | ${"Verlust"}
  `("Rücklage: $warum → $erwartet", (z: Record<string, number | string>) => {
    const ergebnis = hoechstruecklage({
      arbeitsergebnis: euro(Number(z["ergebnis"])),
      monatsentgelte: euro(Number(z["monat"])),
      bestand: euro(Number(z["bestand"])),
    });
    expect(betragText(wert(ergebnis))).toBe(z["erwartet"]);
  });
});
