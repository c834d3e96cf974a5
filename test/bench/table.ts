/** Prints a table of measured figures; jest's own reporter would hide what a bench is for. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  const lines = rows.map((row) =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join("  "),
  );
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

/** Runs the work until at least this long has passed; calls per second. */
export function perSecond(work: () => number, milliseconds = 1000): number {
  work();
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < milliseconds) {
    done += work();
  }

  return (done / (performance.now() - start)) * 1000;
}

export const round = (value: number): string => Math.round(value).toLocaleString("de-DE");
