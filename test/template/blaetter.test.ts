import { PARAMETERVERZEICHNIS, befund, handbuch, tag } from "../../src/domain";
import { ortText, type Mappeninhalt } from "../../src/template";
import { beispielhof, hof } from "../faelle/beispielhof";
import { LEER, inhalt, mappe } from "./mappe";

type Inhalt = number | string | boolean | object | null;

async function gelesen(von: Mappeninhalt, sheet: string, range: string): Promise<Inhalt[][]> {
  const [zeilen = []] = await mappe(von).read([{ sheet, range }]);

  return zeilen.map((zeile) => zeile.map(({ value }) => value));
}

const HOF = inhalt(beispielhof.eingabe);

describe("Parameter", () => {
  test("die Sätze am ersten Tag des Zeitraums kommen aus der Tabelle darunter", async () => {
    // handbook lines 669 and 673
    expect((await gelesen(HOF, "Parameter", "A6:D7")).map((zeile) => [zeile[0], zeile[3]])).toEqual([
      ["Gebäude", 0.0245],
      ["Inventar", 0.125],
    ]);
    const [formel = []] = await mappe(HOF).read([{ sheet: "Parameter", range: "D6" }]);
    expect(formel[0]?.[0]?.formula).toBe(
      'IF(Kostenkalkulation!$B$5="","",INDEX($D$26:$D$26,MATCH(Kostenkalkulation!$B$5,$C$26:$C$26,1)))',
    );
  });

  test("jeder Wert steht mit Tag, Einheit, Fundstelle und Prüfdatum da", async () => {
    const zeilen = await gelesen({ ...HOF, parameter: Object.values(PARAMETERVERZEICHNIS) }, "Parameter", "A26:H200");
    const gefuellt = zeilen.filter(([id]) => id !== null);
    const erwartet = Object.values(PARAMETERVERZEICHNIS).reduce((anzahl, p) => anzahl + p.werte.length, 0);
    expect(gefuellt).toHaveLength(erwartet);
    for (const [, bezeichnung, ab, wert, einheit, fundstelle, geprueft] of gefuellt) {
      for (const text of [bezeichnung, einheit, fundstelle]) {
        expect(text).toEqual(expect.stringMatching(/\S/));
      }
      expect(ab).toBeGreaterThan(tag("2000-01-01"));
      expect(geprueft).toBeGreaterThan(tag("2026-01-01"));
      expect(wert).not.toBeNull();
    }
    // amounts in euros, not in cents: § 59 Abs. 1 S. 2 SGB IX, 52 €
    expect(gefuellt).toContainEqual(expect.arrayContaining(["AFoeGHoechstbetrag", 52, "€ je Monat"]));
  });
});

describe("Hinweise", () => {
  const text = async (von: Mappeninhalt): Promise<string> =>
    (await gelesen(von, "Hinweise", "A1:E60"))
      .flat()
      .filter((wert) => typeof wert === "string")
      .join("\n");

  test("nennen Version, Rechtsstand, den Betrieb ohne Add-in und den Datenschutz", async () => {
    const hinweise = await text(HOF);
    expect(hinweise).toContain("ALA für Excel 0.1.0");
    expect(hinweise).toMatch(
      /Geltendes Recht am ersten Tag des Vereinbarungszeitraums \(01\.01\.2026\); .* geprüft am \d/,
    );
    expect(hinweise).toContain("ohne Add-in");
    expect(hinweise).toContain("Keine Namen von Personen und keine Diagnosen");
  });

  test("führen jeden Befund mit seiner Zelle auf", async () => {
    const befunde = [
      befund({
        regel: "probe",
        schwere: "fehler",
        ort: { feld: "sachkosten[3].betrag" },
        text: "Das ist zu viel.",
        wirkung: "0.4812",
        fundstelle: handbuch("Tab. 2"),
      }),
      befund({ regel: "probe2", schwere: "hinweis", ort: { blatt: "Personal", zelle: "A7" }, text: "Das fällt auf." }),
    ];
    const zeilen = await gelesen({ ...HOF, befunde }, "Hinweise", "A1:E60");
    const kopf = zeilen.findIndex(([erste]) => erste === "Schwere");
    expect(zeilen[kopf]).toEqual(["Schwere", "Ort", "Befund", "Fundstelle", "Wirkung je Platz und Tag"]);
    expect(zeilen[kopf + 1]).toEqual([
      "Fehler",
      "Sachkosten!D9",
      "Das ist zu viel.",
      "Handbuch „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021), Tab. 2",
      0.4812,
    ]);
    expect(zeilen[kopf + 2]).toEqual(["Hinweis", "Personal!A7", "Das fällt auf.", null, null]);
  });

  test("sagen, wenn es keine gibt, und wenn noch nichts geprüft ist", async () => {
    expect(await text({ ...HOF, befunde: [] })).toContain("Keine Befunde.");
    expect(await text(LEER)).toContain("Die Datei ist noch leer");
  });
});

test.each([
  [{ feld: "plaetze" }, "Kostenkalkulation!B9"],
  [{ feld: "personal[0].stundenJeMitarbeiter" }, "Personal!B6"],
  [{ feld: "anlagen[1].anteil" }, "Anlagen!G7"],
  [{ feld: "miete[0].betrag" }, "Anlagen!C71"],
  [{ feld: "sachkosten[0]" }, "Sachkosten!A6"],
  [{ feld: "sachkosten[1999].zeile" }, "Sachkosten!I2005"],
  [{ feld: "sachkosten[2000].zeile" }, "sachkosten[2000].zeile"],
  [{ feld: "stichtag" }, "stichtag"],
  [{ blatt: "Personal" }, "Personal"],
  [{}, ""],
])("Ort %j heißt %s", (ort, erwartet) => {
  expect(ortText(ort)).toBe(erwartet);
});

test("gedruckt wird, was ausgefüllt ist, und wer weiter schreibt, erfährt es", async () => {
  const [zeile] = beispielhof.eingabe.sachkosten;
  const lang = mappe(inhalt(hof({ sachkosten: Array.from({ length: 300 }, () => zeile) })));
  const bereich = (await lang.names()).find((n) => n.name === "_xlnm.Print_Area" && n.scope === "Sachkosten");
  // 300 lines from row 6 on, and 15 to spare
  expect(bereich?.refersTo).toBe("Sachkosten!$A$1:$L$320");
  const [hinweis = []] = await lang.read([{ sheet: "Sachkosten", range: "I3" }]);
  expect(hinweis[0]?.[0]?.formula).toContain("Gedruckt wird bis Zeile 320");
});
