import { berechnung, PARAMETER_DER_KALKULATION } from "../../../src/domain";
import { baueArbeitsmappe, liesKalkulation } from "../../../src/template";
import type { EngineWorkbook } from "../../../src/workbook/engine";
import { beispielhof, hof } from "../../faelle/beispielhof";
import { cellOf, written } from "../support/open";
import { opened, startEngine } from "./engine-support";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(60_000);

let file: Uint8Array;

beforeAll(async () => {
  await startEngine();
  const gerechnet = berechnung(hof());
  const mappe =
    gerechnet.art === "ok"
      ? baueArbeitsmappe({ ...gerechnet.wert, parameter: PARAMETER_DER_KALKULATION, programmversion: "Test" })
      : gerechnet;
  file = mappe.art === "ok" ? mappe.wert : new Uint8Array();
});

/** The amounts of column C of Tab. 1, by their labels in the columns A and B. */
async function tab1(book: EngineWorkbook): Promise<ReadonlyMap<string, unknown>> {
  const [rows = []] = await book.read([{ sheet: "Kostenkalkulation", range: "A1:C60" }]);

  return new Map(
    rows.map(([a, b, c]) => {
      const label = [b?.value, a?.value].find((value) => typeof value === "string") ?? "";

      return [label.replace(/ \(Personalschlüssel.*/, ""), c?.value];
    }),
  );
}

describe("der Beispielhof in der Rechenmaschine", () => {
  test("jede Zeile auf den Cent wie erwartet", async () => {
    const found = await tab1(opened(file));
    const { erwartet } = beispielhof;
    const lines: Readonly<Record<string, string>> = {
      ...Object.fromEntries(
        beispielhof.eingabe.personal.map(({ funktion }, i) => [funktion, erwartet.arbeitgeberBrutto[i] ?? ""]),
      ),
      "Abschreibung Gebäude": erwartet.abschreibungGebaeude,
      "Abschreibung Inventar": erwartet.abschreibungInventar,
      ...erwartet.sachkostenJeZeile,
      Gesamtkosten: erwartet.gesamtkosten,
      "Kosten je Tag und Mitarbeiter*in": erwartet.tagessatz,
    };
    expect(Object.keys(lines).length).toBeGreaterThan(20);
    expect(Object.fromEntries(Object.keys(lines).map((label) => [label, found.get(label)]))).toEqual(
      Object.fromEntries(Object.entries(lines).map(([label, amount]) => [label, Number(amount)])),
    );
  });

  test("die Maschine rechnet wie die Datei gespeichert ist, und versteht alle Formeln", () => {
    expect(opened(file).report).toEqual({ notComputed: [], different: [], lostNames: [] });
  });

  test("ein Platz mehr: das Blatt rechnet wie die Domäne aus demselben Blatt", async () => {
    const book = opened(file);
    await written(book, [{ sheet: "Kostenkalkulation", cell: "B9", value: 9 }]);
    const gerechnet = berechnung(await liesKalkulation(book));
    const tagessatz = gerechnet.art === "ok" ? gerechnet.wert.ergebnis.tagessatz / 100 : NaN;
    expect((await tab1(book)).get("Kosten je Tag und Mitarbeiter*in")).toBe(tagessatz);
    expect((await cellOf(book, "Kostenkalkulation", "B11")).value).toBe(tagessatz);
    // not what the file said before
    expect(tagessatz).not.toBe(Number(beispielhof.erwartet.tagessatz));
  });

  test("gesperrte Zellen bleiben, wie sie sind, auch am Gitter", () => {
    const book = opened(file);
    const told: string[] = [];
    book.attach({ refused: (sentence) => told.push(sentence), changed: () => undefined, viewport: () => null });
    book.grid.setUserInput(0, 11, 2, "99");
    expect(told[0]).toContain("geschützt");
    expect(told[0]).toContain("Kostenkalkulation!B11");
    expect(book.isChanged).toBe(false);
  });
});
