import { readFileSync } from "node:fs";
import { EngineWorkbook, loadEngine, type EngineOptions } from "../../../src/workbook/engine";

/** The engine in a process: its bytes come from the installed package. */
export async function startEngine(): Promise<void> {
  await loadEngine(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}

export const OPTIONS: EngineOptions = { functions: new Map(), officialSheets: () => [] };

export function opened(bytes: Uint8Array, options: Partial<EngineOptions> = {}): EngineWorkbook {
  const workbook = EngineWorkbook.open(bytes, { ...OPTIONS, ...options });
  if (workbook.status === "refused") {
    throw new Error(workbook.refusal.text);
  }

  return workbook.value;
}
