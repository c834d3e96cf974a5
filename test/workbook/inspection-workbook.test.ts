import { workbookOf } from "../../src/workbook/inspection-workbook";
import { foreignParts } from "./support/foreign";
import { inspected } from "./support/inspected";
import { cellOf, opened } from "./support/open";
import { zip } from "./support/xlsx";

const FORM = zip(foreignParts());

test("hinter dem Anschluss steht dasselbe wie in der geöffneten Datei", async () => {
  const [submitted, file] = [workbookOf(inspected(FORM)), opened(FORM)];
  expect(await submitted.sheets()).toEqual(await file.sheets());
  expect(await submitted.names()).toEqual(await file.names());
  const ranges = ["Kosten", "Zweites Blatt"].map((sheet) => ({ sheet, range: "A1:G12" }));
  expect(await submitted.read(ranges)).toEqual(await file.read(ranges));
});

test("leere Eingabezellen eines geschützten Blattes sind frei, andere gesperrt", async () => {
  const submitted = workbookOf(inspected(FORM));
  expect(await cellOf(submitted, "kosten", "B5")).toEqual({ value: null, formula: null, locked: false });
  expect(await cellOf(submitted, "Kosten", "C9")).toEqual({ value: null, formula: null, locked: true });
  expect(await cellOf(submitted, "Unberührt", "C9")).toEqual({ value: null, formula: null, locked: false });
});

test("geschrieben wird nie", async () => {
  const submitted = workbookOf(inspected(FORM));
  expect(await submitted.write([{ sheet: "Kosten", cell: "B3", value: 1 }])).toEqual({
    status: "refused",
    reason: expect.stringContaining("nur gelesen") as string,
    cells: [{ sheet: "Kosten", cell: "B3" }],
  });
});
