import type { CellAddress } from "../port";
import { OfficeFault } from "./faults";
import { runOn } from "./run";

export async function showCell({ sheet, cell }: CellAddress): Promise<void> {
  return runOn([sheet], async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") {
      throw new OfficeFault("Hidden", `Das Blatt „${sheet}“ ist ausgeblendet. Bitte in Excel einblenden.`);
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
