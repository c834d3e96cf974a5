import fc from "fast-check";
import {
  ausEuro,
  betragText,
  bruch,
  cent,
  erstattetDurch,
  sozialversicherung,
  tag,
  type Beitrag,
  type Beitragszweig,
  type Betrag,
  type Ergebnis,
  type Sozialversicherung,
  type Stichtag,
  type Versicherungsangaben,
} from "../../../src/domain";

const ZUSATZ_29 = bruch(29, 1000);

function recht(euro: number, iso: string, teile: Partial<Versicherungsangaben> = {}): Sozialversicherung {
  return wert(sozialversicherung(angaben(euro, iso, teile)));
}

function angaben(euro: number, iso: string, teile: Partial<Versicherungsangaben> = {}): Versicherungsangaben {
  return { arbeitsentgelt: ausEuro(euro) ?? cent(-1), stichtag: tag(iso), rechtsstand: "RECHT", ...teile };
}

function wert(ergebnis: Ergebnis<Sozialversicherung>): Sozialversicherung {
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join(" "));
  }

  return ergebnis.wert;
}

function zeile(s: Sozialversicherung, zweig: Beitragszweig): Beitrag {
  const gefunden = s.beitraege.find((b) => b.zweig === zweig);
  if (gefunden === undefined) {
    throw new Error(`Kein Beitrag: ${zweig}`);
  }

  return gefunden;
}

function betrag(s: Sozialversicherung, zweig: Beitragszweig): string {
  return betragText(zeile(s, zweig).betrag);
}

function regeln(s: Sozialversicherung): readonly string[] {
  return s.hinweise.map((h) => h.regel);
}

describe("HANDBUCH: Tab. 3 Nr. 2 (HB:729-737), Entgelt 246,00 €", () => {
  const tab3 = wert(
    sozialversicherung({ arbeitsentgelt: cent(194_00), stichtag: null, rechtsstand: "HANDBUCH", kinderlos: false }),
  );

  test.each`
    Beitrag                  | Hoehe      | Anteil                | Erstattung
    ${"Krankenversicherung"} | ${"53.87"} | ${bruch(2190, 10000)} | ${"KSV"}
    ${"Pflegeversicherung"}  | ${"7.50"}  | ${bruch(305, 10000)}  | ${"KSV"}
    ${"Rentenversicherung"}  | ${"45.76"} | ${bruch(1860, 10000)} | ${"KSV"}
    ${"Unfallversicherung"}  | ${"0.00"}  | ${null}               | ${"niemand"}
    ${"Umlage U2"}           | ${"0.59"}  | ${bruch(24, 10000)}   | ${"KSV"}
    ${"Insolvenzgeldumlage"} | ${"0.15"}  | ${bruch(6, 10000)}    | ${"niemand"}
  `("$Beitrag $Hoehe", ({ Beitrag: zweig, Hoehe, Anteil, Erstattung }: Tabellenzeile) => {
    const b = zeile(tab3, zweig);
    expect(betragText(b.betrag)).toBe(Hoehe);
    expect(b.satz).toEqual(Anteil);
    expect(erstattetDurch(b)).toBe(Erstattung);
    expect(b.anteilBeschaeftigte).toBe(0);
  });

  interface Tabellenzeile {
    readonly Beitrag: Beitragszweig;
    readonly Hoehe: string;
    readonly Anteil: unknown;
    readonly Erstattung: string;
  }

  test("Gesamt 107,87 €; das Handbuch sagt, dass es nicht das geltende Recht ist", () => {
    expect(betragText(tab3.summe.betrag)).toBe("107.87");
    expect(betragText(tab3.summe.erstattungKsv)).toBe("107.72");
    expect(regeln(tab3)).toEqual(["handbuch-nicht-recht"]);
  });

  test("was das Handbuch nicht kennt, bleibt ohne Wirkung und wird genannt", () => {
    const s = wert(
      sozialversicherung({
        arbeitsentgelt: cent(194_00),
        stichtag: null,
        rechtsstand: "HANDBUCH",
        kinderlos: true,
        volleErwerbsminderungsrente: true,
        u2Satz: bruch(19, 10000),
      }),
    );
    expect(s.summe).toEqual(tab3.summe);
    expect(regeln(s)).toEqual(["handbuch-nicht-recht", "handbuch-ohne-wirkung"]);
    expect(s.hinweise[1]?.text).toContain("Kinderlosenzuschlag, ermäßigter Beitragssatz, Umlagesatz U2");
  });

  test("Unfallversicherung, wo angegeben: bezahlt der ALA", () => {
    const s = wert(
      sozialversicherung({
        arbeitsentgelt: cent(194_00),
        stichtag: null,
        rechtsstand: "HANDBUCH",
        unfallversicherung: cent(3_50),
      }),
    );
    expect(betragText(s.summe.betrag)).toBe("111.37"); // 107,87 + 3,50
    expect(betragText(s.summe.erstattungKsv)).toBe("107.72");
  });
});

describe("RECHT: durchgerechnete Fälle (recht.md 5c, recht_zweitlesung.md F)", () => {
  // bund_* are the refunds rounded on their own, as the source lists them; the last two columns say by how much KSV +
  // Bund then miss the contribution. Here the Bund bears that cent, so that the refunds add up.
  test.each`
    Fall         | Stichtag        | AE     | KV          | PV         | RV          | ksv_mit    | ksv_ohne   | bund_mit    | bund_ohne   | Summe       | Zuschlag  | rest_mit | rest_ohne
    ${"2020"}    | ${"2020-06-01"} | ${194} | ${"100.01"} | ${"19.43"} | ${"447.89"} | ${"45.76"} | ${"36.08"} | ${"402.13"} | ${"411.80"} | ${"567.33"} | ${"1.59"} | ${0}     | ${-1}
    ${"2021"}    | ${"2021-06-01"} | ${194} | ${"104.62"} | ${"20.07"} | ${"463.51"} | ${"45.76"} | ${"36.08"} | ${"417.76"} | ${"427.43"} | ${"588.20"} | ${"1.65"} | ${1}     | ${0}
    ${"2023-07"} | ${"2023-07-01"} | ${205} | ${"110.00"} | ${"23.09"} | ${"489.55"} | ${"47.80"} | ${"38.13"} | ${"441.75"} | ${"451.42"} | ${"622.64"} | ${"4.07"} | ${0}     | ${0}
    ${"2024-08"} | ${"2024-08-01"} | ${212} | ${"115.24"} | ${"24.04"} | ${"515.59"} | ${"49.10"} | ${"39.43"} | ${"466.49"} | ${"476.16"} | ${"654.87"} | ${"4.24"} | ${0}     | ${0}
    ${"2025"}    | ${"2025-06-01"} | ${212} | ${"128.08"} | ${"26.96"} | ${"557.26"} | ${"49.10"} | ${"39.43"} | ${"508.15"} | ${"517.82"} | ${"712.30"} | ${"4.49"} | ${-1}    | ${-1}
    ${"2026"}    | ${"2026-06-01"} | ${212} | ${"138.43"} | ${"28.48"} | ${"588.50"} | ${"49.10"} | ${"39.43"} | ${"539.40"} | ${"549.07"} | ${"755.41"} | ${"4.75"} | ${0}     | ${0}
  `("$Fall", (f: Fall) => {
    const mit = recht(f.AE, f.Stichtag);
    expect(betrag(mit, "Krankenversicherung")).toBe(f.KV);
    expect(betrag(mit, "Pflegeversicherung")).toBe(f.PV);
    expect(betrag(mit, "Rentenversicherung")).toBe(f.RV);
    expect(betragText(mit.summe.betrag)).toBe(f.Summe);
    expect(mit.summe.anteilBeschaeftigte).toBe(0);
    const ohne = recht(f.AE, f.Stichtag, { afoegZaehltAlsEntgelt: false });
    expect(ohne.summe.betrag).toBe(mit.summe.betrag);
    for (const [s, ksv, bund, rest] of [
      [mit, f.ksv_mit, f.bund_mit, f.rest_mit],
      [ohne, f.ksv_ohne, f.bund_ohne, f.rest_ohne],
    ] as const) {
      const rv = zeile(s, "Rentenversicherung");
      expect(betragText(rv.erstattungKsv)).toBe(ksv);
      expect(rv.erstattungBund).toBe((ausEuro(Number(bund)) ?? NaN) - rest);
      expect(erstattetDurch(rv)).toBe("KSV und Bund über das Land");
    }
    const kinderlos = recht(f.AE, f.Stichtag, { kinderlos: true });
    const zuschlag = zeile(kinderlos, "Beitragszuschlag für Kinderlose");
    expect(betragText(zuschlag.betrag)).toBe(f.Zuschlag);
    expect(zuschlag.anteilBeschaeftigte).toBe(zuschlag.betrag);
    expect(erstattetDurch(zuschlag)).toBe("niemand");
    expect(kinderlos.summe.anteilAla).toBe(mit.summe.anteilAla);
    expect(kinderlos.entgeltNachBeitraegen).toBe(mit.entgeltNachBeitraegen - zuschlag.betrag);
  });

  interface Fall {
    readonly Stichtag: string;
    readonly AE: number;
    readonly KV: string;
    readonly PV: string;
    readonly RV: string;
    readonly ksv_mit: string;
    readonly ksv_ohne: string;
    readonly bund_mit: string;
    readonly bund_ohne: string;
    readonly Summe: string;
    readonly Zuschlag: string;
    readonly rest_mit: number;
    readonly rest_ohne: number;
  }
});

describe("feste Mindestbeiträge unterhalb der Grenzen (recht.md 5c, recht_zweitlesung.md F)", () => {
  test.each`
    ab              | bis             | KV          | PV         | RV          | Summe       | Zuschlag
    ${"2019-01-01"} | ${"2019-12-31"} | ${"96.57"}  | ${"19.00"} | ${"427.06"} | ${"542.63"} | ${"1.56"}
    ${"2020-01-01"} | ${"2020-12-31"} | ${"100.01"} | ${"19.43"} | ${"447.89"} | ${"567.33"} | ${"1.59"}
    ${"2021-01-01"} | ${"2021-12-31"} | ${"104.62"} | ${"20.07"} | ${"463.51"} | ${"588.20"} | ${"1.65"}
    ${"2022-01-01"} | ${"2022-12-31"} | ${"104.62"} | ${"20.07"} | ${"468.72"} | ${"593.41"} | ${"2.30"}
    ${"2023-01-01"} | ${"2023-06-30"} | ${"110.00"} | ${"20.71"} | ${"489.55"} | ${"620.26"} | ${"2.38"}
    ${"2023-07-01"} | ${"2023-12-31"} | ${"110.00"} | ${"23.09"} | ${"489.55"} | ${"622.64"} | ${"4.07"}
    ${"2024-01-01"} | ${"2024-12-31"} | ${"115.24"} | ${"24.04"} | ${"515.59"} | ${"654.87"} | ${"4.24"}
    ${"2025-01-01"} | ${"2025-12-31"} | ${"128.08"} | ${"26.96"} | ${"557.26"} | ${"712.30"} | ${"4.49"}
    ${"2026-01-01"} | ${"2026-12-31"} | ${"138.43"} | ${"28.48"} | ${"588.50"} | ${"755.41"} | ${"4.75"}
  `("$ab bis $bis", ({ ab, bis, KV, PV, RV, Summe, Zuschlag }: Record<string, string>) => {
    for (const iso of [ab, bis]) {
      for (const euro of [0, 80, 351, 500]) {
        const s = recht(euro, iso ?? "", { kinderlos: true });
        expect(betrag(s, "Krankenversicherung")).toBe(KV);
        expect(betrag(s, "Pflegeversicherung")).toBe(PV);
        expect(betrag(s, "Rentenversicherung")).toBe(RV);
        expect(betrag(s, "Beitragszuschlag für Kinderlose")).toBe(Zuschlag);
        expect(betragText(s.summe.anteilAla)).toBe(Summe);
        expect(betrag(s, "Umlage U2")).toBe("0.00");
        expect(betrag(s, "Insolvenzgeldumlage")).toBe("0.00");
      }
    }
  });
});

describe("volle Erwerbsminderungsrente: 14,0 % (recht_zweitlesung.md C5)", () => {
  test.each`
    Stichtag        | KV          | Rechnung
    ${"2021-06-01"} | ${"100.67"} | ${"658 × 15,3 %"}
    ${"2025-06-01"} | ${"123.59"} | ${"749 × 16,5 %"}
    ${"2026-06-01"} | ${"133.68"} | ${"791 × 16,9 %"}
  `("$Stichtag: $Rechnung = $KV", ({ Stichtag, KV }: Record<string, string>) => {
    const s = recht(212, Stichtag ?? "", { volleErwerbsminderungsrente: true });
    expect(betrag(s, "Krankenversicherung")).toBe(KV);
    expect(betrag(s, "Pflegeversicherung")).toBe(betrag(recht(212, Stichtag ?? ""), "Pflegeversicherung"));
  });
});

describe("über der 20-%-Grenze (recht_zweitlesung.md E1), 2026", () => {
  const s = recht(900, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29 });

  test("900 €, Zusatzbeitrag 2,9 %: Person 178,65, KSV 178,65, Bund 421,10", () => {
    expect(betragText(zeile(s, "Krankenversicherung").anteilBeschaeftigte)).toBe("78.75");
    expect(betragText(zeile(s, "Pflegeversicherung").anteilBeschaeftigte)).toBe("16.20");
    expect(betragText(zeile(s, "Rentenversicherung").anteilBeschaeftigte)).toBe("83.70");
    expect(betragText(s.summe.anteilBeschaeftigte)).toBe("178.65");
    expect(betragText(s.summe.erstattungKsv)).toBe("178.65");
    expect(betragText(s.summe.erstattungBund)).toBe("421.10");
    expect(s.afoeg).toBe(0);
    expect(s.summe.anteilAla).toBe(s.summe.erstattungKsv + s.summe.erstattungBund);
    expect(betragText(s.entgeltNachBeitraegen)).toBe("721.35"); // 900 − 178,65
  });

  test("genau auf der Grenze trägt der Leistungsanbieter allein, einen Cent darüber die Person 157,01 €", () => {
    const grenze = recht(791, "2026-06-01");
    expect(grenze.summe.anteilBeschaeftigte).toBe(0);
    expect(regeln(grenze)).toEqual(["rundung-der-beitraege"]);
    expect(betragText(zeile(grenze, "Rentenversicherung").erstattungKsv)).toBe("147.13"); // 18,6 % × 791 = 147,126
    const darueber = recht(791.01, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29 });
    expect(betragText(darueber.summe.anteilBeschaeftigte)).toBe("157.01"); // 69,21 + 14,24 + 73,56
    const [hinweis] = darueber.hinweise;
    expect(hinweis?.regel).toBe("beitragsgrenze-ueberschritten");
    expect(hinweis?.text).toMatch(/791,01 €.*791,00 €.*157,01 €.*634,00 €: weniger als die 791,00 €/);
  });

  test("der Hinweis vergleicht nicht mehr, wo das höhere Entgelt sich lohnt", () => {
    const hoch = recht(1200, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29 });
    expect(hoch.hinweise[0]?.text).not.toContain("weniger als");
  });

  test("ohne den Zusatzbeitragssatz der eigenen Kasse abgelehnt; der durchschnittliche gilt dort nicht", () => {
    const ergebnis = sozialversicherung(angaben(900, "2026-06-01"));
    expect(ergebnis).toMatchObject({ art: "unzulaessig", gruende: [{ regel: "zusatzbeitragssatz-fehlt" }] });
    expect(ergebnis.art === "ok" ? "" : ergebnis.gruende[0]?.text).toMatch(/900,00 €.*791,00 €.*Bitte diesen Satz/);
    const eigener = recht(900, "2026-06-01", { zusatzbeitragssatz: bruch(35, 1000) });
    // (14,6 % + 3,5 %) / 2 × 900 = 81,45
    expect(betragText(zeile(eigener, "Krankenversicherung").anteilBeschaeftigte)).toBe("81.45");
  });

  test("unter der Grenze hat der eigene Zusatzbeitragssatz keine Wirkung (§ 242 Abs. 3 SGB V)", () => {
    expect(recht(212, "2026-06-01", { zusatzbeitragssatz: bruch(45, 1000) })).toEqual(recht(212, "2026-06-01"));
  });

  test("Abschlag für Kinder hilft nur der Person (§ 59a SGB XI)", () => {
    const mitAbschlag = recht(900, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29, abschlagskinder: 2 });
    const pv = zeile(mitAbschlag, "Pflegeversicherung");
    expect(betragText(pv.anteilBeschaeftigte)).toBe("11.70"); // 16,20 − 900 × 0,5 %
    expect(betragText(pv.anteilAla)).toBe("16.20");
    expect(recht(212, "2026-06-01", { abschlagskinder: 2 }).summe).toEqual(recht(212, "2026-06-01").summe);
  });

  test("Kinderlosenzuschlag auf das tatsächliche Entgelt", () => {
    const kinderlos = recht(900, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29, kinderlos: true });
    expect(betrag(kinderlos, "Beitragszuschlag für Kinderlose")).toBe("5.40"); // 900 × 0,6 %
  });

  test("über 80 % der Bezugsgröße: je zur Hälfte, keine Erstattung des Bundes", () => {
    const hoch = recht(3500, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29 });
    const rv = zeile(hoch, "Rentenversicherung");
    expect(betragText(rv.anteilBeschaeftigte)).toBe("325.50"); // 9,3 % × 3.500
    expect(rv.anteilAla).toBe(rv.anteilBeschaeftigte);
    expect(erstattetDurch(rv)).toBe("KSV");
  });

  test("über den Beitragsbemessungsgrenzen", () => {
    const hoch = recht(9000, "2026-06-01", { zusatzbeitragssatz: ZUSATZ_29 });
    expect(betragText(zeile(hoch, "Krankenversicherung").bemessung)).toBe("5812.50");
    expect(betragText(zeile(hoch, "Krankenversicherung").anteilAla)).toBe("508.59"); // 8,75 % × 5.812,50 = 508,594
    expect(betragText(zeile(hoch, "Rentenversicherung").anteilAla)).toBe("785.85"); // 9,3 % × 8.450
  });

  test("Hinweis auf die sächsische Sonderregel der Pflegeversicherung", () => {
    expect(regeln(s)).toEqual(["beitragsgrenze-ueberschritten", "pflege-ohne-sachsenregel"]);
  });
});

describe("Sachsen 2019-2024: zwischen den beiden Grenzen (recht_zweitlesung.md E2)", () => {
  test("2021, 650 €: Person trägt die halbe Rentenversicherung, nichts von Kranken- und Pflegeversicherung", () => {
    const s = recht(650, "2021-06-01");
    expect(betragText(zeile(s, "Rentenversicherung").anteilBeschaeftigte)).toBe("60.45"); // 9,3 % × 650
    expect(betragText(zeile(s, "Rentenversicherung").erstattungBund)).toBe("342.61"); // 18,6 % × 1.842 = 342,612
    expect(betrag(s, "Rentenversicherung")).toBe("463.51");
    expect(zeile(s, "Krankenversicherung").anteilBeschaeftigte).toBe(0);
    expect(betrag(s, "Krankenversicherung")).toBe("104.62");
    expect(betrag(s, "Pflegeversicherung")).toBe("20.07");
    expect(regeln(s)).toEqual(["beitragsgrenze-ueberschritten", "rundung-der-beitraege"]);
    expect(s.hinweise[0]?.text).toContain("623,00 €");
  });

  test.each([
    ["2021-06-01", 623.0, 0],
    ["2021-06-01", 623.01, 57_94], // 9,3 % × 623,01 = 57,9399
    ["2021-06-01", 658.0, 61_19], // 9,3 % × 658 = 61,194
    ["2024-06-01", 693.0, 0],
    ["2024-06-01", 700.0, 65_10],
    ["2019-06-01", 574.01, 53_38], // 9,3 % × 574,01 = 53,38293
  ])("%s, %d €: Anteil der Person %d Cent", (iso, euro, cents) => {
    expect(recht(euro, iso).summe.anteilBeschaeftigte).toBe(cents);
  });

  test("erst über der Grenze der Krankenversicherung ist der eigene Zusatzbeitragssatz nötig", () => {
    expect(sozialversicherung(angaben(658, "2021-06-01")).art).toBe("ok");
    expect(sozialversicherung(angaben(658.01, "2021-06-01")).art).toBe("unzulaessig");
  });
});

describe("Umlage U2 und Unfallversicherung nach RECHT", () => {
  // recht_zweitlesung.md E7: base is that of the Rentenversicherung, not the pay
  test.each`
    Stichtag        | Bemessung    | Umlage
    ${"2021-06-01"} | ${"2492.00"} | ${"5.98"}
    ${"2026-06-01"} | ${"3164.00"} | ${"7.59"}
  `("$Stichtag: 0,24 % von $Bemessung = $Umlage", ({ Stichtag, Bemessung, Umlage }: Record<string, string>) => {
    const s = recht(212, Stichtag ?? "", { u2Satz: bruch(24, 10000) });
    expect(betrag(s, "Umlage U2")).toBe(Umlage);
    expect(betragText(zeile(s, "Umlage U2").bemessung)).toBe(Bemessung);
    expect(erstattetDurch(zeile(s, "Umlage U2"))).toBe("niemand");
    expect(regeln(s)).toContain("u2-angesetzt");
  });

  test("ein Satz von 0 % ist keine Umlage", () => {
    expect(recht(212, "2026-06-01", { u2Satz: bruch(0, 1) })).toEqual(recht(212, "2026-06-01"));
  });

  test("Unfallversicherung: nur wo angegeben, mit dem Hinweis auf den Tagessatz", () => {
    expect(recht(212, "2026-06-01").beitraege.map((b) => b.zweig)).not.toContain("Unfallversicherung");
    const s = recht(212, "2026-06-01", { unfallversicherung: cent(2_50) });
    expect(betrag(s, "Unfallversicherung")).toBe("2.50");
    expect(regeln(s)).toContain("unfallversicherung-nur-einmal");
  });
});

describe("Arbeitsförderungsgeld als Entgelt: Schalter, Vorgabe ja", () => {
  test("der Hinweis nennt die Verschiebung: 18,6 % × 52 = 9,67 €", () => {
    expect(recht(212, "2026-06-01").hinweise).toMatchObject([
      { regel: "afoeg-als-entgelt" },
      { regel: "rundung-der-beitraege" },
    ]);
    expect(recht(212, "2026-06-01").hinweise[0]?.text).toMatch(/mitgezählt.*9,67 €.*KSV statt des Bundes/);
    const ohne = recht(212, "2026-06-01", { afoegZaehltAlsEntgelt: false });
    expect(ohne.hinweise[0]?.text).toMatch(/nicht als.*mitgezählt.*9,67 €.*Bund statt des KSV/);
    expect(recht(212, "2026-06-01", { afoegZaehltAlsEntgelt: true })).toEqual(recht(212, "2026-06-01"));
  });

  test("ohne Arbeitsförderungsgeld kein Hinweis", () => {
    expect(regeln(recht(400, "2026-06-01"))).not.toContain("afoeg-als-entgelt");
  });
});

describe("Ablehnungen", () => {
  test("ohne Stichtag unvollständig", () => {
    const ergebnis = sozialversicherung({ ...angaben(212, "2026-06-01"), stichtag: null });
    expect(ergebnis).toMatchObject({ art: "unvollstaendig", gruende: [{ regel: "stichtag-fehlt" }] });
  });

  test.each(["2018-12-31", "2027-01-01"])("am %s unvollständig, mit der Liste dessen, was fehlt", (iso) => {
    const ergebnis = sozialversicherung(angaben(212, iso));
    expect(ergebnis.art).toBe("unvollstaendig");
    const text = ergebnis.art === "ok" ? "" : ergebnis.gruende.map((g) => g.text).join(" ");
    expect(text).toMatch(
      /Bezugsgröße.*Zusatzbeitragssatz.*Pflegeversicherung.*Rentenversicherung.*Arbeitsförderungsgeld/,
    );
    expect(text).toContain("vom 01.01.2019 bis 31.12.2026");
  });

  test.each<readonly [string, Partial<Versicherungsangaben>, string]>([
    ["negatives Entgelt", { arbeitsentgelt: cent(-1) }, "arbeitsentgelt"],
    ["Jahresbetrag", { arbeitsentgelt: cent(25_000_00) }, "arbeitsentgelt"],
    ["Text", { arbeitsentgelt: "212" as unknown as Betrag }, "arbeitsentgelt"],
    ["Zusatzbeitragssatz 290 %", { zusatzbeitragssatz: bruch(29, 10) }, "zusatzbeitragssatz"],
    ["negativer Umlagesatz", { u2Satz: bruch(-1, 100) }, "u2Satz"],
    ["negative Unfallversicherung", { unfallversicherung: cent(-5) }, "unfallversicherung"],
    ["fünf Abschlagskinder", { abschlagskinder: 5 }, "abschlagskinder"],
    ["halbes Kind", { abschlagskinder: 0.5 }, "abschlagskinder"],
    ["kinderlos mit Kindern", { kinderlos: true, abschlagskinder: 1 }, "abschlagskinder"],
  ])("%s ist unzulässig", (_name, teile, feld) => {
    expect(sozialversicherung(angaben(212, "2026-06-01", teile))).toMatchObject({
      art: "unzulaessig",
      gruende: [{ ort: { feld } }],
    });
  });

  test("alle Gründe auf einmal, auch die der Grenze", () => {
    const ergebnis = sozialversicherung(angaben(900, "2026-06-01", { abschlagskinder: 9, u2Satz: bruch(1, 2) }));
    expect(ergebnis.art === "ok" ? [] : ergebnis.gruende.map((g) => g.ort.feld)).toEqual([
      "u2Satz",
      "abschlagskinder",
      "zusatzbeitragssatz",
    ]);
  });
});

describe("was immer gilt", () => {
  const tage = fc.integer({ min: tag("2019-01-01"), max: tag("2026-12-31") }).map((t) => t as Stichtag);
  const beliebig = fc.record({
    arbeitsentgelt: fc.integer({ min: 0, max: 10_000_00 }).map((c) => cent(c)),
    stichtag: tage,
    rechtsstand: fc.constantFrom("RECHT" as const, "HANDBUCH" as const),
    kinderlos: fc.boolean(),
    volleErwerbsminderungsrente: fc.boolean(),
    afoegZaehltAlsEntgelt: fc.boolean(),
    zusatzbeitragssatz: fc.constant(ZUSATZ_29),
    u2Satz: fc.constantFrom(null, bruch(24, 10000)),
    unfallversicherung: fc.constantFrom(null, cent(3_00)),
  });

  test("Anteile ergeben den Beitrag, Erstattungen überschreiten nie, was der Leistungsanbieter trägt", () => {
    fc.assert(
      fc.property(beliebig, (eingabe) => {
        const s = wert(sozialversicherung(eingabe));
        for (const b of s.beitraege) {
          expect(b.anteilAla + b.anteilBeschaeftigte).toBe(b.betrag);
          expect(
            Math.min(b.anteilAla, b.anteilBeschaeftigte, b.erstattungKsv, b.erstattungBund),
          ).toBeGreaterThanOrEqual(0);
          expect(b.erstattungKsv + b.erstattungBund).toBeLessThanOrEqual(b.anteilAla);
        }
        expect(s.summe.betrag).toBe(s.beitraege.reduce((summe, b) => summe + b.betrag, 0));
        expect(s.entgeltNachBeitraegen).toBe(s.arbeitsentgelt + s.afoeg - s.summe.anteilBeschaeftigte);
      }),
    );
  });

  test("Kranken-, Pflege- und Rentenbeitrag des Leistungsanbieters werden nach RECHT vollständig erstattet", () => {
    fc.assert(
      fc.property(beliebig, (eingabe) => {
        const s = wert(sozialversicherung({ ...eingabe, rechtsstand: "RECHT" }));
        for (const zweig of ["Krankenversicherung", "Pflegeversicherung", "Rentenversicherung"] as const) {
          const b = zeile(s, zweig);
          expect(b.erstattungKsv + b.erstattungBund).toBe(b.anteilAla);
        }
      }),
    );
  });

  test("der Rechenweg ist lesbar und belegt", () => {
    fc.assert(
      fc.property(beliebig, (eingabe) => {
        const ergebnis = sozialversicherung(eingabe);
        const schritte = ergebnis.art === "ok" ? ergebnis.rechenweg() : [];
        expect(schritte.length).toBeGreaterThan(6);
        for (const schritt of schritte) {
          expect(`${schritt.bezeichnung} ${schritt.rechnung} ${schritt.ergebnis}`).not.toMatch(/NaN|undefined|null/);
          expect(schritt.ergebnis).toMatch(/^-?[\d.]+(,\d+)? [€%]$/);
        }
        const stellen =
          ergebnis.art === "ok" ? ergebnis.fundstellen().map((f) => `${f.stelle}|${f.fassung ?? ""}`) : [];
        expect(new Set(stellen).size).toBe(stellen.length);
        expect(stellen.length).toBeGreaterThan(4);
      }),
      { numRuns: 50 },
    );
  });

  test("der Rechenweg der Rentenversicherung zeigt Lücke und Aufteilung", () => {
    const ergebnis = sozialversicherung(angaben(212, "2026-06-01"));
    const zeilen =
      ergebnis.art === "ok" ? ergebnis.rechenweg().map((s) => `${s.bezeichnung}: ${s.rechnung} = ${s.ergebnis}`) : [];
    expect(zeilen).toContain("Rentenversicherung: Mindestbemessung: 80 % von 3.955,00 € = 3.164,00 €");
    expect(zeilen).toContain("Rentenversicherung: Erstattung durch den KSV: 264,00 € × 18,6 % = 49,10 €");
    expect(zeilen).toContain(
      "Rentenversicherung: Erstattung durch den Bund über das Land: 588,50 € − 49,10 € (Beitrag auf 2.900,00 € bis zur Mindestbemessung) = 539,40 €",
    );
  });
});
