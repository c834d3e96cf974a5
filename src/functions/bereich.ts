import type { Ergebnis } from "../domain";

/**
 * Calls per cell where ranges are given: the result has the shape of the largest range, single values count for every
 * cell, and each cell has its own result or refusal.
 */
export function jeZelle<T extends number | string>(
  argumente: readonly unknown[],
  rechne: (...zellen: readonly unknown[]) => Ergebnis<T>,
): Ergebnis<T>[][] {
  const bereiche = argumente.map((a) => (Array.isArray(a) ? (a as unknown[][]) : [[a]]));
  const zeilen = Math.max(1, ...bereiche.map((b) => b.length));
  const spalten = Math.max(1, ...bereiche.map((b) => b[0]?.length ?? 0));

  return Array.from({ length: zeilen }, (_, z) =>
    Array.from({ length: spalten }, (__, s) => rechne(...bereiche.map((b) => zelleVon(b, z, s)))),
  );
}

function zelleVon(bereich: readonly (readonly unknown[])[], zeile: number, spalte: number): unknown {
  const reihe = bereich[bereich.length === 1 ? 0 : zeile] ?? [];

  return reihe[reihe.length === 1 ? 0 : spalte] ?? null;
}
