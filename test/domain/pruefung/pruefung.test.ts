import { berechnung, type Befund } from "../../../src/domain";
import { hof, type Eingabe } from "../../faelle/beispielhof";

function befunde(aenderung: Eingabe): Befund[] {
  const ergebnis = berechnung(hof(aenderung));
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join("\n"));
  }

  return [...ergebnis.wert.befunde];
}

const personal = (stunden: Record<string, number>, mehr: Eingabe = {}): Eingabe[] =>
  Object.entries(stunden).map(([funktion, h]) => ({
    funktion,
    stundenJeMitarbeiter: h,
    jahresbruttoVollzeit: 50000,
    ...mehr,
  }));

describe("Personalschlüssel (HB:531, 535; § 9 Abs. 3 WVO)", () => {
  // 39/12 = 3,25; min(3,2; W/12): bei 36 Stunden 3,0. 39/120 = 0,325.
  test.each`
    gruppenleitung | begleitend | wochenstunden | regel                                     | schwere
    ${3.19}        | ${0.4}     | ${39}         | ${"gruppenleitung-unter-schluessel"}      | ${"fehler"}
    ${3.2}         | ${0.4}     | ${39}         | ${"gruppenleitung-knapp"}                 | ${"warnung"}
    ${3.24}        | ${0.4}     | ${39}         | ${"gruppenleitung-knapp"}                 | ${"warnung"}
    ${3.25}        | ${0.4}     | ${39}         | ${"gruppenleitung-betriebliche-form"}     | ${"hinweis"}
    ${3}           | ${0.4}     | ${36}         | ${"gruppenleitung-betriebliche-form"}     | ${"hinweis"}
    ${2.99}        | ${0.4}     | ${36}         | ${"gruppenleitung-unter-schluessel"}      | ${"fehler"}
    ${6.5}         | ${0.4}     | ${39}         | ${"gruppenleitung-deutlich-besser"}       | ${"hinweis"}
    ${3.3}         | ${0.32}    | ${39}         | ${"begleitender-dienst-unter-schluessel"} | ${"fehler"}
  `("$gruppenleitung h, $begleitend h bei $wochenstunden h: $regel", (z: Record<string, number | string>) => {
    const gefunden = befunde({
      wochenstunden: z["wochenstunden"],
      personal: personal({
        "Gruppenleiter*in/Fachkräfte": Number(z["gruppenleitung"]),
        "Begleitender Dienst": Number(z["begleitend"]),
      }),
    });
    expect(gefunden).toContainEqual(expect.objectContaining({ regel: z["regel"], schwere: z["schwere"] }));
    expect(gefunden.filter((b) => b.regel.startsWith("gruppenleitung"))).toHaveLength(1);
  });

  test("0,325 Stunden Begleitender Dienst sind genau 1/120", () => {
    const gefunden = befunde({
      personal: personal({ "Gruppenleiter*in/Fachkräfte": 3.25, "Begleitender Dienst": 0.325 }),
    });
    expect(gefunden.filter((b) => b.schwere === "fehler")).toEqual([]);
  });

  test("ohne Personal fehlen beide Schlüssel", () => {
    const regeln = befunde({ personal: [] })
      .filter((b) => b.schwere === "fehler")
      .map((b) => b.regel);
    expect(regeln).toEqual(["gruppenleitung-unter-schluessel", "begleitender-dienst-unter-schluessel"]);
  });
});

describe("Personalunion (HB:657-663)", () => {
  const stellen = { Leitung: 0.3, Verwaltung: 1, "Gruppenleiter*in/Fachkräfte": 3.3 };
  const alle = (vertragsstunden: number): Eingabe => ({
    plaetze: 3,
    personal: [...personal(stellen, { person: "P1", vertragsstunden }), ...personal({ "Begleitender Dienst": 0.4 })],
  });

  test("13,8 Stunden bei 14 Vertragsstunden sind in Ordnung", () => {
    expect(befunde(alle(14)).filter((b) => b.schwere === "fehler")).toEqual([]);
  });

  test("13,8 Stunden bei 13,5 Vertragsstunden nicht", () => {
    expect(befunde(alle(13.5))).toContainEqual(
      expect.objectContaining({ regel: "personalunion-ueber-vertrag", schwere: "fehler", gefunden: "13,8 Std." }),
    );
  });
});

describe("Unternehmerlohn", () => {
  test("Stunden ohne Arbeitgeber-Brutto sind eine Frage, kein leeres Pflichtfeld", () => {
    const ohne = [
      { funktion: "Leitung", stundenJeMitarbeiter: 0.3 },
      ...personal({ "Gruppenleiter*in/Fachkräfte": 3.3, "Begleitender Dienst": 0.4 }),
    ];
    const frage = befunde({ personal: ohne }).find((b) => b.regel === "arbeitgeberbrutto-fehlt");
    expect(frage).toMatchObject({ schwere: "warnung", ort: { feld: "personal[0].arbeitgeberBrutto" } });
    expect(frage?.text).toContain("kalkulatorischer Unternehmerlohn");
  });
});

describe("Anlagen: zusammen nicht mehr als 100 % des Werts", () => {
  // Inventar 12,5 %: 8 Jahre. Gebäude 2,45 %: nach 40 Jahren 98 %, im 41. bleiben 2 %.
  test.each`
    art           | anschaffung | regel
    ${"Inventar"} | ${2019}     | ${undefined}
    ${"Inventar"} | ${2018}     | ${"anlage-abgeschrieben"}
    ${"Gebäude"}  | ${1987}     | ${undefined}
    ${"Gebäude"}  | ${1986}     | ${"anlage-restwert"}
    ${"Gebäude"}  | ${1985}     | ${"anlage-abgeschrieben"}
    ${"Inventar"} | ${2027}     | ${"anlage-nach-zeitraum"}
    ${"Inventar"} | ${2026}     | ${undefined}
  `("$art von $anschaffung: $regel", ({ art, anschaffung, regel }: Record<string, unknown>) => {
    const gefunden = befunde({ anlagen: [{ bezeichnung: "Anlage", art, wert: 10000, anschaffung }] });
    expect(gefunden.find((b) => b.regel.startsWith("anlage-"))?.regel).toBe(regel);
  });

  test("die Wirkung ist die Abschreibung je Platz und Tag: 1.250 ÷ (8 × 250) = 0,6250", () => {
    const gefunden = befunde({ anlagen: [{ bezeichnung: "Alt", art: "Inventar", wert: 10000, anschaffung: 2000 }] });
    expect(gefunden[0]).toMatchObject({ regel: "anlage-abgeschrieben", wirkung: "0.6250" });
  });
});

describe("Miete oder Gebäude-Abschreibung (HB:677)", () => {
  const gebaeude = (objekt?: string): Eingabe[] => [
    { bezeichnung: "Umbau", art: "Gebäude", wert: 64000, ...(objekt === undefined ? {} : { objekt }) },
  ];

  test.each`
    fall                      | anlagen                    | miete                                         | regel
    ${"dasselbe Objekt"}      | ${gebaeude("Alte Remise")} | ${[{ objekt: "alte  remise", betrag: 3000 }]} | ${"miete-und-abschreibung"}
    ${"verschiedene Objekte"} | ${gebaeude("Remise")}      | ${[{ objekt: "Scheune", betrag: 3000 }]}      | ${undefined}
    ${"Anlage ohne Objekt"}   | ${gebaeude()}              | ${[{ objekt: "Scheune", betrag: 3000 }]}      | ${"miete-und-abschreibung-offen"}
    ${"nur Miete"}            | ${[]}                      | ${[{ objekt: "Scheune", betrag: 3000 }]}      | ${undefined}
  `("$fall: $regel", ({ anlagen, miete, regel }: Record<string, unknown>) => {
    expect(befunde({ anlagen, miete }).find((b) => b.regel.startsWith("miete"))?.regel).toBe(regel);
  });

  test("Miete als Betrag ohne Objekt und Gebäude-Abschreibung: Rückfrage", () => {
    const gefunden = befunde({ fixeKosten: { "Miete/Leasing/Pacht": 2400 } });
    expect(gefunden).toContainEqual(
      expect.objectContaining({ regel: "miete-und-abschreibung-offen", schwere: "warnung" }),
    );
  });
});

describe("Zinsen, Zeitraum, Belegung, Erinnerungen", () => {
  test("Zinsen ohne geförderte Anlage: Rückfrage", () => {
    const fixeKosten = { "Zinsen im Rahmen öffentlicher Förderungen": 300 };
    expect(befunde({ fixeKosten, anlagen: [] })).toContainEqual(
      expect.objectContaining({ regel: "zinsen-ohne-foerderung" }),
    );
    expect(befunde({ fixeKosten }).filter((b) => b.regel === "zinsen-ohne-foerderung")).toEqual([]);
  });

  test("Belegung 2 von 8: Erlös 2 × 250 × 51,36 = 25.680,00; es fehlen 77.043,48, mit Personal nach Stunden 20.458,10", () => {
    // nach Stunden bemessen: 81.293,32 − 5.846,15 = 75.447,17; davon 6/8 fallen weg: 56.585,38 (genau 56.585,3775)
    const [befund] = befunde({ belegung: 2 }).filter((b) => b.regel === "belegung-abweichend");
    expect(befund?.schwere).toBe("warnung");
    expect(befund?.text).toContain("Es fehlen 77.043,48 €");
    expect(befund?.text).toContain("und 20.458,10 €");
  });

  test("240 Tage: Hinweis; 260 Tage: Warnung", () => {
    expect(befunde({ tage: 240 })).toContainEqual(
      expect.objectContaining({ regel: "tage-abweichend", schwere: "hinweis" }),
    );
    expect(befunde({ tage: 260 })).toContainEqual(
      expect.objectContaining({ regel: "tage-abweichend", schwere: "warnung" }),
    );
  });

  test("Betriebsarzt und Arbeitsschutz: erinnern, bis eine Zeile sie nennt", () => {
    const zeile = {
      text: "Betriebsarzt und Fachkraft für Arbeitssicherheit",
      betrag: 600,
      zeile: "Zentrale Leistungen",
    };
    expect(befunde({})).toContainEqual(expect.objectContaining({ regel: "betriebsarzt-arbeitsschutz" }));
    expect(befunde({ sachkosten: [zeile] }).filter((b) => b.regel === "betriebsarzt-arbeitsschutz")).toEqual([]);
  });

  test("ein anderer Bereich als der Arbeitsbereich: Schlüssel nicht geprüft, aber gefragt", () => {
    expect(befunde({ bereich: "Berufsbildungsbereich" })).toContainEqual(
      expect.objectContaining({ regel: "bereich-ohne-schluessel" }),
    );
  });
});
