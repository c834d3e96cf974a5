import { readFileSync } from "node:fs";
import { jeZelle, NACH_NAMEN } from "../../../src/functions";
import { EngineWorkbook, loadEngine, type CellFunctions, type EngineOptions } from "../../../src/workbook/engine";
import type { CellContent, CellValue } from "../../../src/workbook/port";

/** The engine in a process: its bytes come from the installed package. */
export async function startEngine(): Promise<void> {
  await loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}

export const OPTIONS: EngineOptions = { functions: new Map(), officialSheets: [] };

export function opened(bytes: Uint8Array, options: Partial<EngineOptions> = {}): EngineWorkbook {
  const workbook = EngineWorkbook.open(bytes, { ...OPTIONS, ...options });
  if (workbook.status === "refused") {
    throw new Error(workbook.refusal.text);
  }

  return workbook.value;
}
