import { minusBetrag, NULL_EURO, plusBetrag, type Betrag } from "../mengen/betrag";
import type { Stichtag } from "../mengen/zeitraum";
import { schreibform } from "./sprache/schreibform";

/** A posting as far as Storno and Gutschrift need it. */
export interface Verrechenbar {
  readonly konto: string;
  readonly text: string;
  readonly beleg: string | null;
  readonly datum: Stichtag | null;
  /** Expense positive, Storno and Gutschrift negative. */
  readonly betrag: Betrag;
}

/** What is left of a posting after its Gutschriften. */
export interface Restposten<P> {
  readonly posten: P;
  readonly betrag: Betrag;
  readonly gutschriften: readonly P[];
}

export interface Verrechnung<P> {
  /** In the order given, each above zero. */
  readonly posten: readonly Restposten<P>[];
  /** Bookings that a Storno took away whole. */
  readonly storniert: readonly P[];
  /** Gutschriften without a booking to take them from: somebody must say what they belong to. */
  readonly offen: readonly P[];
}

/** Words that do not say what was paid for. */
const OHNE_SINN =
  /^(storno|stornierung|gutschrift|guthaben|erstattung|rueckerstattung|rueckzahlung|korrektur|umbuchung|rechnung|abschlag|jahresabrechnung|abrechnung|schlussrechnung|rechnungsnr|januar|februar|maerz|april|juni|juli|august|september|oktober|november|dezember|gmbh|fuer)$/;

interface Stand<P> {
  readonly posten: P;
  rest: Betrag;
  readonly gutschriften: P[];
  /** Telling words, found once. */
  worte?: readonly string[];
}

/** The bookings of one account, by amount, voucher and telling word, so that no Gutschrift looks at all of them. */
interface Konto<P> {
  readonly nachBetrag: Map<Betrag, Stand<P>[]>;
  readonly nachBeleg: Map<string, Stand<P>[]>;
  readonly nachWort: Map<string, Stand<P>[]>;
}

/**
 * Storno and Gutschrift taken from what they belong to: the booking of the same amount and account, otherwise those of the
 * same voucher, otherwise those of the account that share a telling word, the nearest first. No cent is lost: lines and open
 * Gutschriften add up to the postings.
 */
export function verrechnet<P extends Verrechenbar>(postings: readonly P[]): Verrechnung<P> {
  const staende = postings
    .filter((p) => p.betrag >= 0)
    .map((posten): Stand<P> => ({ posten, rest: posten.betrag, gutschriften: [] }));
  const negative = postings.filter((p) => p.betrag < 0);
  const konten = nachKonto(staende, negative);
  const offen = negative.filter((gutschrift) => !verteilt(gutschrift, konten.get(gutschrift.konto)));

  return {
    posten: staende
      .filter((s) => s.rest > 0 || s.posten.betrag === 0)
      .map(({ posten, rest, gutschriften }) => ({ posten, betrag: rest, gutschriften })),
    storniert: staende.filter((s) => s.rest === 0 && s.posten.betrag > 0).map((s) => s.posten),
    offen,
  };
}

/** Only the accounts that have something to settle. */
function nachKonto<P extends Verrechenbar>(
  staende: readonly Stand<P>[],
  negative: readonly P[],
): Map<string, Konto<P>> {
  const leer = (): Konto<P> => ({ nachBetrag: new Map(), nachBeleg: new Map(), nachWort: new Map() });
  const konten = new Map(negative.map((p) => [p.konto, leer()]));
  for (const stand of staende) {
    const konto = konten.get(stand.posten.konto);
    if (konto !== undefined) {
      ablegen(konto.nachBetrag, stand.rest, stand);
      ablegen(konto.nachBeleg, stand.posten.beleg ?? "", stand);
      stand.worte = sinn(stand.posten.text);
      stand.worte.forEach((wort) => ablegen(konto.nachWort, wort, stand));
    }
  }

  return konten;
}

function ablegen<K, V>(faecher: Map<K, V[]>, fach: K, wert: V): void {
  const vorhanden = faecher.get(fach);
  if (vorhanden === undefined) {
    faecher.set(fach, [wert]);
  } else {
    vorhanden.push(wert);
  }
}

function verteilt<P extends Verrechenbar>(gutschrift: P, konto: Konto<P> | undefined): boolean {
  if (konto === undefined) {
    return false;
  }
  const betrag = minusBetrag(NULL_EURO, gutschrift.betrag);
  const worte = sinn(gutschrift.text);
  const unberuehrt = (konto.nachBetrag.get(betrag) ?? []).filter((s) => s.rest === betrag);
  const [gleicher] = nachNaehe(gutschrift, worte, unberuehrt);
  if (gleicher !== undefined) {
    return nimm(betrag, gutschrift, [gleicher]);
  }
  const gleicherBeleg = gutschrift.beleg === null ? [] : (konto.nachBeleg.get(gutschrift.beleg) ?? []);
  const gleichesWort = [...new Set(worte.flatMap((wort) => konto.nachWort.get(wort) ?? []))];

  return [gleicherBeleg, gleichesWort].some((gruppe) => {
    const offen = gruppe.filter((s) => s.rest > 0);

    return nimm(betrag, gutschrift, nachNaehe(gutschrift, worte, offen));
  });
}

/** Takes the amount from these in their order; nothing where they do not have it. */
function nimm<P>(betrag: Betrag, gutschrift: P, gruppe: readonly Stand<P>[]): boolean {
  if (gruppe.reduce((summe, s) => summe + s.rest, 0) < betrag) {
    return false;
  }
  let offen = betrag;
  for (const stand of gruppe) {
    const teil = stand.rest < offen ? stand.rest : offen;
    if (teil > 0) {
      stand.rest = minusBetrag(stand.rest, teil);
      stand.gutschriften.push(gutschrift);
      offen = minusBetrag(offen, teil);
    }
  }

  return true;
}

/** Same voucher, same words, then the last booking before, then the first after. */
function nachNaehe<P extends Verrechenbar>(
  gutschrift: P,
  worte: readonly string[],
  gruppe: readonly Stand<P>[],
): readonly Stand<P>[] {
  if (gruppe.length < 2) {
    return gruppe;
  }
  const bewertet = gruppe.map((stand) => {
    const { beleg, datum } = stand.posten;
    const gleich = (stand.worte ?? []).filter((wort) => worte.includes(wort)).length;
    const abstand = (gutschrift.datum ?? 0) - (datum ?? 0);

    return {
      stand,
      rang: (beleg !== null && beleg === gutschrift.beleg ? 100 : 0) + gleich,
      abstand: abstand >= 0 ? abstand : 1000 - abstand,
    };
  });

  return bewertet.sort((a, b) => b.rang - a.rang || a.abstand - b.abstand).map((b) => b.stand);
}

function sinn(text: string): readonly string[] {
  return schreibform(text)
    .split(/[^a-z]+/)
    .filter((wort) => wort.length >= 4 && !OHNE_SINN.test(wort));
}

/** What lines and open Gutschriften add up to. */
export function verrechnungssumme({ posten, offen }: Verrechnung<Verrechenbar>): Betrag {
  return [...posten.map((p) => p.betrag), ...offen.map((p) => p.betrag)].reduce(plusBetrag, NULL_EURO);
}
