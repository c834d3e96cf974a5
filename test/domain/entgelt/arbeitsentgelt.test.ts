import fc from "fast-check";
import {
  arbeitsentgelt,
  ausEuro,
  betragText,
  cent,
  tag,
  type Arbeitsentgelt,
  type Betrag,
  type Entgeltangaben,
  type Ergebnis,
} from "../../../src/domain";

function angaben(teile: Partial<Entgeltangaben>): Entgeltangaben {
  return {
    steigerungsbetrag: cent(79_00),
    stichtag: tag("2026-03-01"),
    grundbetrag: null,
    rechtsstand: "RECHT",
    ...teile,
  };
}

function wert(ergebnis: Ergebnis<Arbeitsentgelt>): Arbeitsentgelt {
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join(" "));
  }

  return ergebnis.wert;
}

function texte(ergebnis: Ergebnis<unknown>): string {
  return ergebnis.art === "ok" ? "" : ergebnis.gruende.map((g) => g.text).join(" ");
}

function euro(zahl: number): Betrag {
  return ausEuro(zahl) ?? cent(-1);
}

describe("HANDBUCH: Tab. 3 Nr. 1 (HB:722-727) und Nr. 3 (HB:740-742)", () => {
  test.each`
    Steigerungsbetrag | Grundbetrag | Gesamt      | muss_erwirtschaftet_werden
    ${79}             | ${null}     | ${"246.00"} | ${"194.15"}
    ${79}             | ${115}      | ${"246.00"} | ${"194.15"}
    ${0}              | ${null}     | ${"167.00"} | ${"115.10"}
    ${79}             | ${133}      | ${"264.00"} | ${"212.16"}
    ${184.01}         | ${null}     | ${"351.00"} | ${"299.22"}
  `("Steigerung $Steigerungsbetrag, Grundbetrag $Grundbetrag", (zeile: Tabellenzeile) => {
    // levy: 0,06 % of the Gesamt, e.g. 167 → 0,1002 → 0,10; 264 → 0,1584 → 0,16; 351 → 0,2106 → 0,21
    const ergebnis = wert(
      arbeitsentgelt(
        angaben({
          rechtsstand: "HANDBUCH",
          stichtag: null,
          steigerungsbetrag: euro(zeile.Steigerungsbetrag),
          grundbetrag: zeile.Grundbetrag === null ? null : euro(zeile.Grundbetrag),
        }),
      ),
    );
    expect(betragText(ergebnis.entgelt)).toBe(zeile.Gesamt);
    expect(betragText(ergebnis.eigenanteil)).toBe(zeile.muss_erwirtschaftet_werden);
    expect(ergebnis.hinweise).toEqual([]);
  });

  interface Tabellenzeile {
    readonly Steigerungsbetrag: number;
    readonly Grundbetrag: number | null;
    readonly Gesamt: string;
    readonly muss_erwirtschaftet_werden: string;
  }

  test("ein Stichtag wird übergangen, auch einer ohne Wert", () => {
    const ohne = wert(arbeitsentgelt(angaben({ rechtsstand: "HANDBUCH", stichtag: null })));
    for (const iso of ["1999-01-01", "2026-03-01", "2031-01-01"]) {
      expect(wert(arbeitsentgelt(angaben({ rechtsstand: "HANDBUCH", stichtag: tag(iso) })))).toEqual(ohne);
    }
  });
});

describe("RECHT: Grundbetrag des Tages + Steigerungsbetrag", () => {
  test.each`
    Stichtag        | Grundbetrag | Arbeitsentgelt | AFoeG      | Entgelt
    ${"2019-01-01"} | ${"80.00"}  | ${"159.00"}    | ${"52.00"} | ${"211.00"}
    ${"2019-12-31"} | ${"80.00"}  | ${"159.00"}    | ${"52.00"} | ${"211.00"}
    ${"2020-01-01"} | ${"89.00"}  | ${"168.00"}    | ${"52.00"} | ${"220.00"}
    ${"2021-06-30"} | ${"99.00"}  | ${"178.00"}    | ${"52.00"} | ${"230.00"}
    ${"2022-12-31"} | ${"109.00"} | ${"188.00"}    | ${"52.00"} | ${"240.00"}
    ${"2023-01-01"} | ${"126.00"} | ${"205.00"}    | ${"52.00"} | ${"257.00"}
    ${"2024-07-31"} | ${"126.00"} | ${"205.00"}    | ${"52.00"} | ${"257.00"}
    ${"2024-08-01"} | ${"133.00"} | ${"212.00"}    | ${"52.00"} | ${"264.00"}
    ${"2026-12-31"} | ${"133.00"} | ${"212.00"}    | ${"52.00"} | ${"264.00"}
  `("$Stichtag, Steigerung 79: Entgelt $Entgelt", (zeile: Record<string, string>) => {
    const ergebnis = wert(arbeitsentgelt(angaben({ stichtag: tag(zeile["Stichtag"] ?? "") })));
    expect(betragText(ergebnis.grundbetrag)).toBe(zeile["Grundbetrag"]);
    expect(betragText(ergebnis.arbeitsentgelt)).toBe(zeile["Arbeitsentgelt"]);
    expect(betragText(ergebnis.eigenanteil)).toBe(zeile["Arbeitsentgelt"]);
    expect(betragText(ergebnis.afoeg)).toBe(zeile["AFoeG"]);
    expect(betragText(ergebnis.entgelt)).toBe(zeile["Entgelt"]);
    expect(ergebnis.hinweise).toEqual([]);
  });

  test("mehr Steigerungsbetrag heißt nie weniger Entgelt und immer mehr Eigenanteil", () => {
    const betraege = fc.integer({ min: 0, max: 800_00 });
    fc.assert(
      fc.property(betraege, betraege, (a, b) => {
        const [klein, gross] = [Math.min(a, b), Math.max(a, b)].map((c) =>
          wert(arbeitsentgelt(angaben({ steigerungsbetrag: cent(c) }))),
        );
        expect(gross?.entgelt).toBeGreaterThanOrEqual(klein?.entgelt ?? NaN);
        expect((gross?.eigenanteil ?? NaN) - (klein?.eigenanteil ?? NaN)).toBe(Math.abs(a - b));
      }),
    );
  });
});

describe("ein anderer Grundbetrag", () => {
  test.each`
    Stichtag        | Grundbetrag | Hinweis
    ${"2019-07-31"} | ${90}       | ${true}
    ${"2019-08-01"} | ${90}       | ${false}
    ${"2022-12-31"} | ${150}      | ${false}
    ${"2023-01-01"} | ${126}      | ${false}
    ${"2023-01-01"} | ${126.01}   | ${true}
    ${"2026-03-01"} | ${150}      | ${true}
  `("am $Stichtag $Grundbetrag €: Hinweis $Hinweis", ({ Stichtag, Grundbetrag, Hinweis }: Hinweiszeile) => {
    const ergebnis = wert(arbeitsentgelt(angaben({ stichtag: tag(Stichtag), grundbetrag: euro(Grundbetrag) })));
    expect(ergebnis.hinweise.map((h) => h.regel)).toEqual(Hinweis ? ["grundbetrag-ueber-gesetz"] : []);
  });

  interface Hinweiszeile {
    readonly Stichtag: string;
    readonly Grundbetrag: number;
    readonly Hinweis: boolean;
  }

  test("der Hinweis nennt beide Beträge und wohin der Mehrbetrag gehört", () => {
    const [hinweis] = wert(arbeitsentgelt(angaben({ grundbetrag: cent(150_00) }))).hinweise;
    expect(hinweis?.text).toContain("150,00 €");
    expect(hinweis?.text).toContain("133,00 €");
    expect(hinweis?.text).toContain("Steigerungsbetrag");
  });

  test.each([
    ["2026-03-01", 132_99, "133,00 €"],
    ["2023-01-01", 119_00, "126,00 €"],
    ["2022-12-31", 108_99, "109,00 €"],
    ["2026-03-01", 115_00, "133,00 €"],
  ])("am %s unter dem Gesetz: unzulässig, mit beiden Beträgen", (iso, cents, gesetzlich) => {
    const ergebnis = arbeitsentgelt(angaben({ stichtag: tag(iso), grundbetrag: cent(cents) }));
    expect(ergebnis).toMatchObject({ art: "unzulaessig", gruende: [{ regel: "grundbetrag-zu-niedrig" }] });
    expect(texte(ergebnis)).toContain(gesetzlich);
    expect(texte(ergebnis)).toContain(`${String(cents / 100).split(".")[0] ?? ""},`);
  });
});

describe("Ablehnungen", () => {
  test("ohne Stichtag unvollständig, mit Anleitung", () => {
    const ergebnis = arbeitsentgelt(angaben({ stichtag: null }));
    expect(ergebnis).toMatchObject({ art: "unvollstaendig", gruende: [{ regel: "stichtag-fehlt" }] });
    expect(texte(ergebnis)).toMatch(/Bitte den Tag angeben.*HANDBUCH/);
  });

  test.each(["2018-12-31", "2027-01-01"])(
    "am %s unvollständig: Grundbetrag und Arbeitsförderungsgeld fehlen",
    (iso) => {
      const ergebnis = arbeitsentgelt(angaben({ stichtag: tag(iso) }));
      expect(ergebnis).toMatchObject({
        art: "unvollstaendig",
        gruende: [{ regel: "parameter-ohne-wert" }],
      });
      expect(texte(ergebnis)).toMatch(
        /Grundbetrag.*Arbeitsförderungsgeld.*eigene Werte.*Grundbetragsregel.*AFoeGGrenze/,
      );
    },
  );

  test.each([
    ["negativ", cent(-79_00)],
    ["ein Jahresbetrag", cent(79_000_00)],
    ["ein Text", "79" as unknown as Betrag],
    ["keine Zahl", NaN as Betrag],
  ])("Steigerungsbetrag: %s ist unzulässig", (_name, steigerungsbetrag) => {
    for (const teile of [{}, { rechtsstand: "HANDBUCH", stichtag: null } as const]) {
      const ergebnis = arbeitsentgelt(angaben({ steigerungsbetrag, ...teile }));
      expect(ergebnis).toMatchObject({ art: "unzulaessig", gruende: [{ ort: { feld: "steigerungsbetrag" } }] });
    }
  });

  test("zwei Beträge, die erst zusammen unglaubwürdig sind", () => {
    const ergebnis = arbeitsentgelt(angaben({ grundbetrag: cent(6_000_00), steigerungsbetrag: cent(6_000_00) }));
    expect(ergebnis).toMatchObject({ art: "unzulaessig", gruende: [{ regel: "betrag-unzulaessig" }] });
  });

  test("alle Gründe auf einmal", () => {
    const mitTag = arbeitsentgelt(angaben({ steigerungsbetrag: cent(-1), grundbetrag: cent(115_00) }));
    expect(mitTag).toMatchObject({
      art: "unzulaessig",
      gruende: [{ regel: "betrag-unzulaessig" }, { regel: "grundbetrag-zu-niedrig" }],
    });
    const ohneTag = arbeitsentgelt(angaben({ steigerungsbetrag: cent(-1), grundbetrag: cent(-2), stichtag: null }));
    expect(ohneTag.art === "ok" ? [] : ohneTag.gruende.map((g) => g.ort.feld)).toEqual([
      "steigerungsbetrag",
      "grundbetrag",
      "stichtag",
    ]);
  });
});

describe("Rechenweg", () => {
  test("jeder Schritt ist für sich lesbar, in beiden Rechtsständen", () => {
    for (const teile of [{}, { grundbetrag: cent(150_00) }, { rechtsstand: "HANDBUCH", stichtag: null } as const]) {
      const ergebnis = arbeitsentgelt(angaben(teile));
      const schritte = ergebnis.art === "ok" ? ergebnis.rechenweg() : [];
      expect(schritte.length).toBeGreaterThanOrEqual(5);
      for (const schritt of schritte) {
        expect(schritt.bezeichnung).not.toBe("");
        expect(schritt.rechnung).not.toMatch(/NaN|undefined|null/);
        expect(schritt.ergebnis).toMatch(/^\d+,\d\d €$/);
      }
      expect(ergebnis.art === "ok" ? ergebnis.fundstellen().length : 0).toBeGreaterThanOrEqual(3);
    }
  });

  test("nur die Umlage des Handbuchs ist gerundet", () => {
    const recht = arbeitsentgelt(angaben({}));
    const handbuch = arbeitsentgelt(angaben({ rechtsstand: "HANDBUCH" }));
    expect(recht.art === "ok" ? recht.rechenweg().filter((s) => s.gerundet) : null).toEqual([]);
    expect(handbuch.art === "ok" ? handbuch.rechenweg().filter((s) => s.gerundet) : []).toMatchObject([
      { bezeichnung: "Insolvenzgeldumlage", rechnung: "246,00 € × 0,06 %", ergebnis: "0,15 €" },
    ]);
  });
});

test("schnell: 100.000 Berechnungen deutlich unter einer Sekunde", () => {
  const eingaben = angaben({});
  const lauf = (): number => {
    const anfang = performance.now();
    let summe = 0;
    for (let i = 0; i < 100_000; i += 1) {
      const ergebnis = arbeitsentgelt({ ...eingaben, steigerungsbetrag: cent(i % 400_00) });
      summe += ergebnis.art === "ok" ? ergebnis.wert.entgelt : NaN;
    }
    expect(summe).toBeGreaterThan(0);

    return performance.now() - anfang;
  };
  expect(Math.min(lauf(), lauf(), lauf())).toBeLessThan(800);
});
