import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pruefungsfall } from "../../review";
import { loadEngine } from "../../workbook/engine";
import type { Inspection } from "../../workbook/inspection";
import { vordruck, type Pruefwerkzeug } from "../../batch";

/** Installed beside the program; dist/cli and src/cli/pruefen lie at different depths. */
const ENGINE = ["../..", "../../.."].map((oben) => join(__dirname, oben, "node_modules/@ironcalc/wasm/wasm_bg.wasm"));

/** What a process needs for its files: the blank form and the engine, each made once and only when asked for. */
export function werkzeug(modus: Pruefungsfall["modus"]): Pruefwerkzeug {
  let blanko: Inspection | null | undefined;
  let geladen: Promise<boolean> | null = null;

  return {
    modus,
    vordruck: () => {
      blanko ??= vordruck();

      return blanko;
    },
    engine: () => {
      geladen ??= ladeEngine();

      return geladen;
    },
    pruefsumme: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
  };
}

/** Without its module the review goes on; what only the engine can compute is then said. */
async function ladeEngine(): Promise<boolean> {
  for (const datei of ENGINE) {
    try {
      await loadEngine(readFileSync(datei));

      return true;
    } catch {
      // the next place
    }
  }

  return false;
}
