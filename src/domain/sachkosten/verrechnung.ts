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
  const konten = negative.length === 0 ? new Map<string, Stand<P>[]>() : nachKonto(staende, negative);
  const offen = negative.filter((gutschrift) => !verteilt(gutschrift, konten.get(gutschrift.konto) ?? []));

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
): Map<string, Stand<P>[]> {
  const konten = new Map(negative.map((p) => [p.konto, [] as Stand<P>[]]));
  for (const stand of staende) {
    konten.get(stand.posten.konto)?.push(stand);
  }

  return konten;
}

function verteilt<P extends Verrechenbar>(gutschrift: P, konto: readonly Stand<P>[]): boolean {
  const betrag = minusBetrag(NULL_EURO, gutschrift.betrag);
  const belegt = konto.filter((s) => s.rest > 0);
  const [gleicher] = nachNaehe(
    gutschrift,
    belegt.filter((s) => s.rest === betrag && s.posten.betrag === betrag),
  );
  if (gleicher !== undefined) {
    return nimm(betrag, gutschrift, [gleicher]);
  }
  const gleicherBeleg = belegt.filter((s) => gutschrift.beleg !== null && s.posten.beleg === gutschrift.beleg);
  const worte = sinn(gutschrift.text);
  const gleicherText = belegt.filter((s) => sinn(s.posten.text).some((wort) => worte.includes(wort)));

  return [gleicherBeleg, gleicherText].some((gruppe) => nimm(betrag, gutschrift, nachNaehe(gutschrift, gruppe)));
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
function nachNaehe<P extends Verrechenbar>(gutschrift: P, gruppe: readonly Stand<P>[]): readonly Stand<P>[] {
  if (gruppe.length < 2) {
    return gruppe;
  }
  const worte = sinn(gutschrift.text);
  const bewertet = gruppe.map((stand) => {
    const { beleg, text, datum } = stand.posten;
    const gleich = sinn(text).filter((wort) => worte.includes(wort)).length;
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
