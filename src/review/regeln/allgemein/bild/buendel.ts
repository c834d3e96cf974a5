/** From so many equal findings on, one of them stands for all. */
const AB = 5;

export interface Buendel<T> {
  readonly eintrag: T;
  /** How many more it stands for. */
  readonly weitere: number;
}

/** Equal entries as one where there are many, in the order of the first of each. */
export function buendel<T>(liste: readonly T[], gleich: (eintrag: T) => string): readonly Buendel<T>[] {
  const anzahl = new Map<string, number>();
  for (const eintrag of liste) {
    anzahl.set(gleich(eintrag), (anzahl.get(gleich(eintrag)) ?? 0) + 1);
  }
  const gesagt = new Set<string>();

  return liste.flatMap((eintrag): Buendel<T>[] => {
    const viele = anzahl.get(gleich(eintrag)) ?? 0;
    if (viele < AB) {
      return [{ eintrag, weitere: 0 }];
    }
    const neu = !gesagt.has(gleich(eintrag));
    gesagt.add(gleich(eintrag));

    return neu ? [{ eintrag, weitere: viele - 1 }] : [];
  });
}

/** " und 12 weitere Zellen", or nothing. */
export function undWeitere(anzahl: number, einzahl: string, mehrzahl: string): string {
  return anzahl === 0
    ? ""
    : anzahl === 1
      ? ` und eine weitere ${einzahl}`
      : ` und ${String(anzahl)} weitere ${mehrzahl}`;
}
