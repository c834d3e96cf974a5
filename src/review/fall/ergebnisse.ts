import type { InspectedCell, InspectedSheet, Inspection } from "../../workbook/inspection";
import type { Neurechnung } from "../neurechnung";

/** The same file with results computed by the engine where it holds none: some programs save formulas without them. */
export function mitErgebnissen(inspection: Inspection, neurechnung: Neurechnung): Inspection {
  const fehlt = inspection.sheets.some(({ cells }) => cells.some(({ hasResult }) => !hasResult));

  return fehlt ? { ...inspection, sheets: inspection.sheets.map((sheet) => ergaenzt(sheet, neurechnung)) } : inspection;
}

function ergaenzt(sheet: InspectedSheet, neurechnung: Neurechnung): InspectedSheet {
  const mitWert = (zelle: InspectedCell): InspectedCell => {
    const wert = zelle.hasResult ? undefined : neurechnung.wert(sheet.name, zelle);

    return wert === undefined ? zelle : { ...zelle, value: wert, hasResult: true };
  };

  return {
    ...sheet,
    cells: sheet.cells.map(mitWert),
    cell: (row, column) => {
      const zelle = sheet.cell(row, column);

      return zelle === null ? null : mitWert(zelle);
    },
  };
}
