import type { Ergebnis, Grund } from "../ergebnis";

/** A refusal that says in which entry of the input its field stands. */
export function mitOrt<T>(pfad: string, ergebnis: Ergebnis<T>, vorsatz = ""): Ergebnis<T> {
  const anders = (g: Grund): Grund => ({
    ...g,
    ort: { feld: g.ort.feld === undefined ? pfad : `${pfad}.${g.ort.feld}` },
    text: `${vorsatz}${g.text}`,
  });

  return ergebnis.art === "ok" ? ergebnis : { ...ergebnis, gruende: ergebnis.gruende.map(anders) };
}
