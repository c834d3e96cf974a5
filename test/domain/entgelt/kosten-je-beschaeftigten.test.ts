import {
  ausEuro,
  betragText,
  bruch,
  cent,
  kostenJeBeschaeftigten,
  tag,
  type Ergebnis,
  type KostenJeBeschaeftigten,
  type Versicherungsangaben,
} from "../../../src/domain";

function wert(ergebnis: Ergebnis<KostenJeBeschaeftigten>): KostenJeBeschaeftigten {
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join(" "));
  }

  return ergebnis.wert;
}

function recht(euro: number, iso: string, teile: Partial<Versicherungsangaben> = {}): KostenJeBeschaeftigten {
  const arbeitsentgelt = ausEuro(euro) ?? cent(-1);

  return wert(kostenJeBeschaeftigten({ arbeitsentgelt, stichtag: tag(iso), rechtsstand: "RECHT", ...teile }));
}

describe("HANDBUCH: Tab. 3 Nr. 3 (HB:739-742)", () => {
  const tab3 = kostenJeBeschaeftigten({ arbeitsentgelt: cent(194_00), stichtag: null, rechtsstand: "HANDBUCH" });

  test.each`
    Zeile                              | Betrag
    ${"Gesamtkosten pro Beschäftigte"} | ${"353.87"}
    ${"abzg. Erstattungen"}            | ${"159.72"}
    ${"muss erwirtschaftet werden"}    | ${"194.15"}
  `("$Zeile $Betrag", ({ Zeile, Betrag }: Record<string, string>) => {
    const { gesamtkosten, erstattungen, zuErwirtschaften } = wert(tab3);
    const zeilen = {
      "Gesamtkosten pro Beschäftigte": gesamtkosten,
      "abzg. Erstattungen": erstattungen,
      "muss erwirtschaftet werden": zuErwirtschaften,
    };
    expect(betragText(zeilen[Zeile as keyof typeof zeilen])).toBe(Betrag);
  });

  test("Rechenweg endet mit der Zeile des Handbuchs", () => {
    const schritte = tab3.art === "ok" ? tab3.rechenweg() : [];
    expect(schritte.at(-1)).toMatchObject({ rechnung: "353,87 € − 159,72 €", ergebnis: "194,15 €" });
    expect(schritte.at(-1)?.fundstelle?.stelle).toContain("Tab. 3, Nr. 3");
    expect(tab3.art === "ok" ? tab3.fundstellen().length : 0).toBeGreaterThan(5);
  });
});

describe("RECHT: Vorfinanzierung und was erwirtschaftet werden muss (recht_zweitlesung.md F)", () => {
  test.each`
    Stichtag        | AE     | Vorfinanzierung
    ${"2020-06-01"} | ${194} | ${"619.33"}
    ${"2021-06-01"} | ${194} | ${"640.20"}
    ${"2023-07-01"} | ${205} | ${"674.64"}
    ${"2024-08-01"} | ${212} | ${"706.87"}
    ${"2025-06-01"} | ${212} | ${"764.30"}
    ${"2026-06-01"} | ${212} | ${"807.41"}
  `("$Stichtag: $Vorfinanzierung", ({ Stichtag, AE, Vorfinanzierung }: Zeile) => {
    const k = recht(AE, Stichtag);
    expect(betragText(k.vorfinanzierung)).toBe(Vorfinanzierung);
    expect(k.erstattungen).toBe(k.vorfinanzierung);
    expect(k.zuErwirtschaften).toBe(AE * 100);
    expect(k.gesamtkosten).toBe(k.zuErwirtschaften + k.erstattungen);
  });

  interface Zeile {
    readonly Stichtag: string;
    readonly AE: number;
    readonly Vorfinanzierung: string;
  }

  test("2026 mit laufenden Abschlägen des Landes: 52 + 138,43 + 28,48 + 49,10 = 268,01 (recht_zweitlesung.md E9)", () => {
    const k = recht(212, "2026-06-01");
    expect(betragText(k.vorfinanzierungMitAbschlaegen)).toBe("268.01");
    expect(betragText(k.erstattungBund)).toBe("539.40");
    expect(betragText(k.entgelt)).toBe("264.00");
  });

  test("der Kinderlosenzuschlag kostet den Leistungsanbieter nichts", () => {
    const ohne = recht(212, "2026-06-01");
    const mit = recht(212, "2026-06-01", { kinderlos: true });
    expect(mit).toEqual(ohne);
  });

  test("was niemand erstattet, muss erwirtschaftet werden: 212,00 + 2,50 Unfallversicherung + 7,59 U2 = 222,09", () => {
    const k = recht(212, "2026-06-01", { unfallversicherung: cent(2_50), u2Satz: bruch(24, 10000) });
    expect(betragText(k.zuErwirtschaften)).toBe("222.09");
    expect(betragText(k.vorfinanzierung)).toBe("807.41");
    expect(k.hinweise.map((h) => h.regel)).toEqual(
      expect.arrayContaining(["u2-angesetzt", "unfallversicherung-nur-einmal"]),
    );
  });

  test("über der Grenze bleibt das Arbeitsentgelt zu erwirtschaften: 900,00; Erstattungen 178,65 + 421,10", () => {
    const k = recht(900, "2026-06-01", { zusatzbeitragssatz: bruch(29, 1000) });
    expect(betragText(k.zuErwirtschaften)).toBe("900.00");
    expect(betragText(k.erstattungen)).toBe("599.75");
  });
});

test("Ablehnungen der Sozialversicherung kommen unverändert an", () => {
  const ergebnis = kostenJeBeschaeftigten({ arbeitsentgelt: cent(-1), stichtag: null, rechtsstand: "RECHT" });
  expect(ergebnis).toMatchObject({
    art: "unzulaessig",
    gruende: [{ regel: "betrag-unzulaessig" }, { regel: "stichtag-fehlt" }],
  });
});
