import { eingabe } from "../../../src/domain";
import { hof } from "../../faelle/beispielhof";

function gruende(roh: unknown): { regel: string; feld: string | undefined; text: string }[] {
  const ergebnis = eingabe(roh);

  return ergebnis.art === "ok" ? [] : ergebnis.gruende.map((g) => ({ regel: g.regel, feld: g.ort.feld, text: g.text }));
}

const stelle = { funktion: "Leitung", stundenJeMitarbeiter: 0.3, jahresbruttoVollzeit: 78000 };
const anlage = { bezeichnung: "Umbau", art: "Gebäude", wert: 64000 };
const zeile = { text: "Heizöl", betrag: 100, zeile: "Brennstoffe" };

describe("falsche Eingaben: ein deutscher Satz je Grund, mit Ort", () => {
  test.each`
    feld               | wert                                           | regel                      | ort
    ${"plaetze"}       | ${undefined}                                   | ${"wert-fehlt"}            | ${"plaetze"}
    ${"plaetze"}       | ${0}                                           | ${"wert-zu-klein"}         | ${"plaetze"}
    ${"plaetze"}       | ${-8}                                          | ${"wert-negativ"}          | ${"plaetze"}
    ${"plaetze"}       | ${7.5}                                         | ${"wert-nicht-ganzzahlig"} | ${"plaetze"}
    ${"plaetze"}       | ${"acht"}                                      | ${"wert-keine-zahl"}       | ${"plaetze"}
    ${"plaetze"}       | ${1e9}                                         | ${"wert-zu-gross"}         | ${"plaetze"}
    ${"plaetze"}       | ${true}                                        | ${"wert-keine-zahl"}       | ${"plaetze"}
    ${"tage"}          | ${367}                                         | ${"wert-zu-gross"}         | ${"tage"}
    ${"tage"}          | ${0}                                           | ${"wert-zu-klein"}         | ${"tage"}
    ${"wochenstunden"} | ${0}                                           | ${"wert-zu-klein"}         | ${"wochenstunden"}
    ${"traeger"}       | ${""}                                          | ${"wert-fehlt"}            | ${"traeger"}
    ${"traeger"}       | ${{}}                                          | ${"wert-kein-text"}        | ${"traeger"}
    ${"von"}           | ${"01.01.2026"}                                | ${"datum-ungueltig"}       | ${"von"}
    ${"von"}           | ${"2026-02-30"}                                | ${"datum-ungueltig"}       | ${"von"}
    ${"bis"}           | ${"2025-12-31"}                                | ${"zeitraum-verkehrt"}     | ${"bis"}
    ${"personal"}      | ${"keins"}                                     | ${"eingabe-form"}          | ${"personal"}
    ${"personal"}      | ${[{ ...stelle, funktion: "Chef" }]}           | ${"wert-unbekannt"}        | ${"personal[0].funktion"}
    ${"personal"}      | ${[{ ...stelle, jahresbruttoVollzeit: -1 }]}   | ${"wert-negativ"}          | ${"personal[0].jahresbruttoVollzeit"}
    ${"personal"}      | ${[{ ...stelle, stundenJeMitarbeiter: null }]} | ${"wert-fehlt"}            | ${"personal[0].stundenJeMitarbeiter"}
    ${"personal"}      | ${[{ ...stelle, stundenJeMitarbeiter: 60 }]}   | ${"wert-zu-gross"}         | ${"personal[0].stundenJeMitarbeiter"}
    ${"anlagen"}       | ${[{ ...anlage, foerderung: 70000 }]}          | ${"foerderung-ueber-wert"} | ${"anlagen[0].foerderung"}
    ${"anlagen"}       | ${[{ ...anlage, art: "Traktor" }]}             | ${"wert-unbekannt"}        | ${"anlagen[0].art"}
    ${"anlagen"}       | ${[{ ...anlage, anteil: 1.5 }]}                | ${"wert-zu-gross"}         | ${"anlagen[0].anteil"}
    ${"sachkosten"}    | ${[{ ...zeile, betrag: "1.234,50" }]}          | ${"wert-keine-zahl"}       | ${"sachkosten[0].betrag"}
    ${"sachkosten"}    | ${[{ ...zeile, betrag: -5 }]}                  | ${"wert-negativ"}          | ${"sachkosten[0].betrag"}
    ${"sachkosten"}    | ${[{ ...zeile, zeile: "Sonstiges" }]}          | ${"wert-unbekannt"}        | ${"sachkosten[0].zeile"}
    ${"sachkosten"}    | ${[{ ...zeile, anteil: [9, 8] }]}              | ${"anteil-ungueltig"}      | ${"sachkosten[0].anteil"}
    ${"sachkosten"}    | ${[{ ...zeile, anteil: [1, 0] }]}              | ${"anteil-ungueltig"}      | ${"sachkosten[0].anteil"}
    ${"sachkosten"}    | ${[{ ...zeile, ist: 5 }]}                      | ${"betrag-doppelt"}        | ${"sachkosten[0].ist"}
    ${"sachkosten"}    | ${[{ ...zeile, text: "x".repeat(501) }]}       | ${"wert-zu-lang"}          | ${"sachkosten[0].text"}
    ${"sachkosten"}    | ${["Heizöl"]}                                  | ${"eingabe-form"}          | ${"sachkosten[0]"}
    ${"miete"}         | ${[{ objekt: "Hof", betrag: "viel" }]}         | ${"wert-keine-zahl"}       | ${"miete[0].betrag"}
    ${"monate"}        | ${0}                                           | ${"wert-zu-klein"}         | ${"monate"}
  `("$feld = $wert → $regel bei $ort", ({ feld, wert, regel, ort }: Record<string, string>) => {
    const gefunden = gruende(hof({ [String(feld)]: wert }));
    expect(gefunden).toContainEqual(expect.objectContaining({ regel, feld: ort }));
    expect(gefunden.every((g) => /^[A-ZÄÖÜ„].*[.:]/.test(g.text))).toBe(true);
  });

  test("alle Gründe auf einmal, nicht nur der erste", () => {
    const felder = gruende({ plaetze: -1, von: "gestern", personal: [{}], sachkosten: [{ betrag: "x" }] }).map(
      (g) => g.feld,
    );
    expect(felder).toEqual(
      expect.arrayContaining([
        "traeger",
        "von",
        "bis",
        "plaetze",
        "personal[0].funktion",
        "sachkosten[0].text",
        "sachkosten[0].betrag",
        "sachkosten[0].zeile",
      ]),
    );
  });

  test.each([null, undefined, 7, "Text", [], [hof()]])("%p ist keine Eingabe", (roh) => {
    expect(gruende(roh)[0]).toMatchObject({ regel: "eingabe-form" });
  });

  test("Miete als Betrag und als Liste zugleich", () => {
    const roh = hof({ fixeKosten: { "Miete/Leasing/Pacht": 100 }, miete: [{ objekt: "Hof", betrag: 100 }] });
    expect(gruende(roh)).toContainEqual(expect.objectContaining({ regel: "miete-doppelt" }));
  });

  test("ein unbekanntes Feld wird gesagt, nicht verschluckt", () => {
    const ergebnis = eingabe(hof({ plätze: 9 }));
    expect(ergebnis.art === "ok" && ergebnis.wert.befunde).toEqual([
      expect.objectContaining({ regel: "feld-unbekannt", ort: { feld: "plätze" }, schwere: "warnung" }),
    ]);
  });

  test("die Schreibweisen von Tab. 1 und Tab. 2 sind dieselbe Zeile", () => {
    const ergebnis = eingabe(hof({ sachkosten: [{ ...zeile, zeile: "Steuern Abgaben, Versicherung" }] }));
    expect(ergebnis.art === "ok" && ergebnis.wert.kalkulation.sachkosten[0]?.zeile).toBe(
      "Steuern, Abgaben, Versicherung",
    );
  });
});
