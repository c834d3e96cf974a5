import {
  alsEuro,
  anteilig,
  cent,
  prozentText,
  reihe,
  tag,
  wertAm,
  type Betrag,
  type Bruch,
  type Parameter,
} from "../../../src/domain";
import { HANDBUCHWERTE, PARAMETERVERZEICHNIS } from "../../../src/domain/recht/parameter/index";

function euroAm(parameter: Parameter<Betrag>, iso: string): number | null {
  const wert = wertAm(reihe(parameter), tag(iso));

  return wert === null ? null : alsEuro(wert.wert);
}

function satzAm(parameter: Parameter<Bruch>, iso: string): string | null {
  const wert = wertAm(reihe(parameter), tag(iso));

  return wert === null ? null : prozentText(wert.wert);
}

describe("Bezugsgröße und Mindestbemessungen (Rechengrößenverordnungen 2019 bis 2026)", () => {
  test.each`
    Jahr    | West    | Ost     | kv20   | rv20   | rv80
    ${2019} | ${3115} | ${2870} | ${623} | ${574} | ${2296}
    ${2020} | ${3185} | ${3010} | ${637} | ${602} | ${2408}
    ${2021} | ${3290} | ${3115} | ${658} | ${623} | ${2492}
    ${2022} | ${3290} | ${3150} | ${658} | ${630} | ${2520}
    ${2023} | ${3395} | ${3290} | ${679} | ${658} | ${2632}
    ${2024} | ${3535} | ${3465} | ${707} | ${693} | ${2772}
    ${2025} | ${3745} | ${null} | ${749} | ${749} | ${2996}
    ${2026} | ${3955} | ${null} | ${791} | ${791} | ${3164}
  `("$Jahr", ({ Jahr, West, Ost, kv20, rv20, rv80 }: Record<string, number | null>) => {
    for (const iso of [`${Jahr}-01-01`, `${Jahr}-12-31`]) {
      expect(euroAm(PARAMETERVERZEICHNIS.bezugsgroesse, iso)).toBe(West);
      expect(euroAm(PARAMETERVERZEICHNIS.bezugsgroesseOst, iso)).toBe(Ost);
      const renten = cent((Ost ?? West ?? 0) * 100);
      const teil = (von: Betrag, p: Parameter<Bruch>) =>
        alsEuro(anteilig(von, wertAm(reihe(p), tag(iso))?.wert ?? { zaehler: 0, nenner: 1 }));
      expect(teil(cent((West ?? 0) * 100), PARAMETERVERZEICHNIS.krankenversicherungMindestanteil)).toBe(kv20);
      expect(teil(renten, PARAMETERVERZEICHNIS.rentenversicherungAlleintragung)).toBe(rv20);
      expect(teil(renten, PARAMETERVERZEICHNIS.rentenversicherungMindestanteil)).toBe(rv80);
    }
  });
});

describe("Grundbetrag: eigene Reihe, nicht das Ausbildungsgeld des Tages", () => {
  // § 241 Abs. 9 SGB IX a. F. (mindestens), davor und danach § 221 Abs. 2 SGB IX (genau)
  test.each`
    Stichtag        | Grundbetrag | Regel           | Ausbildungsgeld
    ${"2019-01-01"} | ${80}       | ${"genau"}      | ${null}
    ${"2019-07-31"} | ${80}       | ${"genau"}      | ${null}
    ${"2019-08-01"} | ${80}       | ${"mindestens"} | ${117}
    ${"2019-12-31"} | ${80}       | ${"mindestens"} | ${117}
    ${"2020-01-01"} | ${89}       | ${"mindestens"} | ${117}
    ${"2020-08-01"} | ${89}       | ${"mindestens"} | ${119}
    ${"2020-12-31"} | ${89}       | ${"mindestens"} | ${119}
    ${"2021-01-01"} | ${99}       | ${"mindestens"} | ${119}
    ${"2021-12-31"} | ${99}       | ${"mindestens"} | ${119}
    ${"2022-01-01"} | ${109}      | ${"mindestens"} | ${119}
    ${"2022-08-01"} | ${109}      | ${"mindestens"} | ${126}
    ${"2022-12-31"} | ${109}      | ${"mindestens"} | ${126}
    ${"2023-01-01"} | ${126}      | ${"genau"}      | ${126}
    ${"2024-07-31"} | ${126}      | ${"genau"}      | ${126}
    ${"2024-08-01"} | ${133}      | ${"genau"}      | ${133}
    ${"2026-12-31"} | ${133}      | ${"genau"}      | ${133}
  `("$Stichtag: $Grundbetrag €, $Regel", ({ Stichtag, Grundbetrag, Regel, Ausbildungsgeld }: Zeile) => {
    expect(euroAm(PARAMETERVERZEICHNIS.grundbetrag, Stichtag)).toBe(Grundbetrag);
    expect(wertAm(reihe(PARAMETERVERZEICHNIS.grundbetragsregel), tag(Stichtag))?.wert).toBe(Regel);
    expect(euroAm(PARAMETERVERZEICHNIS.ausbildungsgeld, Stichtag)).toBe(Ausbildungsgeld);
  });

  test("119 € war nie der Grundbetrag", () => {
    expect(PARAMETERVERZEICHNIS.grundbetrag.werte.map((w) => alsEuro(w.wert))).toEqual([80, 80, 89, 99, 109, 126, 133]);
  });

  interface Zeile {
    readonly Stichtag: string;
    readonly Grundbetrag: number;
    readonly Regel: string;
    readonly Ausbildungsgeld: number | null;
  }
});

describe("Beitragssätze", () => {
  test.each`
    Stichtag        | Zusatzbeitrag | Pflege      | Kinderlose  | Abschlag    | Insolvenz
    ${"2019-01-01"} | ${"0,9 %"}    | ${"3,05 %"} | ${"0,25 %"} | ${"0 %"}    | ${"0,06 %"}
    ${"2019-12-31"} | ${"0,9 %"}    | ${"3,05 %"} | ${"0,25 %"} | ${"0 %"}    | ${"0,06 %"}
    ${"2020-01-01"} | ${"1,1 %"}    | ${"3,05 %"} | ${"0,25 %"} | ${"0 %"}    | ${"0,06 %"}
    ${"2021-01-01"} | ${"1,3 %"}    | ${"3,05 %"} | ${"0,25 %"} | ${"0 %"}    | ${"0,12 %"}
    ${"2021-12-31"} | ${"1,3 %"}    | ${"3,05 %"} | ${"0,25 %"} | ${"0 %"}    | ${"0,12 %"}
    ${"2022-01-01"} | ${"1,3 %"}    | ${"3,05 %"} | ${"0,35 %"} | ${"0 %"}    | ${"0,09 %"}
    ${"2023-01-01"} | ${"1,6 %"}    | ${"3,05 %"} | ${"0,35 %"} | ${"0 %"}    | ${"0,06 %"}
    ${"2023-06-30"} | ${"1,6 %"}    | ${"3,05 %"} | ${"0,35 %"} | ${"0 %"}    | ${"0,06 %"}
    ${"2023-07-01"} | ${"1,6 %"}    | ${"3,4 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,06 %"}
    ${"2024-01-01"} | ${"1,7 %"}    | ${"3,4 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,06 %"}
    ${"2024-12-31"} | ${"1,7 %"}    | ${"3,4 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,06 %"}
    ${"2025-01-01"} | ${"2,5 %"}    | ${"3,6 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,15 %"}
    ${"2026-01-01"} | ${"2,9 %"}    | ${"3,6 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,15 %"}
    ${"2026-12-31"} | ${"2,9 %"}    | ${"3,6 %"}  | ${"0,6 %"}  | ${"0,25 %"} | ${"0,15 %"}
  `("$Stichtag", ({ Stichtag, Zusatzbeitrag, Pflege, Kinderlose, Abschlag, Insolvenz }: Record<string, string>) => {
    const iso = Stichtag ?? "";
    expect(satzAm(PARAMETERVERZEICHNIS.zusatzbeitragDurchschnitt, iso)).toBe(Zusatzbeitrag);
    expect(satzAm(PARAMETERVERZEICHNIS.pflegeversicherungssatz, iso)).toBe(Pflege);
    expect(satzAm(PARAMETERVERZEICHNIS.kinderlosenzuschlag, iso)).toBe(Kinderlose);
    expect(satzAm(PARAMETERVERZEICHNIS.kinderabschlag, iso)).toBe(Abschlag);
    expect(satzAm(PARAMETERVERZEICHNIS.insolvenzgeldumlage, iso)).toBe(Insolvenz);
    expect(satzAm(PARAMETERVERZEICHNIS.krankenversicherungAllgemein, iso)).toBe("14,6 %");
    expect(satzAm(PARAMETERVERZEICHNIS.krankenversicherungErmaessigt, iso)).toBe("14 %");
    expect(satzAm(PARAMETERVERZEICHNIS.rentenversicherungssatz, iso)).toBe("18,6 %");
  });

  // The official Faktor F fixes the total of all rates: F = 30 % (from Oct 2022: 28 %) / total, rounded to four places.
  test.each`
    Stichtag        | Pauschale | Faktor
    ${"2019-01-01"} | ${30}     | ${0.7566}
    ${"2020-01-01"} | ${30}     | ${0.7547}
    ${"2021-01-01"} | ${30}     | ${0.7509}
    ${"2022-12-31"} | ${28}     | ${0.7009}
    ${"2023-01-01"} | ${28}     | ${0.6922}
    ${"2024-01-01"} | ${28}     | ${0.6846}
    ${"2025-01-01"} | ${28}     | ${0.6683}
    ${"2026-01-01"} | ${28}     | ${0.6619}
  `("Gegenprobe Faktor F $Stichtag: $Faktor", ({ Stichtag, Pauschale, Faktor }: Faktorzeile) => {
    const serien: readonly Parameter<Bruch>[] = [
      PARAMETERVERZEICHNIS.krankenversicherungAllgemein,
      PARAMETERVERZEICHNIS.zusatzbeitragDurchschnitt,
      PARAMETERVERZEICHNIS.rentenversicherungssatz,
      PARAMETERVERZEICHNIS.arbeitslosenversicherung,
    ];
    // The Pflege rate of the year's beginning: F of 2024 was fixed with 3.4, of 2023 with 3.05.
    const summe = [...serien, PARAMETERVERZEICHNIS.pflegeversicherungssatz]
      .map((p) => wertAm(reihe(p), tag(Stichtag))?.wert)
      .reduce((s, b) => s + (b === undefined ? NaN : (b.zaehler * 100) / b.nenner), 0);
    expect(Pauschale / summe).toBeCloseTo(Faktor, 4);
  });

  interface Faktorzeile {
    readonly Stichtag: string;
    readonly Pauschale: number;
    readonly Faktor: number;
  }
});

describe("Arbeitsförderungsgeld § 59 SGB IX", () => {
  test("52, 351 und 299 € hängen zusammen", () => {
    expect(euroAm(PARAMETERVERZEICHNIS.afoegHoechstbetrag, "2026-12-31")).toBe(52);
    expect(euroAm(PARAMETERVERZEICHNIS.afoegGrenze, "2019-01-01")).toBe(351);
    expect(euroAm(PARAMETERVERZEICHNIS.afoegMinderungUeber, "2022-06-30")).toBe(351 - 52);
  });
});

describe("Beitragsbemessungsgrenzen (Rechengrößenverordnungen; Kranken § 6 Abs. 7 SGB V, Renten bis 2024 Ost)", () => {
  test.each`
    Jahr    | krankenJahr | rentenMonat
    ${2019} | ${54450}    | ${6150}
    ${2020} | ${56250}    | ${6450}
    ${2021} | ${58050}    | ${6700}
    ${2022} | ${58050}    | ${6750}
    ${2023} | ${59850}    | ${7100}
    ${2024} | ${62100}    | ${7450}
    ${2025} | ${66150}    | ${8050}
    ${2026} | ${69750}    | ${8450}
  `("$Jahr", ({ Jahr, krankenJahr, rentenMonat }: Record<string, number>) => {
    expect(euroAm(PARAMETERVERZEICHNIS.jahresarbeitsentgeltgrenze, `${Jahr}-06-15`)).toBe(krankenJahr);
    expect(euroAm(PARAMETERVERZEICHNIS.beitragsbemessungsgrenzeRentenversicherung, `${Jahr}-06-15`)).toBe(rentenMonat);
  });
});

describe("Budget für Arbeit und Sicherheitsbeauftragte", () => {
  test("der Deckel von 40 % endet mit dem 13.06.2023", () => {
    const deckel = reihe(PARAMETERVERZEICHNIS.budgetFuerArbeitDeckel);
    expect(wertAm(deckel, tag("2023-06-13"))?.wert).toEqual({ zaehler: 40, nenner: 100 });
    expect(wertAm(deckel, tag("2023-06-14"))?.wert).toBeNull();
    expect(satzAm(PARAMETERVERZEICHNIS.budgetFuerArbeitAnteil, "2023-06-14")).toBe("75 %");
  });

  test("Sicherheitsbeauftragte: neue Schwelle ab dem ersten Fund, als vorläufig gekennzeichnet", () => {
    const schwelle = reihe(PARAMETERVERZEICHNIS.sicherheitsbeauftragteAb);
    expect(wertAm(schwelle, tag("2026-05-28"))).toMatchObject({ wert: 21 });
    expect(wertAm(schwelle, tag("2026-05-29"))).toMatchObject({ wert: 50, vorlaeufig: true });
    const beiGefahr = reihe(PARAMETERVERZEICHNIS.sicherheitsbeauftragteBeiGefahrAb);
    expect(wertAm(beiGefahr, tag("2026-05-28"))).toBeNull();
    expect(wertAm(beiGefahr, tag("2026-05-29"))).toMatchObject({ wert: 21, vorlaeufig: true });
  });
});

describe("Werte des Handbuchs", () => {
  test("Tab. 3 und § 59 im Gesetzesanhang", () => {
    const { grundbetrag, afoegHoechstbetrag, afoegGrenze } = HANDBUCHWERTE;
    expect([grundbetrag, afoegHoechstbetrag, afoegGrenze].map((w) => alsEuro(w.wert))).toEqual([115, 52, 351]);
    const { krankenversicherung, pflegeversicherung, rentenversicherung, umlageU2, insolvenzgeldumlage } =
      HANDBUCHWERTE;
    const saetze = [krankenversicherung, pflegeversicherung, rentenversicherung, umlageU2, insolvenzgeldumlage];
    expect(saetze.map((w) => prozentText(w.wert))).toEqual(["21,9 %", "3,05 %", "18,6 %", "0,24 %", "0,06 %"]);
  });

  test("jeder Wert nennt seine Stelle mit Zeile und Wortlaut", () => {
    for (const wert of Object.values(HANDBUCHWERTE)) {
      expect(wert.fundstelle.stelle).toMatch(/Handbuch .*\(Z\. \d+\)/);
      expect(wert.fundstelle.wortlaut).not.toBe(undefined);
      expect(wert.einheit).not.toBe("");
    }
  });
});
