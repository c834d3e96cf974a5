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
