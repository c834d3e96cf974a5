import { Gedaechtnis } from "../gedaechtnis";
import type { Begriff } from "../begriff";
import { trotzTippfehler } from "./tippfehler";
import { ANFANG, wortschatz, type Stamm, type Wortschatz } from "./wortschatz";

/** A known part of a compound. */
export interface Segment {
  readonly stamm: Stamm;
  /** The word was in the plural, as far as its ending tells. */
  readonly mehrzahl: boolean;
}

/** "" first: the plain joint is the usual one. */
const FUGEN = ["", "s", "n", "es", "en", "e", "er", "ns"];
/** Endings of the last part; those that mark a plural apart, because the count matters for the limits. */
const ENDUNGEN = ["", "s", "es", "em", "in"];
const MEHRZAHL = ["n", "en", "e", "er", "ern", "innen"];

const KUERZESTER_TEIL = 3;
const SICHERER_TEIL = 5;
/** "Ab" of "Abtransport". */
const KUERZESTER_VORSATZ = 2;

const zerlegtes = new Gedaechtnis<readonly Segment[]>();

/** The known parts of a word, head last; empty where nothing is known of it. */
export function zerlege(wort: string): readonly Segment[] {
  return zerlegtes.hole(wort, () => suche(wort));
}

function suche(wort: string): readonly Segment[] {
  const schatz = wortschatz();
  const genau = schatz.staemme.get(wort);
  const ganz = genau === undefined ? endform(wort, schatz) : { stamm: genau, mehrzahl: false };
  if (ganz !== null) {
    return [ganz];
  }
  const enden = zerlegungenAb(wort, schatz);

  return enden[0] ?? mitTippfehler(wort) ?? teilweise(wort, enden, schatz) ?? halbMitTippfehler(wort, schatz) ?? [];
}

/** The beginnings of a word that a known head completes: "futterueben" of "Futterübenlieferung", with and without its joint. */
export function* anfaengeVorKopf(wort: string, kuerzester: number): Generator<string> {
  const schatz = wortschatz();
  for (let stelle = kuerzester; stelle <= wort.length - KUERZESTER_TEIL; stelle += 1) {
    if (endform(wort.slice(stelle), schatz, true) !== null) {
      const anfang = wort.slice(0, stelle);
      yield anfang;
      if (/[sn]$/.test(anfang) && anfang.length > kuerzester) {
        yield anfang.slice(0, -1);
      }
    }
  }
}

/** Written without an error, as far as the words are known. */
export function istBekannt(wort: string): boolean {
  const schatz = wortschatz();

  return endform(wort, schatz) !== null || zerlegungenAb(wort, schatz)[0] !== undefined;
}

/** The last part of a compound: with an ending, and with the umlaut of its plural ("Stühle"). */
function endform(teil: string, schatz: Wortschatz, imWort = false): Segment | null {
  for (const [endungen, mehrzahl] of [
    [ENDUNGEN, false],
    [MEHRZAHL, true],
  ] as const) {
    for (const endung of endungen) {
      if (teil.endsWith(endung) && teil.length - endung.length >= KUERZESTER_TEIL) {
        const form = endung === "" ? teil : teil.slice(0, -endung.length);
        const stamm = schatz.staemme.get(form) ?? (mehrzahl ? ohnePluralumlaut(form, schatz) : undefined);
        if (stamm !== undefined && !(imWort && stamm.nurGanz)) {
          return { stamm, mehrzahl };
        }
      }
    }
  }

  return null;
}

function ohnePluralumlaut(form: string, schatz: Wortschatz): Stamm | undefined {
  const stelle = Math.max(form.lastIndexOf("ae"), form.lastIndexOf("oe"), form.lastIndexOf("ue"));

  return stelle < 0 ? undefined : schatz.staemme.get(form.slice(0, stelle + 1) + form.slice(stelle + 2));
}

/** For every position the fewest known parts that cover the rest of the word, or undefined. */
function zerlegungenAb(wort: string, schatz: Wortschatz): (readonly Segment[] | undefined)[] {
  const ab: (readonly Segment[] | undefined)[] = [];
  for (let start = wort.length - KUERZESTER_TEIL; start >= 0; start -= 1) {
    const anfang = wort.slice(start, start + ANFANG);
    if (!schatz.anfaenge.has(anfang) && !/[aou]e/.test(anfang)) {
      continue;
    }
    const letztes = endform(wort.slice(start), schatz, true);
    let bestes: readonly Segment[] | undefined = letztes === null ? undefined : [letztes];
    for (let ende = wort.length - KUERZESTER_TEIL; ende >= start + KUERZESTER_TEIL; ende -= 1) {
      const teil = wort.slice(start, ende);
      const stamm = schatz.staemme.get(teil) ?? schatz.gekuerzt.get(teil);
      if (stamm === undefined || stamm.nurGanz) {
        continue;
      }
      for (const fuge of FUGEN) {
        const rest = wort.startsWith(fuge, ende) ? ab[ende + fuge.length] : undefined;
        if (rest !== undefined && (bestes === undefined || rest.length + 1 < bestes.length)) {
          bestes = [{ stamm, mehrzahl: false }, ...rest];
        }
      }
    }
    ab[start] = bestes;
  }

  return ab;
}

/** An unknown part before a known head ("Hinterhofstall"), or after a word to which anything may be added ("Stallgasse"). */
function teilweise(
  wort: string,
  enden: readonly (readonly Segment[] | undefined)[],
  schatz: Wortschatz,
): readonly Segment[] | null {
  const vorn = offenerAnfang(wort, schatz);
  for (let start = KUERZESTER_VORSATZ; start <= wort.length - SICHERER_TEIL; start += 1) {
    const ende = enden[start];
    const erstes = ende?.[0];
    if (ende !== undefined && erstes !== undefined && erstes.stamm.form.length >= SICHERER_TEIL) {
      return vorn === null ? ende : [vorn, ...ende];
    }
  }

  return vorn === null ? null : [vorn];
}

/** "Schafbergstraße": an address; a line that bottles or sorts is not named after an animal. */
const STRASSE = /(strasse|str|allee)$/;

function istFrucht({ merkmale = [] }: Begriff): boolean {
  return merkmale.includes("frucht");
}

function offenerAnfang(wort: string, schatz: Wortschatz): Segment | null {
  for (let ende = wort.length - KUERZESTER_TEIL; ende >= KUERZESTER_TEIL + 1; ende -= 1) {
    const stamm = schatz.staemme.get(wort.slice(0, ende));
    if (stamm?.offen === true && !(STRASSE.test(wort) && stamm.begriffe.some(istFrucht))) {
      return { stamm, mehrzahl: false };
    }
  }

  return null;
}

function mitTippfehler(wort: string): readonly Segment[] | null {
  const ohneEndung = wort.replace(/(en|er|es|n|s|e)$/, "");
  const stamm = trotzTippfehler(wort) ?? (ohneEndung === wort ? null : trotzTippfehler(ohneEndung));

  return stamm === null ? null : [{ stamm, mehrzahl: false }];
}

/** A typing error in one of two parts ("Schafstalstrom", "Gewechshausheizung"). */
function halbMitTippfehler(wort: string, schatz: Wortschatz): readonly Segment[] | null {
  for (let stelle = wort.length - KUERZESTER_TEIL - 1; stelle > KUERZESTER_TEIL; stelle -= 1) {
    const links = schatz.staemme.get(wort.slice(0, stelle));
    const rechts = endform(wort.slice(stelle), schatz, true);
    if (links !== undefined && !links.nurGanz) {
      const falsch = trotzTippfehler(wort.slice(stelle).replace(/^s(?=[a-z]{6})/, ""));
      if (falsch !== null && !falsch.nurGanz) {
        return [
          { stamm: links, mehrzahl: false },
          { stamm: falsch, mehrzahl: false },
        ];
      }
    }
    if (rechts !== null) {
      const falsch = trotzTippfehler(wort.slice(0, stelle)) ?? trotzTippfehler(wort.slice(0, stelle).replace(/s$/, ""));
      if (falsch !== null && !falsch.nurGanz) {
        return [{ stamm: falsch, mehrzahl: false }, rechts];
      }
    }
  }

  return null;
}
