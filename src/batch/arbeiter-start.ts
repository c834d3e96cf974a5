/** Alone in its file: only a bundler understands where the worker lies. Browsers start none for a page from the disk. */
export function starteArbeiter(): Worker | null {
  return typeof Worker === "undefined" || window.location.protocol === "file:"
    ? null
    : new Worker(new URL("./arbeiter.ts", import.meta.url), { name: "pruefung" });
}
