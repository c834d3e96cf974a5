import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pruefen } from "../../src/cli/pruefen";
import { beispielhof, mitZeile } from "../faelle/beispielhof";
import { bytes, inhalt } from "../template/mappe";

let ordner: string;
const beispiel = bytes(inhalt(beispielhof.eingabe));

beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), "ala-pruefen-"));
  mkdirSync(join(ordner, "b", "tief"), { recursive: true });
  writeFileSync(join(ordner, "a.xlsx"), beispiel);
  writeFileSync(
    join(ordner, "b", "tief", "saatgut.xlsx"),
    bytes(inhalt(mitZeile({ text: "Saatgut Winterweizen", betrag: 1000, zeile: "Allgemeiner Materialaufwand" }))),
  );
  writeFileSync(join(ordner, "b", "kaputt.xlsx"), beispiel.slice(0, 500));
  writeFileSync(join(ordner, "b", "notiz.txt"), "keine Arbeitsmappe");
  writeFileSync(join(ordner, "~$a.xlsx"), "gesperrt");
});

afterAll(() => {
  rmSync(ordner, { recursive: true, force: true });
});

test("ein Ordner: alle Arbeitsmappen mit Unterordnern, nach Pfad sortiert, eine kaputte hält nichts auf", async () => {
  const { json, code } = await pruefen([ordner, "--json"]);
  expect(json).toMatchObject([
    {
      datei: join(ordner, "a.xlsx"),
      sha256: createHash("sha256").update(beispiel).digest("hex"),
      status: "geprueft",
      form: "eigene",
      tagessatz: { eingereicht: "51.36", nachgerechnet: "51.36" },
    },
    { datei: join(ordner, "b", "kaputt.xlsx"), status: "abgelehnt", grund: "beschaedigt", befunde: [] },
    { datei: join(ordner, "b", "tief", "saatgut.xlsx"), status: "geprueft" },
  ]);
  expect(code).toBe(1);
});

test("die unzulässige Zeile: Regel, Zelle und Wirkung (1.000 € ÷ 2.000)", async () => {
  const { json } = await pruefen([join(ordner, "b", "tief"), "--json"]);
  expect(json).toMatchObject([
    {
      befunde: expect.arrayContaining([
        expect.objectContaining({
          regel: "sachkosten-unzulaessig",
          schwere: "fehler",
          ort: expect.objectContaining({
            blatt: "Sachkosten",
            zelle: expect.stringMatching(/^B/) as string,
          }) as unknown,
          wirkung: "0.5000",
        }),
      ]) as unknown,
    },
  ]);
});

test("ohne Fehler: Ende mit 0 und eine Tabelle für Menschen", async () => {
  const { json, text, code } = await pruefen([join(ordner, "a.xlsx")]);
  expect(code).toBe(0);
  expect(json).toBeUndefined();
  expect(text).toMatch(/a\.xlsx\s+geprüft\s+eigene\s+51,36\s+51,36\s+0/);
});

test("--allgemein erwartet kein Formular und sagt nichts Fachliches", async () => {
  const { json } = await pruefen([join(ordner, "b", "tief"), "--allgemein", "--json"]);
  expect(json).toMatchObject([{ form: "keine", tagessatz: { eingereicht: null, nachgerechnet: null } }]);
  expect(JSON.stringify(json)).not.toContain("sachkosten-unzulaessig");
});

test("eine Datei, die es nicht gibt, ist abgelehnt", async () => {
  const { json, code } = await pruefen([join(ordner, "fehlt.xlsx"), "--json"]);
  expect(json).toMatchObject([{ status: "abgelehnt", sha256: null, grund: "keine_arbeitsmappe" }]);
  expect(code).toBe(1);
});

test.each([[[]], [["--json"]], [["--unbekannt", "x.xlsx"]]])("%j ist ein falscher Aufruf", async (worte) => {
  expect((await pruefen(worte)).code).toBe(2);
});
