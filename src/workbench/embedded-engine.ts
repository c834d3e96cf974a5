import dataUrl from "@ironcalc/wasm/wasm_bg.wasm?embedded";

/** The engine out of a script, for a page that was opened from the disk. */
export function engineBytes(): ArrayBuffer {
  const text = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    bytes[i] = text.charCodeAt(i);
  }

  return bytes.buffer;
}
