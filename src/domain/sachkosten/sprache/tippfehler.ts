import { buchstaben, fachFuer, wortschatz, type Stamm } from "./wortschatz";

const KUERZESTES_WORT = 7;
/** Short words have too many real neighbours ("Kassel", "Kessel"): there only a neighbouring key counts as wrong letter. */
const LANGES_WORT = 9;
const TASTEN = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];
const ALPHABET: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyz");
/** Letters that sound alike ("Saadgut"). */
const GLEICHKLANG = ["dt", "bp", "gk", "fv", "sz", "iy", "ck"];

/**
 * The stem that differs from the word by one typing error: a letter too many, missing, wrong, or two swapped.
 * The first letter must be right: there people rarely slip, and "Futter" is not "Butter".
 */
export function trotzTippfehler(wort: string): Stamm | null {
  if (wort.length < KUERZESTES_WORT) {
    return null;
  }
  const { aehnliche } = wortschatz();
  const menge = buchstaben(wort);
  for (const laenge of [wort.length, wort.length + 1, wort.length - 1]) {
    for (const stamm of aehnliche.get(fachFuer(wort, laenge)) ?? []) {
      if (hoechstensZwei(menge ^ stamm.buchstaben) && einFehler(wort, stamm.form)) {
        return stamm;
      }
    }
  }

  return null;
}

/**
 * The stems one slip away, the first letter included: it may be missing, doubled or swapped with the next. Broader than
 * trotzTippfehler, to ask and not to decide. `wort` may be one letter shorter than the shortest stem.
 */
export function* nahe(wort: string, kuerzester: number): Generator<Stamm> {
  const { aehnliche } = wortschatz();
  const menge = buchstaben(wort);
  const [erster = "", zweiter = ""] = wort;
  for (const [laenge, anfaenge] of [
    [wort.length, new Set([erster, zweiter])],
    [wort.length - 1, new Set([erster, zweiter])],
    [wort.length + 1, ALPHABET],
  ] as const) {
    for (const anfang of laenge < kuerzester ? [] : anfaenge) {
      for (const stamm of aehnliche.get(fachFuer(anfang, laenge)) ?? []) {
        if (hoechstensZwei(menge ^ stamm.buchstaben) && einFehler(wort, stamm.form)) {
          yield stamm;
        }
      }
    }
  }
}

/** At most two bits: one letter instead of another. */
function hoechstensZwei(bits: number): boolean {
  const ohneErstes = bits & (bits - 1);

  return (ohneErstes & (ohneErstes - 1)) === 0;
}

function einFehler(a: string, b: string): boolean {
  const kurz = a.length <= b.length ? a : b;
  const lang = a.length <= b.length ? b : a;
  let vorn = 0;
  while (vorn < kurz.length && kurz[vorn] === lang[vorn]) {
    vorn += 1;
  }
  let hinten = 0;
  while (hinten < kurz.length - vorn && kurz[kurz.length - 1 - hinten] === lang[lang.length - 1 - hinten]) {
    hinten += 1;
  }
  const verschieden = kurz.length - vorn - hinten;
  if (kurz.length < lang.length) {
    return verschieden === 0;
  }
  const [links = "", rechts = ""] = [kurz[vorn], kurz[vorn + 1]];

  return verschieden === 2
    ? links === lang[vorn + 1] && rechts === lang[vorn]
    : verschieden === 1 && (kurz.length >= LANGES_WORT || benachbart(links, lang[vorn] ?? ""));
}

/** Keys side by side on a German keyboard, or letters that sound alike. */
function benachbart(a: string, b: string): boolean {
  return [...TASTEN, ...GLEICHKLANG].some(
    (reihe) => Math.abs(reihe.indexOf(a) - reihe.indexOf(b)) === 1 && reihe.includes(a) && reihe.includes(b),
  );
}
