import fc from "fast-check";
import { ausEuro, betragText, cent, foerderungsgeld, tag, type Betrag, type Rechtsstand } from "../../../src/domain";

const RECHT = { rechtsstand: "RECHT", stichtag: tag("2026-03-01") } as const;
const HANDBUCH = { rechtsstand: "HANDBUCH", stichtag: null } as const;

function afoeg(euro: number, stand: { rechtsstand: Rechtsstand; stichtag: typeof RECHT.stichtag | null }): string {
  const ergebnis = foerderungsgeld({ arbeitsentgelt: ausEuro(euro) ?? cent(-1), ...stand });

  return ergebnis.art === "ok" ? betragText(ergebnis.wert) : ergebnis.art;
}

describe("Arbeitsförderungsgeld = max(0; min(52; 351 − Arbeitsentgelt))", () => {
  // Test points: recht.md 1 and recht_zweitlesung.md B1; HANDBUCH by § 59 as the law annex prints it (HB:1316).
  test.each`
    Arbeitsentgelt | AFoeG
    ${0}           | ${"52.00"}
    ${194}         | ${"52.00"}
    ${212}         | ${"52.00"}
    ${299}         | ${"52.00"}
    ${299.01}      | ${"51.99"}
    ${320}         | ${"31.00"}
    ${350}         | ${"1.00"}
    ${350.99}      | ${"0.01"}
    ${351}         | ${"0.00"}
    ${351.01}      | ${"0.00"}
    ${400}         | ${"0.00"}
    ${791.01}      | ${"0.00"}
  `("$Arbeitsentgelt € → $AFoeG €", ({ Arbeitsentgelt, AFoeG }: { Arbeitsentgelt: number; AFoeG: string }) => {
    expect(afoeg(Arbeitsentgelt, RECHT)).toBe(AFoeG);
    expect(afoeg(Arbeitsentgelt, { ...RECHT, stichtag: tag("2019-01-01") })).toBe(AFoeG);
    expect(afoeg(Arbeitsentgelt, HANDBUCH)).toBe(AFoeG);
  });

  test("Entgelt und Arbeitsförderungsgeld zusammen übersteigen 351 € nie durch das Arbeitsförderungsgeld", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (cents) => {
        const ergebnis = foerderungsgeld({ arbeitsentgelt: cent(cents), ...RECHT });
        const wert = ergebnis.art === "ok" ? ergebnis.wert : NaN;
        expect(wert).toBeGreaterThanOrEqual(0);
        expect(wert).toBeLessThanOrEqual(52_00);
        expect(wert === 0 || cents + wert <= 351_00).toBe(true);
        expect(wert === 52_00 || cents + wert >= 351_00).toBe(true);
      }),
    );
  });
});

describe("Ablehnungen", () => {
  test("RECHT ohne Stichtag ist unvollständig und sagt, was zu tun ist", () => {
    const ergebnis = foerderungsgeld({ arbeitsentgelt: cent(194_00), stichtag: null, rechtsstand: "RECHT" });
    expect(ergebnis).toMatchObject({ art: "unvollstaendig", gruende: [{ regel: "stichtag-fehlt" }] });
    expect(ergebnis.art === "ok" ? "" : ergebnis.gruende[0]?.text).toContain("Bitte den Tag angeben");
  });

  test.each(["2018-12-31", "2027-01-01"])("RECHT am %s: kein Wert", (iso) => {
    const ergebnis = foerderungsgeld({ arbeitsentgelt: cent(194_00), stichtag: tag(iso), rechtsstand: "RECHT" });
    expect(ergebnis).toMatchObject({ art: "unvollstaendig", gruende: [{ regel: "parameter-ohne-wert" }] });
  });

  test.each([
    ["negativ", cent(-1), "negativ"],
    ["über 10.000 €", cent(10_000_01), "10.000,00 €"],
    ["keine Zahl", NaN as Betrag, "kein Geldbetrag"],
    ["ein Text", "194" as unknown as Betrag, "kein Geldbetrag"],
    ["halbe Cent", 194.5 as Betrag, "kein Geldbetrag"],
  ])("%s ist unzulässig", (_name, arbeitsentgelt, stueck) => {
    for (const stand of [RECHT, HANDBUCH]) {
      const ergebnis = foerderungsgeld({ arbeitsentgelt, ...stand });
      expect(ergebnis.art).toBe("unzulaessig");
      expect(ergebnis.art === "ok" ? "" : ergebnis.gruende[0]?.text).toContain(stueck);
    }
  });

  test("alle Gründe auf einmal", () => {
    const ergebnis = foerderungsgeld({ arbeitsentgelt: cent(-1), stichtag: null, rechtsstand: "RECHT" });
    expect(ergebnis).toMatchObject({
      art: "unzulaessig",
      gruende: [{ regel: "betrag-unzulaessig" }, { regel: "stichtag-fehlt" }],
    });
  });
});

test("Rechenweg und Fundstellen nennen § 59; im Handbuch die Zeile", () => {
  const recht = foerderungsgeld({ arbeitsentgelt: cent(320_00), ...RECHT });
  const handbuch = foerderungsgeld({ arbeitsentgelt: cent(320_00), ...HANDBUCH });
  if (recht.art !== "ok" || handbuch.art !== "ok") {
    throw new Error("abgelehnt");
  }
  expect(recht.rechenweg()[0]).toMatchObject({
    rechnung: "der kleinere Betrag von 52,00 € und 351,00 € − 320,00 € = 31,00 €",
    ergebnis: "31,00 €",
  });
  expect(recht.fundstellen().map((f) => f.stelle)).toEqual(["§ 59 Abs. 1 S. 2 SGB IX", "§ 111 Abs. 3 SGB IX"]);
  expect(handbuch.fundstellen()[0]?.stelle).toContain("Z. 1316");
});
