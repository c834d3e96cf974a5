import fc from "fast-check";
import { formatCell, parseRange } from "../../../src/workbook/a1";
import { slicesOf } from "../../../src/workbook/office/slices";

test.each([
  ["fits", [["A1:B3"]], 6, ["A1:B3"]],
  ["cut by rows", [["A1:B5"]], 4, ["A1:B2", "A3:B4", "A5:B5"]],
  ["wider than a request", [["A1:D2"]], 3, ["A1:D1", "A2:D2"]],
])("%s", (_, [ranges], limit, expected) => {
  const requests = slicesOf(
    (ranges ?? []).map((range) => ({ sheet: "B", range })),
    limit,
  );
  expect(requests.flat().map(({ range }) => range)).toEqual(expected);
});

test("small ranges share a request", () => {
  const ranges = ["A1:A3", "C1:C3", "E1:E5"].map((range) => ({ sheet: "B", range }));
  expect(slicesOf(ranges, 8).map((request) => request.map(({ range, place }) => `${place} ${range}`))).toEqual([
    ["0 A1:A3", "1 C1:C3", "2 E1:E2"],
    ["2 E3:E5"],
  ]);
});

test("every row of every range once, no request beyond the limit unless one row is", () => {
  const anyRange = fc.tuple(fc.nat(20), fc.nat(5), fc.nat(40), fc.nat(5)).map(([row, column, height, width]) => ({
    sheet: "B",
    range: `${formatCell({ row: row + 1, column: column + 1 })}:${formatCell({ row: row + 1 + height, column: column + 1 + width })}`,
  }));
  fc.assert(
    fc.property(fc.array(anyRange, { maxLength: 5 }), fc.integer({ min: 1, max: 50 }), (ranges, limit) => {
      const requests = slicesOf(ranges, limit);
      ranges.forEach(({ range }, place) => {
        const whole = parseRange(range);
        const parts = requests
          .flat()
          .filter((slice) => slice.place === place)
          .map((slice) => parseRange(slice.range));
        expect(parts[0]?.from).toEqual(whole?.from);
        expect(parts.at(-1)?.to).toEqual(whole?.to);
        parts.slice(1).forEach((part, index) => {
          expect(part?.from).toEqual({ row: (parts[index]?.to.row ?? 0) + 1, column: whole?.from.column });
        });
      });
      for (const request of requests) {
        const size = request.reduce((sum, { range }) => sum + cells(range), 0);
        expect(size <= limit || request.length === 1).toBe(true);
      }
    }),
  );
});

function cells(range: string): number {
  const at = parseRange(range);

  return at === null ? 0 : (at.to.row - at.from.row + 1) * (at.to.column - at.from.column + 1);
}
