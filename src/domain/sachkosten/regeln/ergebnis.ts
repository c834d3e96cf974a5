import type { Sachkostenzeile } from "../../kosten/kostenarten";
import type { Fundstelle } from "../../recht/fundstelle";
import { tabelle2 } from "../fundstellen";
import type { Zuordnung } from "../urteil";
import type { Buchung } from "./lage";

type Angaben = Pick<Zuordnung, "urteil" | "begruendung" | "fundstelle"> & Partial<Zuordnung>;

export function zuordnungAus(angaben: Angaben): Zuordnung {
  return {
    zeile: null,
    aufteilung: null,
    grund: null,
    frage: null,
    hinweis: null,
    entscheidend: null,
    ...angaben,
  };
}

/** „Strom“, „Stall“ */
export function zitiert(...woerter: readonly string[]): string {
  return [...new Set(woerter)].map((w) => `„${w}“`).join(", ");
}

export function entscheidend(...woerter: readonly string[]): string {
  return [...new Set(woerter)].join(", ");
}

interface Zeilenbefund {
  /** The rows the cost may stand in, the usual one first. */
  readonly zeilen: readonly Sachkostenzeile[];
  readonly woerter: readonly string[];
  readonly bezeichnung: string;
  readonly wortlaut?: string | undefined;
  readonly hinweis?: string | undefined;
  /** Booked elsewhere, but there it would be right all the same. */
  readonly fundstelle?: Fundstelle | undefined;
}

/** In order where booked in one of its rows or nowhere; otherwise the wrong row, with the right one. */
export function inZeile(buchung: Buchung, b: Zeilenbefund): Zuordnung {
  const [uebliche] = b.zeilen;
  const gebucht = buchung.art === "zeile" ? b.zeilen.find((zeile) => zeile === buchung.zeile) : uebliche;
  const zeile = gebucht ?? uebliche;
  if (zeile === undefined) {
    throw new RangeError(`Keine Zeile für ${b.bezeichnung}`);
  }
  const wortlaut = zeile === uebliche ? b.wortlaut : undefined;
  const was = `${zitiert(...b.woerter)} (${b.bezeichnung})`;

  return zuordnungAus({
    urteil: gebucht === undefined ? "falsche_zeile" : "zulaessig",
    zeile,
    begruendung:
      gebucht === undefined && buchung.art === "zeile"
        ? `${was} gehört nicht zu ${buchung.zeile}, sondern in die Zeile ${zeile}.`
        : `${was} gehört in die Zeile ${zeile}.`,
    fundstelle: b.fundstelle ?? tabelle2(zeile, wortlaut),
    hinweis: b.hinweis ?? null,
    entscheidend: entscheidend(...b.woerter),
  });
}
