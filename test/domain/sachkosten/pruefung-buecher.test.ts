import {
  bruch,
  cent,
  EINS,
  sachkostenPruefung,
  tag,
  type Sachkostenkontext,
  type Sachkostenzeilenangabe,
} from "../../../src/domain";

const JAHR_2026 = { von: tag("2026-01-01"), bis: tag("2026-12-31") };

const zeile = (text: string, name: string, euro: number, rest: Partial<Sachkostenzeilenangabe> = {}) => ({
  text,
  zeile: name,
  betrag: cent(Math.round(euro * 100)),
  einzel: null,
  anteil: EINS,
  nachweis: null,
  begruendung: null,
  ...rest,
});

const pruefe = (zeilen: readonly Sachkostenzeilenangabe[], kontext: Partial<Sachkostenkontext> = {}) =>
  sachkostenPruefung(zeilen, { plaetze: 8, tage: 250, ...kontext });
const regeln = (...argumente: Parameters<typeof pruefe>) => pruefe(...argumente).map((b) => `${b.regel} ${b.schwere}`);

const VERWALTUNG = "Sächlicher Verwaltungsaufwand";
const porto = (rest: Partial<Sachkostenzeilenangabe> = {}) => zeile("Porto", VERWALTUNG, 95, rest);

describe("doppelt gebucht", () => {
  test.each`
    fall                                          | links                      | rechts                                                            | regel
    ${"gleicher Tag"}                             | ${{ datum: "2026-03-01" }} | ${{ datum: "2026-03-01" }}                                        | ${["sachkosten-doppelt-zeile warnung"]}
    ${"zwölf gleiche Abschläge an anderen Tagen"} | ${{ datum: "2026-03-01" }} | ${{ datum: "2026-04-01" }}                                        | ${[]}
    ${"gleicher Beleg unter anderem Text"}        | ${{ nachweis: "RE 7" }}    | ${{ nachweis: "RE 7", text: "Briefmarken" }}                      | ${["sachkosten-doppelt-beleg warnung"]}
    ${"zwei Posten einer Rechnung"}               | ${{ nachweis: "RE 7" }}    | ${{ nachweis: "RE 7", text: "Briefmarken", betrag: cent(12_00) }} | ${[]}
  `("$fall", ({ links, rechts, regel }: { links: object; rechts: object; regel: string[] }) => {
    expect(regeln([porto(links), porto(rechts)])).toEqual(regel);
  });

  test("die Wirkung ist der zweite Betrag: 95,00 / (8 × 250) = 0,0475", () => {
    expect(pruefe([porto({ nachweis: "RE 7" }), porto({ nachweis: "RE 7", text: "Briefmarken" })])[0]?.wirkung).toBe(
      "0.0475",
    );
  });
});

describe("Datum und Vereinbarungszeitraum", () => {
  test.each`
    fall                                             | angabe                                    | regel
    ${"im Zeitraum"}                                 | ${{ datum: "2026-07-01" }}                | ${[]}
    ${"Planbetrag aus dem Vorjahr"}                  | ${{ datum: "31.12.2025" }}                | ${["sachkosten-datum-ausserhalb hinweis"]}
    ${"Ist-Betrag aus dem Vorjahr: so soll es sein"} | ${{ datum: "2025-07-01", istWert: true }} | ${[]}
    ${"Ist-Betrag nach dem Zeitraum"}                | ${{ datum: "2027-01-01", istWert: true }} | ${["sachkosten-datum-ausserhalb hinweis"]}
    ${"kein Datum"}                                  | ${{ datum: "laufend" }}                   | ${[]}
  `("$fall", ({ angabe, regel }: { angabe: object; regel: string[] }) => {
    expect(regeln([porto(angabe)], { zeitraum: JAHR_2026 })).toEqual(regel);
  });

  test("Ist-Beträge aus zwei Jahren", () => {
    const ist = (datum: string) => porto({ datum, istWert: true });
    expect(regeln([ist("2025-01-01"), ist("2025-12-31")], { zeitraum: JAHR_2026 })).toEqual([]);
    expect(regeln([ist("2024-12-31"), ist("2026-01-01")], { zeitraum: JAHR_2026 })).toEqual([
      "sachkosten-ist-mehr-als-ein-jahr warnung",
    ]);
  });
});

describe("Schlüssel der Anteile (HB:693, HB:697)", () => {
  const heizoel = (zaehler: number, nenner: number, rest: Partial<Sachkostenzeilenangabe> = {}) =>
    zeile("Heizöl", "Brennstoffe", 100, { anteil: bruch(zaehler, nenner), ...rest });

  test.each`
    fall                               | zeilen                                                                            | regel
    ${"ohne Namen"}                    | ${[heizoel(5, 8)]}                                                                | ${["sachkosten-schluessel-unbenannt hinweis"]}
    ${"im Text genannt"}               | ${[heizoel(5, 12, { text: "Heizöl, Anteil nach Fläche" })]}                       | ${[]}
    ${"in der Begründung genannt"}     | ${[heizoel(5, 12, { begruendung: "40 von 96 m²" })]}                              | ${[]}
    ${"8 von 12 Köpfen bei 8 Plätzen"} | ${[heizoel(8, 12, { begruendung: "nach Köpfen" })]}                               | ${[]}
    ${"gekürzt: 2/3"}                  | ${[heizoel(2, 3, { begruendung: "nach Köpfen" })]}                                | ${[]}
    ${"5 von 8 Köpfen bei 8 Plätzen"}  | ${[heizoel(5, 8, { begruendung: "nach Köpfen" })]}                                | ${["sachkosten-schluessel-personen warnung"]}
    ${"der Sachanteil einer Teilung"}  | ${[zeile("Fremdreinigung", "Fremde Leistungen", 20, { anteil: bruch(20, 100) })]} | ${[]}
  `("$fall", ({ zeilen, regel }: { zeilen: Sachkostenzeilenangabe[]; regel: string[] }) => {
    expect(regeln(zeilen)).toEqual(regel);
  });

  test("fünf von acht bei fünf Plätzen passen", () => {
    expect(regeln([heizoel(5, 8, { begruendung: "5 von 8 Personen" })], { plaetze: 5 })).toEqual([]);
  });

  test("ein Gebäude, zwei Schlüssel; begründet ist es in Ordnung", () => {
    const strom = (rest: Partial<Sachkostenzeilenangabe>) =>
      zeile("Strom, Fläche", "Übrige Energie", 50, { anteil: bruch(1, 2), ...rest });
    const nachFlaeche = heizoel(8, 12, { text: "Heizöl, Fläche" });
    expect(regeln([nachFlaeche, strom({})])).toEqual(["sachkosten-schluessel-gebaeude hinweis"]);
    expect(regeln([nachFlaeche, strom({ begruendung: "eigener Zähler" })])).toEqual([]);
    expect(regeln([nachFlaeche, strom({ anteil: bruch(2, 3) })])).toEqual([]);
  });

  test("viele Zeilen, ein Befund, mit den Nummern der ersten", () => {
    const befunde = pruefe(Array.from({ length: 12 }, (_, i) => heizoel(5, 8, { text: `Heizöl ${i}`, datum: `${i}` })));
    expect(befunde.map((b) => b.regel)).toEqual(["sachkosten-schluessel-unbenannt"]);
    expect(befunde[0]?.text).toContain("Zeilen 1, 2, 3, 4, 5, 6, 7, 8 und 4 weitere");
  });
});

test.each`
  buecher      | regel
  ${"netto"}   | ${["sachkosten-buecher-netto warnung"]}
  ${"brutto"}  | ${[]}
  ${undefined} | ${[]}
`("Bücher $buecher (§ 4 Nr. 16 h UStG)", ({ buecher, regel }: { buecher: "netto" | "brutto"; regel: string[] }) => {
  expect(regeln([porto()], { buecher })).toEqual(regel);
});

// Tab. 2, HB:706: "bis 51 €", "zwischen 51 € und 410 €"; per item, before any share.
test.each`
  euro      | urteil
  ${51}     | ${"zulaessig"}
  ${51.01}  | ${"inventar"}
  ${410}    | ${"inventar"}
  ${410.01} | ${"inventar"}
`("Akkuschrauber für $euro €: $urteil", ({ euro, urteil }: { euro: number; urteil: string }) => {
  expect(regeln([zeile("Akkuschrauber", "Allgemeiner Materialaufwand", euro)])).toEqual(
    urteil === "zulaessig" ? [] : ["sachkosten-inventar fehler"],
  );
});
