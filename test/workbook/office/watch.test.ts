/** @jest-environment jsdom */
import { OfficeWorkbook } from "../../../src/workbook/office";
import type { RangeAddress } from "../../../src/workbook/port";
import { openKalkulation } from "./kalkulation";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("tells of changes until it is stopped", async () => {
  const host = openKalkulation();
  const workbook = new OfficeWorkbook();
  const seen: RangeAddress[] = [];
  const stop = await workbook.watch((changed) => seen.push(changed));

  host.type("Eigenes Blatt", "A1", 5);
  await settled();
  expect(seen).toEqual([{ sheet: "Eigenes Blatt", range: "A1" }]);

  await workbook.write([{ sheet: "Kostenkalkulation", cell: "B1", value: 9 }]);
  await settled();
  expect(seen.at(-1)).toEqual({ sheet: "Kostenkalkulation", range: "B1" });

  await stop();
  host.type("Eigenes Blatt", "A1", 6);
  await settled();
  expect(seen).toHaveLength(2);
  expect(host.listening.size).toBe(0);
  expect(host.unknown).toEqual([]);
});

test("stopping holds at once, even where a cell edit keeps Excel from hearing it", async () => {
  const host = openKalkulation();
  const seen: RangeAddress[] = [];
  const stop = await new OfficeWorkbook().watch((changed) => seen.push(changed));
  host.beginCellEdit();
  await stop();
  host.endCellEdit();
  host.type("Eigenes Blatt", "A1", 7);
  await settled();
  expect(seen).toEqual([]);
});

test("a sheet that is gone by the time of its event is passed over", async () => {
  const host = openKalkulation();
  const seen: RangeAddress[] = [];
  await new OfficeWorkbook().watch((changed) => seen.push(changed));
  host.type("Eigenes Blatt", "A1", 7);
  host.workbook.sheets.splice(1, 1);
  await settled();
  expect(seen).toEqual([]);
});
