import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTION_FILES, functionsJson } from "../../src/functions/functions-json";

const QUELLEN = FUNCTION_FILES.map((datei) => join(__dirname, "../../src/functions", datei));
const GOLDEN = join(__dirname, "../golden/functions.json");

interface Metadaten {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

describe("functions.json: Namen und Reihenfolge der Argumente sind eine Schnittstelle, gespeicherte Mappen enthalten sie", () => {
  let json = "";
  let metadaten: Metadaten;

  beforeAll(async () => {
    const erzeugt = await generateCustomFunctionsMetadata(QUELLEN);
    expect(erzeugt.errors).toEqual([]);
    json = functionsJson(erzeugt.metadataJson);
    metadaten = JSON.parse(json) as Metadaten;
  });

  test("ist die goldene Datei", () => {
    expect(json).toBe(readFileSync(GOLDEN, "utf8"));
  });

  test("jede @customfunction ist angekommen (Pfeilfunktionen übergeht der Generator still)", () => {
    const erklaert = QUELLEN.flatMap((quelle) =>
      [...readFileSync(quelle, "utf8").matchAll(/@customfunction (\w+)/g)].map(([, id]) => id),
    );
    expect(metadaten.functions.map((f) => f.id)).toEqual(erklaert);
    expect(erklaert).toHaveLength(25);
  });

  // schnittstellen.md, "Custom functions": [ ] marks optional arguments
  test.each`
    name                     | argumente
    ${"TAGESSATZ"}           | ${"personalkosten; fixkosten; sachkosten; plaetze; [tage]"}
    ${"ENTGELT"}             | ${"steigerungsbetrag; [stichtag]; [grundbetrag]; [rechtsstand]; [eigeneWerte]"}
    ${"EIGENANTEIL"}         | ${"steigerungsbetrag; [stichtag]; [grundbetrag]; [rechtsstand]; [eigeneWerte]"}
    ${"AFOEG"}               | ${"arbeitsentgelt; [stichtag]; [rechtsstand]; [eigeneWerte]"}
    ${"STELLENANTEIL"}       | ${"stunden; plaetze; [wochenstunden]"}
    ${"PERSONALKOSTEN"}      | ${"stunden; plaetze; jahresbrutto; [wochenstunden]"}
    ${"ABSCHREIBUNG"}        | ${"wert; art; [foerderung]; [anteil]"}
    ${"SACHKOSTENPRUEFUNG"}  | ${"text; [zeile]; [betrag]"}
    ${"GRUND"}               | ${"funktion; [argumente]"}
    ${"GRUNDBETRAG"}         | ${"[stichtag]; [rechtsstand]; [eigeneWerte]"}
    ${"SVBEITRAEGE"}         | ${"arbeitsentgelt; [stichtag]; [rechtsstand]; [zusatzbeitrag]; [kinderlos]; [einmalzahlung]; [svTage]; [weitereAngaben]; [eigeneWerte]"}
    ${"ENTGELTABRECHNUNG"}   | ${"personen; [stichtag]; [rechtsstand]; [zusatzbeitrag]; [weitereAngaben]; [eigeneWerte]"}
    ${"VORFINANZIERUNG"}     | ${"arbeitsentgelt; [stichtag]; [rechtsstand]; [zusatzbeitrag]; [mitAbschlaegen]; [weitereAngaben]; [eigeneWerte]"}
    ${"ARBEITSERGEBNIS"}     | ${"umsatzerloese; kostensaetze; notwendigeKosten; [sonstigeErtraege]"}
    ${"MINDESTENTGELTSUMME"} | ${"arbeitsergebnis"}
    ${"HOECHSTRUECKLAGE"}    | ${"arbeitsergebnis; monatsentgelte; [bestand]"}
    ${"KOSTENTAGE"}          | ${"fehltage; [tage]; [fehltagegrenze]; [anerkannteTage]"}
    ${"VERGUETUNG"}          | ${"tagessatz; fehltage; [tage]; [fehltagegrenze]; [anerkannteTage]"}
    ${"FORTSCHREIBUNG"}      | ${"betrag; steigerung; [anteil]; [jahre]"}
    ${"MINDESTSTUNDEN"}      | ${"funktion; [wochenstunden]; [plaetze]"}
    ${"FOERDERUNG_SAB"}      | ${"plaetze; investition; [stichtag]"}
    ${"VERTRETUNG"}          | ${"personen; [stichtag]; [gremium]; [besondereGefahr]"}
    ${"BUDGETFUERARBEIT"}    | ${"arbeitsentgelt; [stichtag]; [anteil]; [eigeneWerte]"}
    ${"PARAMETER"}           | ${"name; [stichtag]; [eigeneWerte]"}
    ${"QUELLE"}              | ${"name; [stichtag]; [eigeneWerte]"}
  `("$name($argumente)", ({ name, argumente }: { name: string; argumente: string }) => {
    const funktion = metadaten.functions.find((f) => f.id === name);
    const gefunden = funktion?.parameters.map((p) => (p.optional === true ? `[${p.name}]` : p.name)).join("; ");
    expect(gefunden).toBe(argumente);
    expect(funktion?.name).toBe(name);
  });

  test("jede Funktion und jedes Argument hat deutsche Hilfe und eine Hilfeseite", () => {
    for (const funktion of metadaten.functions) {
      expect(funktion.description.length).toBeGreaterThan(20);
      expect(funktion.helpUrl).toBe(`https://localhost:3000/hilfe.html#${funktion.id}`);
      expect(funktion.parameters.every((p) => p.description.length > 10)).toBe(true);
    }
  });

  test("nichts, was LTSC nicht kennt; Fehlerwerte kommen in den Funktionen an", () => {
    expect(json).not.toContain("allowCustomDataForDataTypeAny");
    expect(metadaten.allowErrorForDataTypeAny).toBe(true);
  });

  test("eine andere Herkunft erreicht jede Hilfeseite", () => {
    const anders = functionsJson(json, "https://ala.example");
    expect(anders).not.toContain("localhost");
    expect(anders).toContain("https://ala.example/hilfe.html#ENTGELT");
  });
});
