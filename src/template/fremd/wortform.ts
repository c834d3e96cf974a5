const UMSCHRIFT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Words that a form writes, shortens or leaves out at will; "in" and "innen" are what the asterisk leaves of a noun. */
const BEILAEUFIG = new Set(["und", "u", "bzw", "oder", "sowie", "in", "innen", "eur", "euro", "mwst"]);

/** "3.1", "a)", "IV." before a label. */
const NUMMERIERUNG = /^\s*(?:nr\.?\s*)?(?:(?:\d+\.)*\d+[.)]?|[a-z][.)]|[ivx]{1,4}[.)])\s+/i;

const KLAMMER = /\([^()]*\)|\[[^[\]]*\]/g;

/** Behind an opening bracket that nobody closed. */
const OFFENE_KLAMMER = /\s[([].*$/s;

/** Tab. 1 prints the key in two labels (HB:617-618); some forms leave out its brackets. */
const SCHLUESSEL = /(?:personal)?schl(?:ü|ue)ssel.*$/is;

/**
 * The spellings under which a label is compared: small letters only, so that case, ß/ss, umlauts, punctuation,
 * numbering, footnote signs and the gender forms (*in, :in, _in, /-in, (in), In, in) do not matter. What stands in
 * brackets counts once without and once with.
 */
export function wortformen(text: string): readonly string[] {
  const blank = text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D]/g, "")
    .replace(NUMMERIERUNG, "")
    .replace(/(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu, "");
  const formen = [blank.replace(KLAMMER, " ").replace(OFFENE_KLAMMER, ""), blank].map(buchstaben);

  return [...new Set(formen)].filter((form) => form !== "");
}

function buchstaben(text: string): string {
  return text
    .replace(SCHLUESSEL, "")
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => UMSCHRIFT[zeichen] ?? zeichen)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z]+/)
    .filter((wort) => !BEILAEUFIG.has(wort))
    .map((wort) => wort.replace(/^(.{4,}er)in(?:nen)?$/, "$1").replace(/^(mitarbeit)ende[mnr]?$/, "$1er"))
    .join("");
}
