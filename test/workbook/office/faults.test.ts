/** @jest-environment jsdom */
/** "A fault at any point leaves the workbook as it was, and says so" (architektur.md, What a write is). */
import { OfficeWorkbook } from "../../../src/workbook/office";
import type { CellChange, WriteResult } from "../../../src/workbook/port";
import type { FaultPoint, Host } from "../../host/host";
import { openKalkulation } from "./kalkulation";

const workbook = new OfficeWorkbook();
const POINTS: readonly FaultPoint[] = ["before", "half", "after"];

/** Scattered, so that Excel is told of four rectangles and half of them is a real half. */
const CHANGES: readonly CellChange[] = [
  { sheet: "Kostenkalkulation", cell: "B1", value: 10 },
  { sheet: "Eigenes Blatt", cell: "A2", value: 9, formula: null },
  { sheet: "Eigenes Blatt", cell: "D4", value: "neu" },
  { sheet: "Eigenes Blatt", cell: "G9", value: null, formula: "A1+1" },
];
const CELLS = CHANGES.map(({ sheet, cell }) => ({ sheet, cell }));
const BEFORE = openKalkulation().workbook.snapshot();
const AFTER = {
  ...BEFORE,
  Kostenkalkulation: { ...BEFORE["Kostenkalkulation"], B1: 10 },
  "Eigenes Blatt": { ...BEFORE["Eigenes Blatt"], A2: 9, D4: "neu", G9: "=A1+1" },
};

async function writeWithFaults(...faults: readonly (readonly [number, FaultPoint])[]): Promise<[Host, WriteResult]> {
  const host = openKalkulation();
  faults.forEach(([sync, point]) => {
    host.failAt(sync, point);
  });

  return [host, await workbook.write(CHANGES)];
}

test("without a fault everything is written", async () => {
  const [host, result] = await writeWithFaults();
  expect(result.status).toBe("written");
  expect(host.workbook.snapshot()).toEqual(AFTER);
});

test.each(POINTS)("re-read fails %s its actions: nothing was touched", async (point) => {
  const [host, result] = await writeWithFaults([1, point]);
  expect(result).toMatchObject({
    status: "refused",
    reason: expect.stringMatching(/^Nichts wurde geändert\. /) as string,
  });
  expect(host.workbook.snapshot()).toEqual(BEFORE);
  expect(host.requests).toHaveLength(1);
});

test.each(POINTS)("write fails %s its actions: rolled back with one more sync", async (point) => {
  const [host, result] = await writeWithFaults([2, point]);
  expect(result).toEqual({
    status: "refused",
    reason:
      "Nichts wurde geändert; was schon geschrieben war, ist zurückgesetzt. Excel hat den Vorgang nicht ausgeführt (GeneralException). Bitte noch einmal versuchen.",
    cells: CELLS,
  });
  expect(host.workbook.snapshot()).toEqual(BEFORE);
  expect(host.requests).toHaveLength(3);
});

describe.each(POINTS)("write fails %s its actions", (point) => {
  test.each(POINTS)("and the rollback %s: the result says what the workbook is", async (rollbackPoint) => {
    const [host, result] = await writeWithFaults([2, point], [3, rollbackPoint]);
    const now = host.workbook.snapshot();
    const differing = CELLS.filter(({ sheet, cell }) => now[sheet]?.[cell] !== BEFORE[sheet]?.[cell]);
    expect(result.status).toBe(differing.length === 0 ? "refused" : "incomplete");
    expect(result.status === "incomplete" ? result.cells : []).toEqual(differing);
    expect(host.requests).toHaveLength(4);
  });

  test("and nothing works any more: incomplete, all cells named, and the before-image restores later", async () => {
    const [host, result] = await writeWithFaults([2, point], [3, "before"], [4, "before"]);
    expect(result).toMatchObject({
      status: "incomplete",
      cells: CELLS,
      reason: expect.stringContaining("Bitte das Zurücksetzen noch einmal versuchen") as string,
    });
    expect(host.requests).toHaveLength(4);

    const again = await workbook.write(result.status === "incomplete" ? result.before : []);
    expect(again.status).toBe("written");
    expect(host.workbook.snapshot()).toEqual(BEFORE);
  });
});

test("a write and a rollback that both stop half-way are told as incomplete", async () => {
  const [, result] = await writeWithFaults([2, "after"], [3, "half"]);
  expect(result.status).toBe("incomplete");
});

test("half-way is really half-way: without its rollback the workbook is neither old nor new", async () => {
  const [host] = await writeWithFaults([2, "half"], [3, "before"]);
  expect(host.workbook.snapshot()).not.toEqual(BEFORE);
  expect(host.workbook.snapshot()).not.toEqual(AFTER);
});

test("a cell edit refuses calmly, before the re-read and between re-read and write", async () => {
  const host = openKalkulation();
  host.beginCellEdit();
  const early = await workbook.write(CHANGES);
  host.endCellEdit();
  host.afterRequest = (count) => {
    if (count === 2) {
      host.beginCellEdit();
    }
  };
  const late = await workbook.write(CHANGES);
  expect(early).toEqual(late);
  expect(late).toMatchObject({
    status: "refused",
    reason: expect.stringMatching(/^Nichts wurde geändert\. .* Bitte die Zelleingabe in Excel abschließen/) as string,
  });
  expect(host.workbook.snapshot()).toEqual(BEFORE);
});

test("a formula that Excel does not take rolls back what was written before it", async () => {
  const host = openKalkulation();
  const result = await workbook.write([
    ...CHANGES,
    { sheet: "Eigenes Blatt", cell: "H20", value: null, formula: "A1+" },
  ]);
  expect(result).toMatchObject({
    status: "refused",
    reason:
      "Nichts wurde geändert; was schon geschrieben war, ist zurückgesetzt. Excel hat einen Wert oder eine Formel nicht angenommen.",
  });
  expect(host.workbook.snapshot()).toEqual(BEFORE);
});

test("the read-back notices what a merged area swallowed", async () => {
  const host = openKalkulation();
  const sheet = host.workbook.sheet("Eigenes Blatt");
  sheet?.cells.set("G9", { ...sheet.at({ row: 9, column: 7 }), entry: "lost" });
  expect(await workbook.write(CHANGES)).toMatchObject({
    status: "refused",
    reason: expect.stringContaining("anders übernommen als vorgesehen") as string,
  });
  expect(host.workbook.snapshot()).toEqual(BEFORE);
});

test("a cell that refuses every entry, the rollback's too, leaves the workbook as it was and no false alarm", async () => {
  const host = openKalkulation();
  const sheet = host.workbook.sheet("Eigenes Blatt");
  sheet?.cells.set("D4", { ...sheet.at({ row: 4, column: 4 }), entry: "refused" });
  expect((await workbook.write(CHANGES)).status).toBe("refused");
  expect(host.workbook.snapshot()).toEqual(BEFORE);
  expect(host.requests).toHaveLength(4);
});

test("a formula that the rollback could not put back is not taken for the old one", async () => {
  const host = openKalkulation();
  const sheet = host.workbook.sheet("Eigenes Blatt");
  host.failAt(2, "after");
  host.afterRequest = (count) => {
    if (count === 2 && sheet !== null) {
      sheet.cells.set("A2", { ...sheet.at({ row: 2, column: 1 }), entry: "lost" });
    }
  };
  const result = await workbook.write([{ sheet: "Eigenes Blatt", cell: "A2", value: null, formula: "A1*3" }]);
  expect(result).toMatchObject({
    status: "incomplete",
    cells: [{ sheet: "Eigenes Blatt", cell: "A2" }],
    before: [{ sheet: "Eigenes Blatt", cell: "A2", value: 3, formula: "A1*2" }],
  });
});
