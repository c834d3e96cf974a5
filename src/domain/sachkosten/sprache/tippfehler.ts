import { wortschatz, type Stamm } from "./wortschatz";

const KUERZESTES_WORT = 5;
/** Short words have too many real neighbours ("Kassel", "Kessel"): there only a neighbouring key counts as wrong letter. */
const LANGES_WORT = 9;
const TASTEN = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];
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
  const anfang = wort[0] ?? "";
  for (const laenge of [wort.length, wort.length + 1, wort.length - 1]) {
    for (const stamm of aehnliche.get(`${anfang}${laenge}`) ?? []) {
      if (einFehler(wort, stamm.form)) {
        return stamm;
      }
    }
  }

  return null;
}

function einFehler(a: string, b: string): boolean {
  const kurz = a.length <= b.length ? a : b;
  const lang = a.length <= b.length ? b : a;
  let i = 0;
  while (i < kurz.length && kurz[i] === lang[i]) {
    i += 1;
  }
  if (kurz.length < lang.length) {
    return kurz.slice(i) === lang.slice(i + 1);
  }

  const vertauscht = kurz[i] === lang[i + 1] && kurz[i + 1] === lang[i] && kurz.slice(i + 2) === lang.slice(i + 2);
  const vertippt = kurz.slice(i + 1) === lang.slice(i + 1);

  return vertauscht || (vertippt && (kurz.length >= LANGES_WORT || benachbart(kurz[i] ?? "", lang[i] ?? "")));
}

/** Keys side by side on a German keyboard, or letters that sound alike. */
function benachbart(a: string, b: string): boolean {
  return [...TASTEN, ...GLEICHKLANG].some(
    (reihe) => Math.abs(reihe.indexOf(a) - reihe.indexOf(b)) === 1 && reihe.includes(a) && reihe.includes(b),
  );
}
