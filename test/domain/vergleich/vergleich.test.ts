import {
  alaOderBudget,
  betragText,
  bruch,
  cent,
  EINS,
  fortschreibung,
  lohnkostenzuschuss,
  rechtsvergleich,
  tag,
} from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

describe("Was ändert sich? Zwei Stichtage im Vergleich", () => {
  // recht.md 2-7: what changes on these days, and nothing else
  test.each`
    vorher          | nachher         | geaendert
    ${"2024-07-31"} | ${"2024-08-01"} | ${["Ausbildungsgeld", "Grundbetrag"]}
    ${"2023-06-13"} | ${"2023-06-14"} | ${["BudgetFuerArbeitDeckel"]}
    ${"2023-06-30"} | ${"2023-07-01"} | ${["Kinderabschlag", "Kinderlosenzuschlag", "Pflegeversicherung", "PflegeversicherungArbeitgeberSachsen"]}
    ${"2026-05-28"} | ${"2026-05-29"} | ${["SicherheitsbeauftragteAb", "SicherheitsbeauftragteBeiGefahrAb"]}
    ${"2025-12-31"} | ${"2026-01-01"} | ${["BeitragsbemessungsgrenzeRentenversicherung", "Bezugsgroesse", "Jahresarbeitsentgeltgrenze", "ZusatzbeitragDurchschnitt"]}
    ${"2026-02-01"} | ${"2026-03-01"} | ${[]}
  `("$vorher → $nachher: $geaendert", (z: { vorher: string; nachher: string; geaendert: string[] }) => {
    expect(
      rechtsvergleich(tag(z.vorher), tag(z.nachher))
        .map((a) => a.name)
        .sort(),
    ).toEqual(z.geaendert);
  });

  test("mit Werten in Worten und der Vorschrift, die sie geändert hat", () => {
    const [grundbetrag] = rechtsvergleich(tag("2024-07-31"), tag("2024-08-01")).filter((a) => a.name === "Grundbetrag");
    expect(grundbetrag).toMatchObject({ vorher: "126,00 €", nachher: "133,00 €", ab: "2024-08-01", vorlaeufig: false });
    expect(grundbetrag?.fundstelle?.fassung).toContain("BGBl. 2024 I Nr. 249");
  });

  test("nach dem letzten bekannten Tag gibt es keinen Wert, und das wird gesagt", () => {
    const fehlend = rechtsvergleich(tag("2026-12-31"), tag("2027-01-01"));
    expect(fehlend.find((a) => a.name === "Grundbetrag")).toMatchObject({ vorher: "133,00 €", nachher: null });
    expect(fehlend.every((a) => a.nachher === null)).toBe(true);
  });
});

describe("Fortschreibung (spezifikation J): Ist × Anteil × (1 + Steigerung)", () => {
  test.each`
    ist     | anteil         | rate              | jahre | plan
    ${1240} | ${bruch(5, 8)} | ${bruch(3, 100)}  | ${1}  | ${"798.25"}
    ${1000} | ${EINS}        | ${bruch(3, 100)}  | ${2}  | ${"1060.90"}
    ${1000} | ${EINS}        | ${bruch(-2, 100)} | ${1}  | ${"980.00"}
    ${0.05} | ${EINS}        | ${bruch(10, 100)} | ${1}  | ${"0.06"}
  `("$ist → $plan", (z: { ist: number; anteil: typeof EINS; rate: typeof EINS; jahre: number; plan: string }) => {
    const ist = bruch(z.ist * 100, 100);
    expect(betragText(wert(fortschreibung({ ist, anteil: z.anteil, steigerung: z.rate, jahre: z.jahre })))).toBe(
      z.plan,
    );
  });

  test("mehr als 50 % und null Jahre sind abgelehnt", () => {
    const text = gruende(fortschreibung({ ist: EINS, anteil: EINS, steigerung: bruch(3, 1), jahre: 0 }));
    expect(text).toMatch(/Steigerung.*Jahre/);
  });
});

describe("Budget für Arbeit (recht.md 6)", () => {
  const zuschuss = (euro: number, iso: string, anteil: ReturnType<typeof bruch> | null = null) =>
    lohnkostenzuschuss({ arbeitsentgelt: cent(euro * 100), stichtag: tag(iso), anteil });

  test.each`
    Stichtag        | Entgelt | Zuschuss     | warum
    ${"2020-06-01"} | ${3000} | ${"1274.00"} | ${"40 % von 3.185"}
    ${"2022-06-01"} | ${3000} | ${"1316.00"} | ${"40 % von 3.290"}
    ${"2023-06-13"} | ${3000} | ${"1358.00"} | ${"40 % von 3.395"}
    ${"2023-06-14"} | ${3000} | ${"2250.00"} | ${"75 %, kein Deckel mehr"}
    ${"2020-06-01"} | ${1000} | ${"750.00"}  | ${"75 % unter dem Deckel"}
  `("$Stichtag: $warum = $Zuschuss", (z: Record<string, string | number>) => {
    expect(betragText(wert(zuschuss(Number(z["Entgelt"]), String(z["Stichtag"]))))).toBe(z["Zuschuss"]);
  });

  test("ein bewilligter Anteil von 60 %; mehr als 75 % gibt es nicht", () => {
    expect(betragText(wert(zuschuss(2000, "2026-06-01", bruch(60, 100))))).toBe("1200.00");
    expect(gruende(zuschuss(2000, "2026-06-01", bruch(80, 100)))).toContain("höchstens 75 %");
  });

  test("ALA oder Budget 2026: 2.200 + 19,5 % (429,00) − 1.650 = 979,00 gegen 212,00", () => {
    const ergebnis = alaOderBudget({
      ala: { arbeitsentgelt: cent(212_00), stichtag: tag("2026-06-01"), rechtsstand: "RECHT" },
      lohn: cent(2_200_00),
      zuschussanteil: null,
    });
    // 8,75 % + 1,3 % + 9,3 % + 0,15 %
    const a = wert(ergebnis);
    expect(betragText(a.budgetArbeitgeberanteile)).toBe("429.00");
    expect(betragText(a.budgetZuZahlen)).toBe("979.00");
    expect(betragText(a.alaZuErwirtschaften)).toBe("212.00");
    expect(betragText(a.unterschied)).toBe("767.00");
    expect(betragText(a.alaVorfinanzierung)).toBe("807.41");
  });

  test("ohne Stichtag und mit negativem Lohn abgelehnt", () => {
    const ala = { arbeitsentgelt: cent(212_00), stichtag: null, rechtsstand: "RECHT" } as const;
    expect(alaOderBudget({ ala, lohn: cent(-1), zuschussanteil: null }).art).toBe("unzulaessig");
  });
});
