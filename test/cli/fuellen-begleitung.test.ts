import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuellen } from "../../src/cli/fuellen";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { beispielhof, hof } from "../faelle/beispielhof";
import { entgelthof } from "../template/begleitung/mappe";

jest.setTimeout(60_000);

const ordner = mkdtempSync(join(tmpdir(), "ala-begleitung-"));
const ziel = join(ordner, "aus.xlsx");

function datei(inhalt: unknown): string {
  const pfad = join(ordner, "ein.json");
  writeFileSync(pfad, JSON.stringify(inhalt));

  return pfad;
}

interface Ausgabe {
  readonly geschrieben: readonly { readonly sheet: string; readonly cell: string; readonly value: unknown }[];
  readonly befunde: readonly { readonly regel: string; readonly ort: unknown }[];
  readonly gruende: readonly { readonly regel: string; readonly text: string }[];
}

async function blaetter(): Promise<string[]> {
  const offen = FileWorkbook.open(new Uint8Array(readFileSync(ziel)));

  return offen.status === "ok" ? (await offen.value.sheets()).map(({ name }) => name) : [];
}

test("mit den Schlüsseln: vier Blätter mehr, ihre Zellen unter geschrieben, ihre Befunde mit Blatt und Zelle", async () => {
  const { json, code } = await fuellen(datei(entgelthof), ziel);
  const { geschrieben, befunde } = json as Ausgabe;
  expect(code).toBe(0);
  expect(await blaetter()).toEqual([
    "Kostenkalkulation",
    "Personal",
    "Anlagen",
    "Sachkosten",
    "Entgelt",
    "Arbeitsergebnis",
    "Abrechnung",
    "Mitwirkung und Förderung",
    "Parameter",
    "Hinweise",
  ]);
  expect(geschrieben).toContainEqual({ sheet: "Entgelt", cell: "E11", value: 79 });
  expect(geschrieben).toContainEqual({ sheet: "Arbeitsergebnis", cell: "B7", value: 61000 });
  expect(geschrieben).toContainEqual({ sheet: "Mitwirkung und Förderung", cell: "B29", value: 24000 });
  expect(befunde.find((b) => b.regel === "fehltage-ueber-60")?.ort).toMatchObject({
    blatt: "Abrechnung",
    zelle: "U20",
  });
});

test("ohne sie: die Mappe wie bisher", async () => {
  expect((await fuellen(datei(beispielhof), ziel)).code).toBe(0);
  expect(await blaetter()).toEqual(["Kostenkalkulation", "Personal", "Anlagen", "Sachkosten", "Parameter", "Hinweise"]);
});

test("was darin nicht stimmt, lehnt die ganze Datei ab, mit allen Gründen", async () => {
  const beschaeftigte = [{ pseudonym: "P1", stichtag: "2026-01-01", steigerungsbetrag: 79, grundbetrag: 100 }];
  const { json, code } = await fuellen(
    datei(hof({ entgelt: { beschaeftigte }, mitwirkung: { stichtag: "2030-01-01" } })),
    ziel,
  );
  expect(code).toBe(1);
  const { gruende } = json as Ausgabe;
  expect(gruende.map((g) => g.regel)).toContain("grundbetrag-zu-niedrig");
  expect(gruende.map((g) => g.regel)).toContain("parameter-ohne-wert");
  expect(gruende[0]?.text).toMatch(/^P1: Der Grundbetrag von 100,00 €/);
});
