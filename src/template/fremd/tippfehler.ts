/** How many typing errors a label may hold: none in a short word, where one letter makes another word of it. */
export function erlaubteFehler(form: string): number {
  return form.length >= 10 ? 2 : form.length >= 7 ? 1 : 0;
}

/**
 * Typing errors between two words: letters too many, missing, wrong, or two neighbours swapped. Null for more than
 * allowed. The first letter of a short word must be right: "Zeitung" is not "Leitung".
 */
export function tippfehler(wort: string, form: string): number | null {
  if (wort === form) {
    return 0;
  }
  const grenze = erlaubteFehler(form);
  if (
    Math.abs(wort.length - form.length) > grenze ||
    (form.length <= 10 && wort[0] !== form[0]) ||
    verschiedeneBuchstaben(wort, form) > 2 * grenze
  ) {
    return null;
  }
  const fehler = abstand(wort, form);

  return fehler > grenze ? null : fehler;
}

/** Letters of which only one of the words has any. A typing error takes one away and brings one in. */
function verschiedeneBuchstaben(a: string, b: string): number {
  let unterschied = buchstaben(a) ^ buchstaben(b);
  let anzahl = 0;
  for (; unterschied !== 0; unterschied &= unterschied - 1) {
    anzahl += 1;
  }

  return anzahl;
}

/** The letters a to z of a word as bits. */
function buchstaben(wort: string): number {
  let bits = 0;
  for (let i = 0; i < wort.length; i += 1) {
    bits |= 1 << (wort.charCodeAt(i) - 97);
  }

  return bits;
}

/** Optimal string alignment, three rows of its table at a time. */
function abstand(a: string, b: string): number {
  let vorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const zeile = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gleich = a[i - 1] === b[j - 1] ? 0 : 1;
      const schritte = [(vorige[j] ?? 0) + 1, (zeile[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gleich];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        schritte.push((vorvorige[j - 2] ?? 0) + 1);
      }
      zeile.push(Math.min(...schritte));
    }
    vorvorige = vorige;
    vorige = zeile;
  }

  return vorige[b.length] ?? 0;
}
