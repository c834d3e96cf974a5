import { spaltenname } from "../../adresse";
import type { Spalte, Typ } from "../../karte";

/** A column before it has a letter. Its formula names other columns of the same line: "ROUND([betrag]*2,2)". */
export interface Spaltenangabe {
  readonly feld: string;
  readonly typ: Typ;
  readonly beschriftung: string;
  readonly breite: number;
  readonly formel?: string;
  readonly einheit?: string;
  readonly fundstelle?: string;
}

export interface Spaltenplan {
  readonly spalten: readonly Spalte[];
  readonly breiten: readonly number[];
  /** The letter of a column. */
  readonly buchstabe: (feld: string) => string;
}

/** Letters in the order of the list, from the first on, and formulas that name cells. */
export function spaltenplan(angaben: readonly Spaltenangabe[], ersteSpalte = 1): Spaltenplan {
  const buchstaben = new Map(angaben.map(({ feld }, i) => [feld, spaltenname(ersteSpalte + i)]));
  const buchstabe = (feld: string): string => {
    const gefunden = buchstaben.get(feld);
    if (gefunden === undefined) {
      throw new RangeError(`Keine Spalte: ${feld}`);
    }

    return gefunden;
  };
  const spalten = angaben.map(({ feld, typ, beschriftung, formel, einheit, fundstelle }) => ({
    feld,
    spalte: buchstabe(feld),
    typ,
    beschriftung,
    einheit: einheit ?? null,
    eingabe: formel === undefined,
    fundstelle: fundstelle ?? null,
    ...(formel === undefined
      ? {}
      : { formel: formel.replaceAll(/\[(\w+)\]/g, (_, name: string) => `${buchstabe(name)}{z}`) }),
  }));

  return { spalten, breiten: angaben.map(({ breite }) => breite), buchstabe };
}
