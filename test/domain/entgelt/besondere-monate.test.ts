import fc from "fast-check";
import { betragText, bruch, cent, sozialversicherung, tag, type Stichtag } from "../../../src/domain";
import { gruende, person, recht, regeln, wert, zeile } from "./support/rechnen";

const TAG = "2026-06-01";

describe("Monat mit Einmalzahlung (recht_zweitlesung.md E3), 2026: 212 + 52 + 700 = 964, 173 über der Grenze", () => {
  const s = recht(212, TAG, { einmalzahlung: cent(700_00) });

  test("Person 15,14 + 3,11 + 16,09 = 34,34; nur der Teil über 791,00 € wird geteilt", () => {
    expect(person(s, "Krankenversicherung")).toBe("15.14"); // 173 × 8,75 % = 15,1375
    expect(person(s, "Pflegeversicherung")).toBe("3.11"); // 173 × 1,8 % = 3,114
    expect(person(s, "Rentenversicherung")).toBe("16.09"); // 173 × 9,3 % = 16,089
    expect(betragText(s.summe.anteilBeschaeftigte)).toBe("34.34");
  });

  test("der durchschnittliche Zusatzbeitragssatz bleibt: 964 × 17,5 % = 168,70", () => {
    expect(betragText(zeile(s, "Krankenversicherung").betrag)).toBe("168.70");
    expect(betragText(zeile(s, "Krankenversicherung").erstattungKsv)).toBe("153.56");
  });

  test("der Bund trägt den Rest: 588,50 − 16,09 − 163,22 = 409,19 (gedruckt: 2.200 × 18,6 % = 409,20)", () => {
    const rv = zeile(s, "Rentenversicherung");
    expect(betragText(rv.betrag)).toBe("588.50");
    expect(betragText(rv.erstattungKsv)).toBe("163.22"); // 791 × 18,6 % + 173 × 9,3 % = 163,215
    expect(betragText(rv.erstattungBund)).toBe("409.19");
  });

  test("das Arbeitsförderungsgeld bleibt bei 52,00 € (Vorgabe), mit Hinweis; der Schalter rechnet es an", () => {
    expect(betragText(s.afoeg)).toBe("52.00");
    expect(regeln(s)).toContain("einmalzahlung-und-afoeg");
    const angerechnet = recht(212, TAG, { einmalzahlung: cent(700_00), einmalzahlungMindertAfoeg: true });
    expect(angerechnet.afoeg).toBe(0); // 212 + 700 > 351
    expect(betragText(zeile(angerechnet, "Krankenversicherung").bemessung)).toBe("912.00");
  });

  test("unter der Grenze trägt auch im Monat der Einmalzahlung der Leistungsanbieter allein", () => {
    const klein = recht(212, TAG, { einmalzahlung: cent(500_00) }); // 764,00
    expect(klein.summe.anteilBeschaeftigte).toBe(0);
    expect(betragText(zeile(klein, "Rentenversicherung").erstattungKsv)).toBe("142.10"); // 764 × 18,6 % = 142,104
  });

  test("liegt schon das laufende Entgelt über der Grenze, wird alles geteilt", () => {
    const hoch = recht(900, TAG, { einmalzahlung: cent(100_00), zusatzbeitragssatz: bruch(29, 1000) });
    expect(person(hoch, "Rentenversicherung")).toBe("93.00"); // 1.000 × 9,3 %
  });

  test("über der Beitragsbemessungsgrenze nicht geraten, sondern abgelehnt", () => {
    const ergebnis = sozialversicherung({
      arbeitsentgelt: cent(212_00),
      einmalzahlung: cent(6_000_00),
      stichtag: tag(TAG),
      rechtsstand: "RECHT",
    });
    expect(gruende(ergebnis)).toMatch(/6\.264,00 €.*Lohnprogramm/);
  });
});

describe("Teilmonat (recht_zweitlesung.md E4), 2026: 15 SV-Tage", () => {
  const s = recht(106, TAG, { svTage: 15 });

  test.each`
    Zweig                    | Bemessung    | Betrag
    ${"Krankenversicherung"} | ${"395.50"}  | ${"69.21"}
    ${"Pflegeversicherung"}  | ${"395.50"}  | ${"14.24"}
    ${"Rentenversicherung"}  | ${"1582.00"} | ${"294.25"}
  `("$Zweig $Bemessung → $Betrag", ({ Zweig, Bemessung, Betrag }: Record<string, string>) => {
    const b = zeile(s, Zweig as "Krankenversicherung");
    expect(betragText(b.bemessung)).toBe(Bemessung);
    expect(betragText(b.betrag)).toBe(Betrag);
  });

  test("der Hinweis sagt, dass Grundbetrag und Arbeitsförderungsgeld ungeregelt sind; 30 Tage sind ein voller Monat", () => {
    expect(regeln(s)).toContain("teilmonat");
    expect(recht(212, TAG, { svTage: 30 })).toEqual(recht(212, TAG));
  });

  test("die Grenze sinkt mit: 400 € in 15 Tagen liegen über 395,50 €", () => {
    const halb = recht(400, TAG, { svTage: 15, zusatzbeitragssatz: bruch(29, 1000) });
    expect(person(halb, "Rentenversicherung")).toBe("37.20"); // 400 × 9,3 %
    expect(recht(395.5, TAG, { svTage: 15, afoegZaehltAlsEntgelt: false }).summe.anteilBeschaeftigte).toBe(0);
  });

  test.each([0, 31, 7.5, -1])("%d SV-Tage sind unzulässig", (svTage) => {
    const ergebnis = sozialversicherung({
      arbeitsentgelt: cent(100_00),
      svTage,
      stichtag: tag(TAG),
      rechtsstand: "RECHT",
    });
    expect(ergebnis).toMatchObject({ art: "unzulaessig", gruende: [{ regel: "sv-tage-unzulaessig" }] });
  });

  test("unbezahlte Fehltage: Vorgabe ohne Wirkung, mit Hinweis; der Schalter nimmt sie aus der Mindestbemessung", () => {
    const vorgabe = recht(212, TAG, { unbezahlteFehltage: 6 });
    expect(vorgabe.summe).toEqual(recht(212, TAG).summe);
    expect(regeln(vorgabe)).toContain("unbezahlte-fehltage");
    const ohne = recht(212, TAG, { unbezahlteFehltage: 6, mindestbemessungOhneFehltage: true });
    expect(betragText(zeile(ohne, "Krankenversicherung").bemessung)).toBe("632.80"); // 791 × 24/30
    expect(betragText(zeile(ohne, "Rentenversicherung").bemessung)).toBe("2531.20"); // 3.164 × 24/30
  });
});

describe("Altersvollrente nach der Regelaltersgrenze (recht_zweitlesung.md E5, C5)", () => {
  test("keine Rentenversicherung, Krankenversicherung 14,0 % + 2,9 %: 133,68", () => {
    const s = recht(212, TAG, { altersvollrente: true });
    expect(zeile(s, "Rentenversicherung").betrag).toBe(0);
    expect(betragText(zeile(s, "Krankenversicherung").betrag)).toBe("133.68");
  });

  test("nach Verzicht auf die Versicherungsfreiheit wie sonst", () => {
    const s = recht(212, TAG, { altersvollrente: true, verzichtAufRentenfreiheit: true });
    expect(betragText(zeile(s, "Rentenversicherung").betrag)).toBe("588.50");
  });
});

describe("die andere zulässige Rundung (§ 2 Abs. 1 S. 2 BVV), recht_zweitlesung.md F", () => {
  test.each`
    Stichtag        | hier        | dort
    ${"2019-06-01"} | ${"542,63"} | ${"542,62"}
    ${"2020-06-01"} | ${"567,33"} | ${"567,30"}
    ${"2021-06-01"} | ${"588,20"} | ${"588,20"}
    ${"2022-06-01"} | ${"593,41"} | ${"593,40"}
    ${"2023-03-01"} | ${"620,26"} | ${"620,26"}
    ${"2023-07-01"} | ${"622,64"} | ${"622,64"}
    ${"2024-06-01"} | ${"654,87"} | ${"654,88"}
    ${"2025-06-01"} | ${"712,30"} | ${"712,30"}
    ${"2026-06-01"} | ${"755,41"} | ${"755,40"}
  `("$Stichtag: $hier, halbiert und verdoppelt $dort", ({ Stichtag, hier, dort }: Record<string, string>) => {
    const s = recht(212, Stichtag ?? "");
    const hinweis = s.hinweise.find((h) => h.regel === "rundung-der-beitraege");
    expect(betragText(s.summe.betrag).replace(".", ",")).toBe(hier);
    if (hier === dort) {
      expect(hinweis).toBeUndefined();
    } else {
      expect(hinweis?.text).toContain(`dann ${dort ?? ""} € statt ${hier ?? ""} €`);
    }
  });
});

test("in jedem Monat: Anteile ergeben den Beitrag, Erstattungen genau, was der Leistungsanbieter trägt", () => {
  const eingaben = fc.record({
    arbeitsentgelt: fc.integer({ min: 0, max: 4_000_00 }).map((c) => cent(c)),
    einmalzahlung: fc.integer({ min: 0, max: 1_500_00 }).map((c) => cent(c)),
    stichtag: fc.integer({ min: tag("2019-01-01"), max: tag("2026-12-31") }).map((t) => t as Stichtag),
    rechtsstand: fc.constant("RECHT" as const),
    svTage: fc.constant(30),
    unbezahlteFehltage: fc.integer({ min: 0, max: 20 }),
    mindestbemessungOhneFehltage: fc.boolean(),
    einmalzahlungMindertAfoeg: fc.boolean(),
    altersvollrente: fc.boolean(),
    zusatzbeitragssatz: fc.constant(bruch(29, 1000)),
    abschlagskinder: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(eingaben, (eingabe) => {
      const ergebnis = sozialversicherung(eingabe);
      // Above the monthly limit a one-off payment is refused; everything else has a value.
      fc.pre(ergebnis.art === "ok" || !gruende(ergebnis).includes("Jahresgrenze"));
      const s = wert(ergebnis);
      for (const b of s.beitraege) {
        expect(b.anteilAla + b.anteilBeschaeftigte).toBe(b.betrag);
        expect(b.erstattungKsv + b.erstattungBund).toBe(b.anteilAla);
        expect(Math.min(b.anteilAla, b.anteilBeschaeftigte, b.erstattungKsv, b.erstattungBund)).toBeGreaterThanOrEqual(
          0,
        );
      }
    }),
  );
});
