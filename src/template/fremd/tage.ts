import { stichtagAusIso, type Stichtag } from "../../domain";

const TAG = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/g;

/** The days that a text names, as people write them: "01.01.2020 - 31.12.2020". */
export function tageImText(text: string): Stichtag[] {
  return [...text.matchAll(TAG)].flatMap(([, tag = "", monat = "", jahr = ""]) => {
    const iso = `${jahr.padStart(4, "20")}-${monat.padStart(2, "0")}-${tag.padStart(2, "0")}`;
    const stichtag = stichtagAusIso(iso);

    return stichtag === null ? [] : [stichtag];
  });
}

/** The text with its days replaced in their order, everything else left as it is. */
export function mitTagen(text: string, tage: readonly string[]): string {
  let stelle = -1;

  return text.replace(TAG, (alt) => {
    stelle += 1;

    return tage[stelle] ?? alt;
  });
}
