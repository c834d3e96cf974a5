import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuellen } from "../../src/cli/fuellen";
import { funktion, type Metadaten } from "../../src/cli/funktion";
import { rechnen } from "../../src/cli/rechnen";
import { hof, beispielhof, mitZeile } from "../faelle/beispielhof";

const ordner = mkdtempSync(join(tmpdir(), "ala-cli-"));
const metadaten = JSON.parse(readFileSync(join(__dirname, "../golden/functions.json"), "utf8")) as Metadaten;

function datei(name: string, inhalt: unknown): string {
  const pfad = join(ordner, name);
  writeFileSync(pfad, typeof inhalt === "string" ? inhalt : JSON.stringify(inhalt));

  return pfad;
}

interface Ausgabe {
  gruende?: { regel: string; ort: { feld?: string }; text: string }[];
  befunde?: { regel: string; schwere: string; ort: { feld?: string }; text: string; wirkung: string | null }[];
  [feld: string]: unknown;
}

describe("rechnen", () => {
  test("der Beispielhof: jeder Schlüssel von erwartet, flach, dazu Rechenweg und Befunde", () => {
    const { json, code } = rechnen(datei("hof.json", beispielhof)) as { json: Ausgabe; code: number };
    expect(json).toMatchObject(beispielhof.erwartet);
    expect(Object.keys(json).sort()).toEqual([...Object.keys(beispielhof.erwartet), "befunde", "rechenweg"].sort());
    expect(code).toBe(0);
  });

  test("die Eingabe selbst statt einer Datei mit dem Schlüssel eingabe, auch mit BOM", () => {
    const { json } = rechnen(datei("nackt.json", `\uFEFF${JSON.stringify(hof())}`)) as { json: Ausgabe };
    expect(json["tagessatz"]).toBe("51.36");
  });

  // the issue's own cases
  test.each`
    fall                                           | zeile                                                                                        | regel
    ${"Saatgut Möhren im Materialaufwand"}         | ${{ text: "Saatgut Möhren", betrag: 340, zeile: "Allgemeiner Materialaufwand" }}             | ${"sachkosten-unzulaessig"}
    ${"Zinsen Kontokorrent im Verwaltungsaufwand"} | ${{ text: "Zinsen Kontokorrent", betrag: 210, zeile: "Sächlicher Verwaltungsaufwand" }}      | ${"sachkosten-unzulaessig"}
    ${"Akkuschrauber für 129 € als Kleinwerkzeug"} | ${{ text: "Akkuschrauber", betrag: 129, zeile: "Allgemeiner Materialaufwand" }}              | ${"sachkosten-inventar"}
    ${"Mittagessen in den Betreuungskosten"}       | ${{ text: "Mittagessen", betrag: 900, zeile: "Unmittelbare Betreuungskosten" }}              | ${"sachkosten-unzulaessig"}
    ${"Mittagessen im Verwaltungsaufwand"}         | ${{ text: "Mittagessen Beschäftigte", betrag: 900, zeile: "Sächlicher Verwaltungsaufwand" }} | ${"sachkosten-unzulaessig"}
  `(
    "$fall: Fehler, Ende 1, trotzdem gerechnet",
    ({ zeile, regel }: { zeile: Record<string, unknown>; regel: string }) => {
      const { json, code } = rechnen(datei("fall.json", mitZeile(zeile))) as { json: Ausgabe; code: number };
      const gefunden = json.befunde?.filter((b) => b.schwere === "fehler") ?? [];
      expect(gefunden.map((b) => [b.regel, b.ort.feld?.startsWith("sachkosten[13]")])).toEqual([[regel, true]]);
      expect(code).toBe(1);
      expect(json["tagessatz"]).toMatch(/^\d+\.\d\d$/);
    },
  );

  test("Miete und Gebäude-Abschreibung für ein Objekt", () => {
    const anlagen = [{ bezeichnung: "Remise", art: "Gebäude", wert: 40000, objekt: "Remise" }];
    const { json, code } = rechnen(
      datei("miete.json", hof({ anlagen, miete: [{ objekt: "Remise", betrag: 2400 }] })),
    ) as {
      json: Ausgabe;
      code: number;
    };
    expect(json.befunde?.map((b) => b.regel)).toContain("miete-und-abschreibung");
    expect(code).toBe(1);
  });

  test.each`
    fall                  | inhalt
    ${"kein JSON"}        | ${"{ traeger: 'x' "}
    ${"leere Datei"}      | ${""}
    ${"eine Liste"}       | ${"[]"}
    ${"leere Eingabe"}    | ${"{}"}
    ${"eingabe ist Text"} | ${'{"eingabe":"x"}'}
  `("$fall: abgelehnt mit Gründen, Ende 1", ({ inhalt }: { inhalt: string }) => {
    const { json, code } = rechnen(datei("kaputt.json", inhalt)) as { json: Ausgabe; code: number };
    expect(code).toBe(1);
    expect(json.gruende?.length).toBeGreaterThan(0);
    expect(json.gruende?.every((g) => g.text.length > 20 && Object.hasOwn(g, "fundstelle"))).toBe(true);
  });

  test("eine Datei, die es nicht gibt", () => {
    const { json } = rechnen(join(ordner, "fehlt.json")) as { json: Ausgabe };
    expect(json.gruende?.[0]?.text).toContain("gibt es nicht");
  });
});

describe("fuellen", () => {
  test("schreibt unsere Arbeitsmappe und sagt, was geschrieben wurde", async () => {
    const ziel = join(ordner, "neu.xlsx");
    const { json, code } = (await fuellen(datei("hof.json", beispielhof), ziel)) as { json: Ausgabe; code: number };
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(["datei", "geschrieben", "karte", "befunde"]);
    expect(readFileSync(ziel).subarray(0, 2).toString()).toBe("PK");
    expect(readdirSync(ordner).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("eine abgelehnte Eingabe lässt die alte Ausgabe, wie sie war", async () => {
    const ziel = datei("alt.xlsx", "alter Inhalt");
    expect((await fuellen(datei("leer.json", {}), ziel)).code).toBe(1);
    expect(readFileSync(ziel, "utf8")).toBe("alter Inhalt");
  });

  test("ein Ziel, das nicht beschrieben werden kann", async () => {
    const { json } = (await fuellen(datei("hof.json", beispielhof), join(ordner, "fehlt", "neu.xlsx"))) as {
      json: Ausgabe;
    };
    expect(json.gruende?.[0]?.regel).toBe("datei-nicht-schreibbar");
  });
});

describe("funktion", () => {
  const zeige = (name: string, ...argumente: string[]): Ausgabe => funktion(name, argumente, metadaten).json as Ausgabe;

  test.each`
    aufruf                                         | wert
    ${"ENTGELT 79 - - HANDBUCH"}                   | ${246}
    ${"EIGENANTEIL 79 - - HANDBUCH"}               | ${194.15}
    ${"ENTGELT 79 2026-01-01"}                     | ${264}
    ${"EIGENANTEIL 79 2026-12-31"}                 | ${212}
    ${"ala.entgelt 79 2026-01-01 133 recht"}       | ${264}
    ${"AFOEG 299.01 2026-01-01"}                   | ${51.99}
    ${"TAGESSATZ [[81293.32]] 4109.37 17320.79 8"} | ${51.36}
    ${"TAGESSATZ 100 0 0 1 250"}                   | ${0.4}
    ${"ENTGELT [[79],[100]] 2026-01-01"}           | ${[[264], [285]]}
    ${"STELLENANTEIL 3.25 12"}                     | ${1}
  `("$aufruf", ({ aufruf, wert }: { aufruf: string; wert: unknown }) => {
    const [name = "", ...argumente] = aufruf.split(" ");
    const json = zeige(name, ...argumente);
    expect(json["wert"]).toEqual(wert);
    expect((json["rechenweg"] as unknown[]).length).toBeGreaterThan(0);
    expect((json["fundstellen"] as unknown[]).length).toBeGreaterThan(0);
  });

  test.each`
    aufruf                              | fehler
    ${"ENTGELT 79"}                     | ${"#NV"}
    ${"ENTGELT 79 2027-01-01"}          | ${"#NV"}
    ${"ENTGELT 79 2018-12-31"}          | ${"#NV"}
    ${"ENTGELT 79 heute"}               | ${"#WERT!"}
    ${"ENTGELT - 2026-01-01"}           | ${"#WERT!"}
    ${"ENTGELT viel 2026-01-01"}        | ${"#WERT!"}
    ${"ENTGELT 79 2026-01-01 100"}      | ${"#WERT!"}
    ${"TAGESSATZ 100 0 0 0"}            | ${"#WERT!"}
    ${"TAGESSATZ 100"}                  | ${"#WERT!"}
    ${"ABSCHREIBUNG 100 Auto"}          | ${"#WERT!"}
    ${"ENTGELT [[79],[-1]] 2026-01-01"} | ${"#WERT!"}
  `("$aufruf → $fehler mit Gründen, Ende 1", ({ aufruf, fehler }: { aufruf: string; fehler: string }) => {
    const [name = "", ...argumente] = aufruf.split(" ");
    const ausgang = funktion(name, argumente, metadaten);
    expect(ausgang.code).toBe(1);
    expect(ausgang.json).toMatchObject({ fehler });
    expect((ausgang.json as Ausgabe).gruende?.length).toBeGreaterThan(0);
  });

  test("eine unbekannte Funktion und zu viele Argumente sind falscher Gebrauch", () => {
    expect(funktion("RATEN", [], metadaten)).toMatchObject({ code: 2 });
    expect(funktion("AFOEG", ["1", "2", "3", "4", "5"], metadaten)).toMatchObject({ code: 2 });
  });
});
