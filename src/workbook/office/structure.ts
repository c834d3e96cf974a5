/** Which sheets and names there are: two syncs each, because the second asks about what the first found. */
import type { DefinedName, SheetInfo } from "../port";
import { run } from "./run";

export async function readSheets(): Promise<readonly SheetInfo[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    const used = worksheets.items.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject(true);
      range.load("address");
      range.untrack();

      return range;
    });
    await context.sync();

    return worksheets.items.map(({ name, visibility, protection }, place) => {
      const range = used[place];

      return {
        name,
        visible: visibility === "Visible",
        isProtected: protection.protected,
        used: range === undefined || range.isNullObject ? null : local(range.address),
      };
    });
  });
}

export async function readNames(): Promise<readonly DefinedName[]> {
  return run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    const scoped = worksheets.items.map((worksheet) => {
      worksheet.names.load("items/name,items/formula");

      return { scope: worksheet.name, names: worksheet.names };
    });
    await context.sync();

    return [{ scope: null, names }, ...scoped].flatMap(({ scope, names: found }) =>
      found.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, ""), scope })),
    );
  });
}

/** "Blatt!A1:B2" without its sheet. */
function local(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
