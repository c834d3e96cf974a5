/** "B5" as column letters and row; the rows and columns of a form count from 1. */
export interface Adresse {
  readonly spalte: string;
  readonly zeile: number;
}

export function adresse(zelle: string): Adresse {
  const spalte = zelle.replace(/\d+$/, "");

  return { spalte, zeile: Number(zelle.slice(spalte.length)) };
}

/** "A" is 1, "AA" is 27. */
export function spaltennummer(spalte: string): number {
  return Array.from(spalte).reduce((nummer, buchstabe) => nummer * 26 + buchstabe.charCodeAt(0) - 64, 0);
}

/** 1 is "A", 27 is "AA". */
export function spaltenname(nummer: number): string {
  return nummer <= 0 ? "" : spaltenname(Math.floor((nummer - 1) / 26)) + String.fromCharCode(65 + ((nummer - 1) % 26));
}

/** "Personal!$B$6:$B$45" */
export function bereich(blatt: string, von: string, bis = von): string {
  const name = blattname(blatt);

  return von === bis ? `${name}!${fest(von)}` : `${name}!${fest(von)}:${fest(bis)}`;
}

/** A name with blanks stands in quotes. */
export function blattname(blatt: string): string {
  return blatt.includes(" ") ? `'${blatt}'` : blatt;
}

export function fest(zelle: string): string {
  const { spalte, zeile } = adresse(zelle);

  return `$${spalte}$${zeile}`;
}
