import init from "@ironcalc/wasm";

let ready: Promise<unknown> | null = null;

/**
 * Makes the spreadsheet engine usable; everything else of this folder needs that it has been awaited. Without bytes the
 * module is fetched from beside the program (browser over http); a process, a test or a page from the disk hands them in.
 */
export async function loadEngine(wasm?: BufferSource): Promise<void> {
  ready ??= wasm === undefined ? init() : init({ module_or_path: wasm });
  try {
    await ready;
  } catch (error) {
    // the next attempt may find the file
    ready = null;
    throw error;
  }
}
