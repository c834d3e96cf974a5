import { NULL_EURO, minusBetrag, type Betrag } from "../domain";
import { kontoart, sachkonto, type Kontenrahmen, type Kontoart } from "./kontenrahmen";

/** A booking record "Soll an Haben", turned to the side of the expense. */
export interface Aufwandsseite {
  readonly konto: string;
  readonly gegenkonto: string | null;
  readonly betrag: Betrag;
  readonly art: Kontoart;
  readonly sachkonto: string | null;
}

const AUFWAND: ReadonlySet<Kontoart> = new Set(["aufwand", "anlage", "offen"]);

/** Soll an Haben. */
export interface Buchungssatz {
  readonly soll: string;
  readonly haben: string;
  readonly umsatz: Betrag;
}

/**
 * Which side of a record is the expense. Without a chart the file itself tells: an account that it credits more than it
 * debits is income or a debt, whatever its number.
 */
export class Seitenwahl {
  private readonly bekannt = new Map<string, { readonly art: Kontoart; readonly sachkonto: string | null }>();
  private readonly saldo = new Map<string, number>();

  constructor(
    private readonly rahmen: Kontenrahmen | null,
    private readonly laenge: number,
    saetze: readonly Buchungssatz[] = [],
  ) {
    for (const { soll, haben, umsatz } of rahmen === null ? saetze : []) {
      this.saldo.set(soll, (this.saldo.get(soll) ?? 0) + umsatz);
      this.saldo.set(haben, (this.saldo.get(haben) ?? 0) - umsatz);
    }
  }

  /** soll is debited with betrag, haben credited. An expense that is credited makes the amount negative. */
  aufwandsseite(soll: string, haben: string, betrag: Betrag): Aufwandsseite {
    const links = this.auskunft(soll);
    const rechts = this.auskunft(haben);
    const rang = (art: Kontoart): number => (art === "aufwand" ? 2 : AUFWAND.has(art) ? 1 : 0);

    return rang(rechts.art) > rang(links.art)
      ? { konto: haben, gegenkonto: soll === "" ? null : soll, betrag: minusBetrag(NULL_EURO, betrag), ...rechts }
      : { konto: soll, gegenkonto: haben === "" ? null : haben, betrag, ...links };
  }

  auskunft(konto: string): { readonly art: Kontoart; readonly sachkonto: string | null } {
    const bekannt = this.bekannt.get(konto);
    if (bekannt !== undefined) {
      return bekannt;
    }
    const nummer = sachkonto(konto, this.laenge, this.rahmen);
    const laut = kontoart(nummer, this.rahmen);
    const art = laut === "offen" && (this.saldo.get(konto) ?? 0) < 0 ? "bestand" : laut;
    const gefunden = { art, sachkonto: nummer };
    this.bekannt.set(konto, gefunden);

    return gefunden;
  }
}
