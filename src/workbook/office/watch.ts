import { MAX_COLUMN, MAX_ROW, formatCell, parseRange } from "../a1";
import type { RangeAddress } from "../port";
import { run } from "./run";

const WHOLE_SHEET = `A1:${formatCell({ row: MAX_ROW, column: MAX_COLUMN })}`;

/** Tells of every entry in any sheet, by a person or by this program. Recalculated values raise no event in Excel. */
export async function watchChanges(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>> {
  let isStopped = false;
  const registration = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      // Where Excel does not say which sheet it was, there is nothing to tell.
      const sheet = isStopped ? null : await nameOf(worksheetId).catch(() => null);
      if (sheet !== null) {
        address.split(",").forEach((part) => {
          handler({ sheet, range: parseRange(part) === null ? WHOLE_SHEET : part });
        });
      }
    });
    await context.sync();

    return result;
  });

  return async () => {
    isStopped = true;
    try {
      // In the context it was made in: Excel knows the registration nowhere else. It may wait for the end of a cell edit.
      await Excel.run({ previousObjects: registration.context, delayForCellEdit: true }, async (context) => {
        registration.remove();
        await context.sync();
      });
    } catch {
      // Excel goes on telling, and nobody listens: nothing that a person would have to know.
    }
  };
}

/** Null for a sheet that is gone by now. */
async function nameOf(worksheetId: string): Promise<string | null> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    worksheet.load("name");
    await context.sync();

    return worksheet.isNullObject ? null : worksheet.name;
  });
}
