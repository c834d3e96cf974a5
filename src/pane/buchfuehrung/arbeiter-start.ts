/** Alone in its file: only a bundler understands where the worker lies. */
export function starteArbeiter(): Worker {
  return new Worker(new URL("./arbeiter.ts", import.meta.url), { name: "buchfuehrung" });
}
