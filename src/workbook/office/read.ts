import type { CellContent, RangeAddress } from "../port";
import { askFor, CELLS_PER_SYNC, contentOf } from "./block";
import { runOn } from "./run";
import { slicesOf, type Slice } from "./slices";

/** Any number of ranges in one sync; more only where the cells are too many for one answer of Excel. */
export async function readRanges(ranges: readonly RangeAddress[]): Promise<readonly (readonly CellContent[][])[]> {
  const rows: CellContent[][][] = ranges.map(() => []);
  for (const request of slicesOf(ranges, CELLS_PER_SYNC)) {
    const parts = await readSlices(request);
    for (const [index, { place }] of request.entries()) {
      rows[place]?.push(...(parts[index] ?? []));
    }
  }

  return rows;
}

function readSlices(slices: readonly Slice[]): Promise<readonly CellContent[][][]> {
  return runOn(
    slices.map(({ sheet }) => sheet),
    async (context) => {
      const asked = slices.map((slice) => askFor(context, slice));
      await context.sync();

      return asked.map(contentOf);
    },
  );
}
