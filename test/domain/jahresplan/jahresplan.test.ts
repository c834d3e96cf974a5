import { betragText, cent, jahresplan, type Planangaben } from "../../../src/domain";
import { gruende, wert } from "../entgelt/support/rechnen";

const plan = (teile: Partial<Planangaben> = {}) =>
  jahresplan({
    jahr: 2026,
    abschlaege: "keine",
    personen: [
      { pseudonym: "P1", abMonat: 1, bisMonat: 12, entgelt: { steigerungsbetrag: cent(79_00), grundbetrag: null } },
    ],
    ...teile,
  });

describe("Jahresplan 2026, eine Person mit 133 + 79 (recht.md 5c: 212,00 zu erwirtschaften, 807,41 vorzufinanzieren)", () => {
  test("im Jahr 12 × 212,00 und 12 × 807,41", () => {
    const p = wert(plan());
    expect(betragText(p.zuErwirtschaften)).toBe("2544.00");
    expect(betragText(p.vorzufinanzieren)).toBe("9688.92");
  });

  test("ohne Abschläge: nur der KSV erstattet, im Folgemonat 268,01", () => {
    const p = wert(plan());
    expect(p.monate.slice(0, 2).map((m) => betragText(m.offen))).toEqual(["807.41", "1346.81"]); // + 807,41 − 268,01
    expect(betragText(p.offenAmJahresende)).toBe("6740.81"); // 9.688,92 − 11 × 268,01
    expect(p.hoechsterBedarf).toBe(p.offenAmJahresende);
  });

  test("neuer ALA: 90 % des ganzen Rentenbeitrags je Vierteljahr, 3 × 588,50 × 90 % = 1.588,95", () => {
    const p = wert(plan({ abschlaege: "neu" }));
    expect(p.monate.filter((m) => m.eingangLand > 0).map((m) => [m.monat, betragText(m.eingangLand)])).toEqual(
      [2, 5, 8, 11].map((monat) => [monat, "1588.95"]),
    );
    expect(betragText(p.offenAmJahresende)).toBe("385.01"); // 6.740,81 − 4 × 1.588,95
  });

  test("laufende Abschläge in Höhe des Bundesanteils: am Ende bleibt der KSV-Monat, 268,01", () => {
    const p = wert(plan({ abschlaege: "laufend" }));
    expect(betragText(p.monate[1]?.eingangLand ?? cent(0))).toBe("1618.20"); // 3 × 539,40
    expect(betragText(p.offenAmJahresende)).toBe("268.01");
  });

  test("Werte wechseln im Jahr: 2024 mit 126 bis Juli, 133 ab August", () => {
    const p = wert(plan({ jahr: 2024 }));
    expect([p.monate[6], p.monate[7]].map((m) => betragText(m?.zuErwirtschaften ?? cent(0)))).toEqual([
      "205.00",
      "212.00",
    ]);
  });

  test("wer erst im Oktober beginnt, zählt drei Monate", () => {
    const personen = [
      { pseudonym: "P2", abMonat: 10, bisMonat: 12, entgelt: { steigerungsbetrag: cent(79_00), grundbetrag: null } },
    ];
    expect(betragText(wert(plan({ personen })).zuErwirtschaften)).toBe("636.00");
  });

  test("2027 ist abgelehnt, mit dem Grund; vertauschte Monate auch", () => {
    expect(gruende(plan({ jahr: 2027 }))).toContain("01.01.2027");
    const personen = [
      { pseudonym: "P3", abMonat: 9, bisMonat: 3, entgelt: { steigerungsbetrag: cent(0), grundbetrag: null } },
    ];
    expect(gruende(plan({ personen }))).toContain("P3");
  });
});
