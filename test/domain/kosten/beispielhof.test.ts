import { berechnung, betragText, type Berechnung, type Betrag } from "../../../src/domain";
import { beispielhof, hof } from "../../faelle/beispielhof";

function gerechnet(roh: unknown): Berechnung {
  const ergebnis = berechnung(roh);
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join("\n"));
  }

  return ergebnis.wert;
}

describe("Beispielhof: jeder Zwischenwert wie in assets/beispielhof.json (unabhängig gerechnet)", () => {
  const { ergebnis } = gerechnet(beispielhof.eingabe);
  const { erwartet } = beispielhof;

  test("Arbeitgeber-Brutto je Zeile", () => {
    expect(ergebnis.arbeitgeberBrutto.map(betragText)).toEqual(erwartet.arbeitgeberBrutto);
  });

  test.each([
    "personalkosten",
    "abschreibungGebaeude",
    "abschreibungInventar",
    "fixeKosten",
    "sachkosten",
    "gesamtkosten",
    "tagessatz",
  ] as const)("%s", (feld) => {
    expect(betragText(ergebnis[feld])).toBe(erwartet[feld]);
  });

  test.each(Object.entries(erwartet.sachkostenJeZeile))("%s = %s", (zeile, betrag) => {
    expect(betragText((ergebnis.sachkostenJeZeile as Record<string, Betrag>)[zeile] as Betrag)).toBe(betrag);
  });

  test("kein Fehler unter den Befunden", () => {
    const { befunde } = gerechnet(beispielhof.eingabe);
    expect(befunde.filter((b) => b.schwere === "fehler")).toEqual([]);
  });

  test("der Rechenweg endet beim Tagessatz und nennt Plätze und Tage", () => {
    const rechnung = berechnung(beispielhof.eingabe);
    const schritte = rechnung.art === "ok" ? rechnung.rechenweg() : [];
    expect(schritte.at(-1)).toMatchObject({
      rechnung: "102.723,48 € ÷ (8 Plätze × 250 Tage)",
      ergebnis: "51,36 €",
      gerundet: true,
    });
  });

  test("die Datei selbst und ihr Schlüssel eingabe sind dasselbe: Zahlen als Text ändern nichts", () => {
    const alsText = hof({ plaetze: "8", tage: "250" });
    expect(betragText(gerechnet(alsText).ergebnis.tagessatz)).toBe("51.36");
  });
});

describe("Plan aus Ist: Ist × Anteil × (1 + Steigerung), einmal gerundet", () => {
  test.each`
    ist          | anteil     | steigerung | plan
    ${1000}      | ${[5, 8]}  | ${0.03}    | ${"643.75"}
    ${100}       | ${[1, 3]}  | ${0}       | ${"33.33"}
    ${"1234.56"} | ${0.25}    | ${0.02}    | ${"314.81"}
    ${0.02}      | ${[1, 4]}  | ${0}       | ${"0.01"}
    ${1500}      | ${[8, 12]} | ${-0.1}    | ${"900.00"}
  `("$ist × $anteil × (1 + $steigerung) = $plan", ({ ist, anteil, steigerung, plan }: Record<string, unknown>) => {
    // 1000×5/8×1,03 = 643,75 · 100/3 = 33,333… · 1234,56×0,25×1,02 = 314,8128 · 0,02/4 = 0,005 · 1500×8/12×0,9 = 900
    const { ergebnis } = gerechnet(
      hof({ sachkosten: [{ text: "Heizöl", ist, anteil, steigerung, zeile: "Brennstoffe" }] }),
    );
    expect(betragText(ergebnis.sachkosten)).toBe(plan);
  });
});

describe("ein anderer Zeitraum: Jahresbrutto und Abschreibung × Monate/12, alles andere wie eingetragen", () => {
  test("sechs Monate", () => {
    const { ergebnis, befunde } = gerechnet(hof({ von: "2026-07-01", bis: "2026-12-31", monate: 6, tage: 125 }));
    // Leitung 0,30×8÷39×78.000×6/12 = 2.400; Weiteres Personal direkt eingetragen: 5.846,15 unverändert
    expect(betragText(ergebnis.arbeitgeberBrutto[0] as Betrag)).toBe("2400.00");
    expect(betragText(ergebnis.arbeitgeberBrutto[6] as Betrag)).toBe("5846.15");
    // (64.000−22.400)×2,45 %×6/12 = 509,60 · 90.000×0,25×2,45 %×6/12 = 275,625 → 275,63
    expect(betragText(ergebnis.abschreibungGebaeude)).toBe("785.23");
    expect(betragText(ergebnis.sachkosten)).toBe("17320.79");
    expect(befunde.filter((b) => b.regel.startsWith("zeitraum") || b.regel.startsWith("monate"))).toEqual([]);
  });

  test("ohne Monate wird gefragt", () => {
    const { befunde } = gerechnet(hof({ bis: "2026-06-30" }));
    expect(befunde).toContainEqual(
      expect.objectContaining({ regel: "zeitraum-nicht-zwoelf-monate", schwere: "warnung" }),
    );
  });

  test("2027 wird gerechnet: die Kostenkalkulation braucht keinen Wert des Jahres", () => {
    const { ergebnis } = gerechnet(hof({ von: "2027-01-01", bis: "2027-12-31" }));
    expect(betragText(ergebnis.tagessatz)).toBe("51.36");
  });
});
