/** Where a rule or a value stands: the norm or document, and optionally its words. */
export interface Fundstelle {
  /** As one cites it: "§ 59 Abs. 1 S. 2 SGB IX", "Handbuch ALA (Juni 2021), Tab. 2, Zeile Treibstoffe". */
  readonly stelle: string;
  /** Publication or version: "BGBl. 2024 I Nr. 249", "Stand Juni 2021". */
  readonly fassung?: string;
  /** The decisive words, quoted. */
  readonly wortlaut?: string;
}

const HANDBUCH = "Handbuch „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“ (Juni 2021)";

/** A place in the handbook; the words are quoted where the verdict hangs on them. */
export function handbuch(stelle: string, wortlaut?: string): Fundstelle {
  return wortlaut === undefined ? { stelle: `${HANDBUCH}, ${stelle}` } : { stelle: `${HANDBUCH}, ${stelle}`, wortlaut };
}

/** A norm of law with its publication. */
export function norm(stelle: string, fassung?: string): Fundstelle {
  return fassung === undefined ? { stelle } : { stelle, fassung };
}

/** What nobody has written down: our own reading, marked as such. */
export function eigeneLesart(grundlage: string): Fundstelle {
  return { stelle: `eigene Lesart zu ${grundlage}` };
}

export function fundstelleText(f: Fundstelle): string {
  const fassung = f.fassung === undefined ? "" : `, ${f.fassung}`;
  const wortlaut = f.wortlaut === undefined ? "" : `: „${f.wortlaut}“`;

  return `${f.stelle}${fassung}${wortlaut}`;
}
