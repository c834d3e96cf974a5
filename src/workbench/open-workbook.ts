/** The part of the page that is loaded with the first workbook: the engine and all that belongs to it. */
import { EngineWorkbook, loadEngine } from "../workbook/engine";
import { ALA_FUNCTIONS } from "./ala-functions";
import { officialSheets } from "./official-sheets";
import { TEXTS } from "./texts";

/** The rejection's message is for the person. */
export async function openWorkbook(bytes: Uint8Array): Promise<EngineWorkbook> {
  try {
    await startEngine();
  } catch {
    throw new Error(TEXTS.engineMissing);
  }
  const opened = EngineWorkbook.open(bytes, { functions: ALA_FUNCTIONS, officialSheets });
  if (opened.status === "refused") {
    throw new Error(opened.refusal.text);
  }

  return opened.value;
}

/** Browsers do not fetch from the disk; there the engine comes as a script. */
export async function startEngine(): Promise<void> {
  if (window.location.protocol === "file:") {
    const { engineBytes } = await import("./embedded-engine");
    await loadEngine(engineBytes());
  } else {
    await loadEngine();
  }
}
