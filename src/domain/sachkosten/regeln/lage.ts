import type { Begriff, Deutung, Merkmal } from "../begriff";
import type { Kostenzeile } from "../../kosten/kostenarten";
import type { Betrag } from "../../mengen/betrag";
import { lies, type Treffer } from "../sprache/lesung";
import type { Zuordnung } from "../urteil";

/** Where the line was booked: nowhere, in a row, or under a name that is no row. */
export type Buchung =
  | { readonly art: "keine" }
  | { readonly art: "zeile"; readonly zeile: Kostenzeile }
  | { readonly art: "unbekannt"; readonly name: string };

/** A word of the line as the cost it stands for. */
export interface Kosten<D extends Deutung = Deutung> {
  readonly treffer: Treffer;
  readonly ist: D;
}

/** A line as the rules see it. */
export interface Lage {
  readonly text: string;
  readonly betrag: Betrag | null;
  readonly buchung: Buchung;
  readonly treffer: readonly Treffer[];
  readonly merkmale: ReadonlySet<Merkmal>;
  /** What the line is about; what stands after "für" only where nothing else does. */
  readonly kosten: readonly Kosten[];
  /** Qualifying parts of compounds that are never in the Tagessatz: "Futter" in "Futtertrog". */
  readonly bestimmungen: readonly Kosten[];
}

/** One rule: its verdict, or null where it has nothing to say. */
export type Regel = (lage: Lage) => Zuordnung | null;

export function lage(text: string, betrag: Betrag | null, buchung: Buchung): Lage {
  const treffer = lies(text);
  const merkmale = merkmaleVon(treffer);
  if (buchung.art === "zeile") {
    merkmale.add(`in:${buchung.zeile}`);
  }
  const gedeutet = treffer.flatMap((t) => {
    const ist = deutung(t.begriff, merkmale);

    return ist === null ? [] : [{ treffer: t, ist }];
  });
  const koepfe = gedeutet.filter((k) => k.treffer.kopf);
  const sachen = koepfe.filter((k) => !k.treffer.zweck || k.ist.art === "niemals");

  return {
    text,
    betrag,
    buchung,
    treffer,
    merkmale,
    kosten: sachen.some((k) => !istUnbestimmt(k.ist)) ? sachen : koepfe,
    bestimmungen: gedeutet.filter((k) => !k.treffer.kopf && k.ist.art === "niemals"),
  };
}

/** Names no cost of its own: a supplier of many things, "Material". */
export function istUnbestimmt(ist: Deutung): boolean {
  return ist.art === "frage" && ist.rang === 1;
}

export function merkmaleVon(treffer: readonly Treffer[]): Set<Merkmal> {
  return new Set(treffer.flatMap((t) => t.begriff.merkmale ?? []));
}

function deutung(begriff: Begriff, merkmale: ReadonlySet<Merkmal>): Deutung | null {
  const fall = begriff.faelle?.find(
    ({ wenn, ohne = [] }) => wenn.some((m) => merkmale.has(m)) && !ohne.some((m) => merkmale.has(m)),
  );

  return fall?.ist ?? begriff.ist ?? null;
}

/** The costs of one kind, in the order of the text. */
export function vonArt<A extends Deutung["art"]>(
  kosten: readonly Kosten[],
  art: A,
): readonly Kosten<Extract<Deutung, { art: A }>>[] {
  return kosten.filter((k): k is Kosten<Extract<Deutung, { art: A }>> => k.ist.art === art);
}

/** The words that show a Merkmal, as written. */
export function woerterMit(treffer: readonly Treffer[], ...merkmale: readonly Merkmal[]): string[] {
  return treffer.filter((t) => t.begriff.merkmale?.some((m) => merkmale.includes(m)) === true).map((t) => t.wort);
}

/** An enumeration of different things, so that one word does not speak for the whole line. */
export function istAufzaehlung(kosten: readonly Kosten[]): boolean {
  return new Set(kosten.map((k) => k.treffer.glied)).size > 1;
}

export function gebuchteZeile({ buchung }: Lage): Kostenzeile | null {
  return buchung.art === "zeile" ? buchung.zeile : null;
}
