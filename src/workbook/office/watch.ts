import { MAX_COLUMN, MAX_ROW, formatCell, parseRange } from "../a1";
import type { RangeAddress } from "../port";
import { run } from "./run";

const WHOLE_SHEET = `A1:${formatCell({ row: MAX_ROW, column: MAX_COLUMN })}`;

/** Tells of every change in any sheet, by a person, by a formula typed elsewhere, by this program itself. */
export async function watchChanges(handler: (changed: RangeAddress) => void): Promise<() => Promise<void>> {
  const registration = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== null) {
        address.split(",").forEach((part) => {
          handler({ sheet, range: parseRange(part) === null ? WHOLE_SHEET : part });
        });
      }
    });
    await context.sync();

    return result;
  });

  return () =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
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
