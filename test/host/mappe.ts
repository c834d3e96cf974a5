/** Our workbook as the stand-in's Excel has it open: cells, formulas, locks and names of the real file. */
import { formatCell, parseRange } from "../../src/workbook/a1";
import { FileWorkbook } from "../../src/workbook/file";
import type { ModelCell, SheetSpec, WorkbookSpec } from "./model";

export async function geoeffnet(bytes: Uint8Array): Promise<WorkbookSpec> {
  const datei = FileWorkbook.open(bytes);
  if (datei.status !== "ok") {
    throw new Error(datei.refusal.text);
  }
  const mappe = datei.value;
  const blaetter = await mappe.sheets();
  const namen = await mappe.names();
  const sheets = await Promise.all(
    blaetter.map(async ({ name, isProtected, used }): Promise<SheetSpec> => {
      const range = used ?? "A1";
      const ab = parseRange(range)?.from ?? { row: 1, column: 1 };
      const [zeilen = []] = await mappe.read([{ sheet: name, range }]);
      const cells: Record<string, Partial<ModelCell>> = {};
      zeilen.forEach((zeile, r) => {
        zeile.forEach(({ value, formula, locked }, c) => {
          cells[formatCell({ row: ab.row + r, column: ab.column + c })] = { value, formula, locked };
        });
      });

      return { name, isProtected, cells };
    }),
  );

  return {
    sheets,
    names: Object.fromEntries(namen.filter((n) => n.scope === null).map((n) => [n.name, n.refersTo])),
  };
}
