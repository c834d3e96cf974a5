import { baueArbeitsmappe } from "../../../src/template";
import type { EngineWorkbook } from "../../../src/workbook/engine";
import { cellOf, written } from "../../workbook/support/open";
import { opened, startEngine } from "../../workbook/engine/engine-support";
import { begleitinhalt, entgelthof } from "./mappe";

// a whole workbook in the engine takes its time on a busy machine
jest.setTimeout(120_000);

// Opened once for all: loading is what takes the time.
let book: EngineWorkbook;

beforeAll(async () => {
  await startEngine();
  const gebaut = baueArbeitsmappe(begleitinhalt(entgelthof.eingabe));
  book = opened(gebaut.art === "ok" ? gebaut.wert : new Uint8Array());
});

test("IronCalc versteht jede Formel und rechnet, was die Datei mitbringt", () => {
  expect(book.report).toEqual({ notComputed: [], different: [], lostNames: [] });
});

test("ein anderer Stichtag: dieselbe Zeile rechnet nach dem Recht jenes Tages", async () => {
  // P1 of 2026, moved to 1 July 2023: recht.md 5c, 126 + 79: KV 110,00 · PV 23,09 · RV 489,55, sum 622,64
  await written(book, [{ sheet: "Entgelt", cell: "B13", value: 45108 }]);
  expect((await cellOf(book, "Entgelt", "Q13")).value).toBe(126);
  expect((await cellOf(book, "Entgelt", "U13")).value).toBe(110);
  expect((await cellOf(book, "Entgelt", "V13")).value).toBe(23.09);
  expect((await cellOf(book, "Entgelt", "X13")).value).toBe(489.55);
  expect((await cellOf(book, "Entgelt", "AA13")).value).toBe(622.64);
});

test("ein Fehltag mehr und ein Anwesenheitstag weniger, solange das Konto reicht: der Anspruch bleibt", async () => {
  const vorher = (await cellOf(book, "Abrechnung", "W8")).value;
  await written(book, [
    { sheet: "Abrechnung", cell: "D8", value: 20 },
    { sheet: "Abrechnung", cell: "E8", value: 2 },
  ]);
  // P1 of 2025: 250 days × 49,80 €
  expect(vorher).toBe(12450);
  expect((await cellOf(book, "Abrechnung", "W8")).value).toBe(12450);
});
