/** @jest-environment jsdom */
import { OfficeWorkbook } from "../../../src/workbook/office";
import type { CellChange } from "../../../src/workbook/port";
import { openKalkulation } from "./kalkulation";

const workbook = new OfficeWorkbook();

function eigenes(cell: string, value: CellChange["value"], formula?: string | null): CellChange {
  return { sheet: "Eigenes Blatt", cell, value, ...(formula === undefined ? {} : { formula }) };
}

test("writes values and formulas in two syncs and gives the before-image", async () => {
  const host = openKalkulation();
  const result = await workbook.write([
    { sheet: "Kostenkalkulation", cell: "B1", value: 10 },
    { sheet: "Kostenkalkulation", cell: "B2", value: 220 },
    eigenes("A1", null),
    eigenes("F7", 0, "SUM(A1:A2)"),
    eigenes("A2", 7, null),
  ]);
  expect(result).toEqual({
    status: "written",
    before: [
      { sheet: "Kostenkalkulation", cell: "B1", value: 12, formula: null },
      { sheet: "Kostenkalkulation", cell: "B2", value: 250, formula: null },
      eigenes("A1", 1.5, null),
      eigenes("F7", null, null),
      eigenes("A2", 3, "A1*2"),
    ],
  });
  expect(host.workbook.snapshot()).toMatchObject({
    Kostenkalkulation: { B1: 10, B2: 220 },
    "Eigenes Blatt": { F7: "=SUM(A1:A2)", A2: 7, D4: "Ende" },
  });
  expect(host.workbook.snapshot()["Eigenes Blatt"]).not.toHaveProperty("A1");
  expect(host.requests).toHaveLength(2);
  expect(host.unknown).toEqual([]);
});

describe("two thousand lines, which office.js itself cuts into pieces", () => {
  const lines = Array.from({ length: 2000 }, (_, row) =>
    ["A", "B", "C"].map((column) => eigenes(`${column}${row + 10}`, row)),
  );

  test("stay at two syncs", async () => {
    const host = openKalkulation();
    const result = await workbook.write(lines.flat());
    expect(host.unknown).toEqual([]);
    expect(result.status).toBe("written");
    expect(host.workbook.snapshot()["Eigenes Blatt"]).toMatchObject({ A10: 0, C10: 0, B1500: 1490, C2009: 1999 });
    expect(host.requests).toHaveLength(2);
  });

  test("leave nothing behind when a fault comes between two pieces", async () => {
    const host = openKalkulation();
    const before = host.workbook.snapshot();
    host.failAt(2, "half");
    let halfWay = 0;
    host.afterRequest = (count) => {
      halfWay = count === 2 ? Object.keys(host.workbook.snapshot()["Eigenes Blatt"] ?? {}).length : halfWay;
    };
    expect((await workbook.write(lines.flat())).status).toBe("refused");
    expect(halfWay).toBeGreaterThan(1500);
    expect(halfWay).toBeLessThan(6000);
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

test("the before-image, written again, restores formulas, values and emptiness", async () => {
  const host = openKalkulation();
  const before = host.workbook.snapshot();
  const result = await workbook.write([
    eigenes("A2", 9, null),
    eigenes("B1", null),
    eigenes("E5", "neu"),
    eigenes("C1", 1, "A1"),
  ]);
  expect(result.status).toBe("written");
  expect(host.workbook.snapshot()).not.toEqual(before);
  expect((await workbook.write(result.status === "written" ? result.before : [])).status).toBe("written");
  expect(host.workbook.snapshot()).toEqual(before);
});

test.each([
  "007",
  "3-4",
  "1.2.2026",
  "50%",
  "=1+1",
  "+49 30",
  "-Miete",
  "@Hof",
  "WAHR",
  "false",
  "#N/A",
  "'zitiert",
  "Miete",
])("the text %s stays that text", async (text) => {
  const host = openKalkulation();
  expect((await workbook.write([eigenes("E1", text)])).status).toBe("written");
  expect(host.workbook.snapshot()["Eigenes Blatt"]?.["E1"]).toBe(text);
});

test("a locked cell of a protected sheet refuses the whole write", async () => {
  const host = openKalkulation();
  const before = host.workbook.snapshot();
  const result = await workbook.write([
    { sheet: "Kostenkalkulation", cell: "B1", value: 10 },
    { sheet: "Kostenkalkulation", cell: "A1", value: "x" },
  ]);
  expect(result).toEqual({
    status: "refused",
    reason:
      "Nichts wurde geändert. Gesperrt, weil das Blatt geschützt ist (in Excel: Überprüfen, Blattschutz aufheben): Kostenkalkulation!A1.",
    cells: [{ sheet: "Kostenkalkulation", cell: "A1" }],
  });
  expect(host.workbook.snapshot()).toEqual(before);
  expect(host.requests).toHaveLength(1);
});

test("a sheet protected after the preview is noticed by the re-read", async () => {
  const host = openKalkulation();
  const sheet = host.workbook.sheet("Eigenes Blatt");
  if (sheet !== null) {
    sheet.isProtected = true;
  }
  expect(await workbook.write([eigenes("A1", 2)])).toMatchObject({ status: "refused", cells: [{ cell: "A1" }] });
});

test("a formula refuses a value, and gives way to a change that says so", async () => {
  const host = openKalkulation();
  expect(await workbook.write([eigenes("A2", 4), eigenes("A1", 4)])).toMatchObject({
    status: "refused",
    reason: expect.stringContaining("Formel, die nicht überschrieben wird: Eigenes Blatt!A2.") as string,
    cells: [{ sheet: "Eigenes Blatt", cell: "A2" }],
  });
  expect((await workbook.write([eigenes("A2", 4, null)])).status).toBe("written");
  expect(host.workbook.snapshot()["Eigenes Blatt"]?.["A2"]).toBe(4);
});

test("a missing sheet refuses and is named", async () => {
  openKalkulation();
  expect(await workbook.write([{ sheet: "Personal", cell: "A1", value: 1 }])).toEqual({
    status: "refused",
    reason:
      "Nichts wurde geändert. Das Blatt „Personal“ ist in dieser Mappe nicht vorhanden. Bitte prüfen, ob es umbenannt oder gelöscht wurde.",
    cells: [{ sheet: "Personal", cell: "A1" }],
  });
});

test.each([
  ["no cell", [eigenes("B:B", 1)]],
  ["not a number", [eigenes("A1", Number.NaN)]],
  ["the same cell twice", [eigenes("A1", 1), { sheet: "EIGENES BLATT", cell: "$a$1", value: 2 }]],
])("%s is refused before Excel is asked", async (_, changes) => {
  const host = openKalkulation();
  expect((await workbook.write(changes)).status).toBe("refused");
  expect(host.requests).toHaveLength(0);
});

test("nothing to write asks nothing of Excel", async () => {
  const host = openKalkulation();
  expect(await workbook.write([])).toEqual({ status: "written", before: [] });
  expect(host.requests).toHaveLength(0);
});
