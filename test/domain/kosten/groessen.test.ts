import {
  abschreibung,
  alsZahl,
  betragText,
  bruch,
  bruchText,
  dezimal,
  foerderungSab,
  personalkosten,
  personalunion,
  stellenanteil,
  tag,
  tagessatz,
  ausEuro,
  type Bruch,
  type Ergebnis,
  type Betrag,
} from "../../../src/domain";

const d = (zahl: number): Bruch => dezimal(zahl) as Bruch;
const euro = (zahl: number): Betrag => ausEuro(zahl) as Betrag;
const text = (e: Ergebnis<Betrag>): string =>
  e.art === "ok" ? betragText(e.wert) : e.gruende.map((g) => g.regel).join();

describe("Stellenanteil und Personalkosten (HB:497-545, 651-663)", () => {
  // own arithmetic: Stunden × Plätze ÷ Wochenarbeitszeit
  test.each`
    stunden  | plaetze | wochenstunden | vzae
    ${3.25}  | ${12}   | ${39}         | ${1}
    ${3.3}   | ${8}    | ${39}         | ${26.4 / 39}
    ${0.325} | ${120}  | ${39}         | ${1}
    ${0.4}   | ${10}   | ${40}         | ${0.1}
  `("$stunden × $plaetze ÷ $wochenstunden", ({ stunden, plaetze, wochenstunden, vzae }: Record<string, number>) => {
    const e = stellenanteil({
      stunden: d(stunden ?? 0),
      plaetze: d(plaetze ?? 0),
      wochenstunden: d(wochenstunden ?? 0),
    });
    expect(e.art === "ok" && alsZahl(e.wert)).toBeCloseTo(vzae ?? 0, 14);
  });

  test("Personalunion: (0,30 + 1,00 + 3,30) × 3 = 13,8 Stunden (HB:663 rundet auf 14)", () => {
    expect(bruchText(personalunion([d(0.3), d(1), d(3.3)], bruch(3, 1)))).toBe("13,8");
  });

  test("Gruppenleitung des Beispielhofs: 3,3 × 8 ÷ 39 × 59.400 = 40.209,230… €", () => {
    const angaben = { stunden: d(3.3), plaetze: d(8), wochenstunden: d(39), jahresbrutto: d(59400) };
    expect(text(personalkosten(angaben))).toBe("40209.23");
  });

  test("alle Gründe zugleich", () => {
    const angaben = { stunden: d(-1), plaetze: d(0), wochenstunden: d(0), jahresbrutto: d(-5) };
    expect(text(personalkosten(angaben)).split(",")).toHaveLength(4);
  });
});

describe("Abschreibung (HB:665-689): (Wert − Förderung) × Anteil × Satz", () => {
  test.each`
    wert      | art           | foerderung | anteil  | betrag
    ${64000}  | ${"Gebäude"}  | ${22400}   | ${1}    | ${"1019.20"}
    ${90000}  | ${"Gebäude"}  | ${0}       | ${0.25} | ${"551.25"}
    ${8436.5} | ${"Inventar"} | ${4200}    | ${1}    | ${"529.56"}
    ${1274.9} | ${"Inventar"} | ${0}       | ${1}    | ${"159.36"}
    ${0.04}   | ${"Inventar"} | ${0}       | ${1}    | ${"0.01"}
    ${100}    | ${"Gebäude"}  | ${100}     | ${1}    | ${"0.00"}
    ${100}    | ${"Gebäude"}  | ${101}     | ${1}    | ${"foerderung-ueber-wert"}
    ${100}    | ${"Gebäude"}  | ${0}       | ${1.1}  | ${"wert-zu-gross"}
  `(
    "$art $wert − $foerderung, Anteil $anteil: $betrag",
    (z: { wert: number; art: "Gebäude"; foerderung: number; anteil: number; betrag: string }) => {
      // (8436,50−4200)×0,125 = 529,5625 · 1274,90×0,125 = 159,3625 · 0,04×0,125 = 0,005
      expect(
        text(abschreibung({ wert: d(z.wert), art: z.art, foerderung: d(z.foerderung), anteil: d(z.anteil) })),
      ).toBe(z.betrag);
    },
  );
});

describe("SAB „Investition Teilhabe“ (HB:681): min(3.500 × Plätze; 80 % × Investition)", () => {
  test.each`
    plaetze | investition | zuschuss
    ${8}    | ${35000}    | ${"28000.00"}
    ${8}    | ${50000}    | ${"28000.00"}
    ${8}    | ${10000}    | ${"8000.00"}
    ${1}    | ${1234.56}  | ${"987.65"}
  `(
    "$plaetze Plätze, $investition €",
    ({ plaetze, investition, zuschuss }: { plaetze: number; investition: number; zuschuss: string }) => {
      expect(text(foerderungSab(d(plaetze), d(investition), tag("2026-01-01")))).toBe(zuschuss);
    },
  );
});

describe("Tagessatz = Gesamtkosten ÷ (Plätze × Tage), einmal gerundet", () => {
  const satz = (personal: number, plaetze: number, tage: number): string =>
    text(
      tagessatz({
        personalkosten: euro(personal),
        fixkosten: euro(0),
        sachkosten: euro(0),
        plaetze: d(plaetze),
        tage: d(tage),
      }),
    );

  // exact ties: k + 0,5 Cent × Plätze × Tage
  test.each`
    gesamt       | plaetze | tage   | erwartet
    ${102723.48} | ${8}    | ${250} | ${"51.36"}
    ${10.05}     | ${1}    | ${1}   | ${"10.05"}
    ${10}        | ${8}    | ${250} | ${"0.01"}
    ${9.99}      | ${8}    | ${250} | ${"0.00"}
    ${20110}     | ${8}    | ${250} | ${"10.06"}
    ${1}         | ${0}    | ${250} | ${"wert-zu-klein"}
    ${1}         | ${8}    | ${0}   | ${"wert-zu-klein"}
    ${-1}        | ${8}    | ${250} | ${"wert-negativ"}
  `(
    "$gesamt ÷ ($plaetze × $tage) = $erwartet",
    ({ gesamt, plaetze, tage, erwartet }: Record<string, number | string>) => {
      expect(satz(Number(gesamt), Number(plaetze), Number(tage))).toBe(erwartet);
    },
  );
});
