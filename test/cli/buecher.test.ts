import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importieren } from "../../src/cli/importieren";
import { zuordnen } from "../../src/cli/zuordnen";
import { stapel } from "../books/dateien";

const ordner = mkdtempSync(join(tmpdir(), "ala-buecher-"));

function datei(name: string, inhalt: string | Uint8Array): string {
  const pfad = join(ordner, name);
  writeFileSync(pfad, inhalt);

  return pfad;
}

describe("zuordnen", () => {
  const zeilen = (...inhalt: string[]) =>
    zuordnen(datei("zeilen.csv", ["text;betrag;gebucht_unter", ...inhalt].join("\n")));

  test("ein Objekt je Zeile, in der Reihenfolge, Ende 0 bei jedem Urteil", () => {
    const { json, code } = zeilen(
      "Heizöl Aufenthaltsraum;100,00;Brennstoffe",
      "Saatgut;50,00;Allgemeiner Materialaufwand",
      ";;",
    );
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { urteil: "zulaessig", zeile: "Brennstoffe", aufteilung: null, grund: null, frage: null },
      { urteil: "unzulaessig", grund: "produktion" },
      { urteil: "rueckfrage" },
    ]);
    for (const zuordnung of json as Record<string, unknown>[]) {
      expect(Object.keys(zuordnung)).toEqual(
        expect.arrayContaining(["urteil", "zeile", "aufteilung", "grund", "begruendung", "fundstelle", "frage"]),
      );
      expect(typeof zuordnung["fundstelle"]).toBe("string");
    }
  });

  test("Anteile als Bruchzahl; die Mitte einer Spanne trägt ihren Hinweis (HB:707)", () => {
    const { json } = zeilen("Wäscherei;100,00;Fremde Leistungen", "Fremdreinigung;100,00;Fremde Leistungen");
    expect(json).toMatchObject([
      {
        urteil: "aufteilen",
        aufteilung: [
          { zeile: "Fremde Leistungen", anteil: 0.35 },
          { zeile: "Wirtschaftsdienst", anteil: 0.65 },
        ],
        hinweis: expect.stringContaining("Mitte der Spanne") as string,
      },
      {
        aufteilung: [
          { zeile: "Fremde Leistungen", anteil: 0.2 },
          { zeile: "Wirtschaftsdienst", anteil: 0.8 },
        ],
        hinweis: null,
      },
    ]);
  });

  test.each([
    "Instandhaltung/Instandsetzung",
    "Abschreibung Inventar",
    "Wirtschaftsdienst",
    "saechlicher verwaltungsaufwand",
  ])("gebucht unter „%s“: eine Zeile der Kalkulation", (name) => {
    const { json } = zeilen(`Porto;5,00;${name}`);
    expect(json).toMatchObject([{ zeile: "Sächlicher Verwaltungsaufwand" }]);
  });

  test("eine kaputte Datei: Ende 1 mit allen Gründen", () => {
    const { json, code } = zeilen("a;x;", "b;y;");
    expect(code).toBe(1);
    expect(json).toMatchObject({
      gruende: [{ ort: { feld: "Zeile 2, betrag" } }, { ort: { feld: "Zeile 3, betrag" } }],
    });
  });
});

describe("importieren", () => {
  const bytes = stapel([
    { sh: "H", konto: "1200", gegenkonto: "4940", weitere: { 36: '"ALA"' } },
    { sh: "S", konto: "1200", gegenkonto: "4940", text: "Storno Fachbuch" },
  ]);

  test("die Buchungen in der Form des Vertrags", () => {
    const { json, code, meldung } = importieren([datei("stapel.csv", bytes), "--kontenrahmen", "SKR03"]);
    expect(code).toBe(0);
    expect(meldung).toBe("DATEV-Buchungsstapel: 2 Buchungen gelesen.");
    expect(json).toEqual([
      {
        datum: "2025-02-21",
        konto: "4940",
        gegenkonto: "1200",
        text: "Fachbuch",
        betrag: "24.95",
        kost1: "ALA",
        kost2: null,
        zeile: 3,
      },
      {
        datum: "2025-02-21",
        konto: "4940",
        gegenkonto: "1200",
        text: "Storno Fachbuch",
        betrag: "-24.95",
        kost1: null,
        kost2: null,
        zeile: 4,
      },
    ]);
  });

  test("nur eine Kostenstelle", () => {
    expect(importieren([datei("stapel.csv", bytes), "--kostenstelle=ALA"]).json).toHaveLength(1);
  });

  test.each([[[]], [["a", "b"]], [["a", "--kontenrahmen", "SKR99"]], [["a", "--jahr", "25"]], [["a", "--foo"]]])(
    "%j ist falscher Gebrauch",
    (worte: string[]) => {
      expect(importieren(worte)).toMatchObject({ code: 2 });
    },
  );

  test("eine Datei, die es nicht gibt, und eine Arbeitsmappe: Ende 1 mit Gründen", () => {
    expect(importieren([join(ordner, "fehlt.csv")])).toMatchObject({ code: 1, json: { gruende: [{}] } });
    expect(importieren([datei("a.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4))])).toMatchObject({ code: 1 });
  });
});
