/**
 * A number as people type it. Dots group and the comma divides, as in a German Excel ("1.234" is 1234); what can only be
 * English ("1,234.56") is read so. The exact decimal goes on to the domain, `verstanden` is shown to the person.
 */
export type Zahleingabe =
  | { readonly art: "leer" }
  | { readonly art: "unklar" }
  | { readonly art: "zahl"; readonly dezimal: string; readonly verstanden: string };

const UNKLAR: Zahleingabe = { art: "unklar" };

const FORM = /^([+\-−–]?) ?([\d., ]*\d[\d., ]*?)(?:,[-–—]{1,2})? ?(T€|TEUR|Tsd\.?(?: ?€)?|€|EUR|%)?$/i;

/** Which sign groups and which divides, the first form that fits wins. */
const SCHREIBWEISEN: readonly { readonly form: RegExp; readonly gruppe: RegExp }[] = [
  { form: /^\d+$/, gruppe: /$/ },
  { form: /^[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/, gruppe: /\./g },
  { form: /^[1-9]\d{0,2}( \d{3})+([.,]\d*)?$/, gruppe: / /g },
  { form: /^[1-9]\d{0,2}(,\d{3})+\.\d*$/, gruppe: /,/g },
  { form: /^[1-9]\d{0,2}(,\d{3}){2,}$/, gruppe: /,/g },
  { form: /^\d*[.,]\d+$/, gruppe: /$/ },
  { form: /^\d+[.,]$/, gruppe: /$/ },
];

export function zahlEingabe(text: string): Zahleingabe {
  const glatt = text.replace(/[\s'’]+/g, " ").trim();
  if (glatt === "") {
    return { art: "leer" };
  }
  const [, vorzeichen = "", ziffern = "", einheit = ""] = FORM.exec(glatt) ?? [];
  const schreibweise = SCHREIBWEISEN.find(({ form }) => form.test(ziffern));
  if (schreibweise === undefined) {
    return UNKLAR;
  }
  const betrag = ziffern.replace(schreibweise.gruppe, "").replace(",", ".");
  const tausend = /^T/i.test(einheit);
  const dezimal = (/[-−–]/.test(vorzeichen) ? "-" : "") + verschoben(betrag, tausend ? 3 : 0);

  return { art: "zahl", dezimal, verstanden: zahlText(dezimal) };
}

/** A rate typed in percent ("3", "3 %", "2,9") as the fraction that the domain wants; verstanden keeps the percent. */
export function prozentEingabe(text: string): Zahleingabe {
  const gelesen = zahlEingabe(text);

  return gelesen.art === "zahl"
    ? { art: "zahl", dezimal: verschoben(gelesen.dezimal, -2), verstanden: `${gelesen.verstanden} %` }
    : gelesen;
}

/** A decimal ("1234.5") as Germans write it: 1.234,5. */
export function zahlText(dezimal: string): string {
  const [ganz = "", nachkomma = ""] = dezimal.split(".");
  const gruppiert = ganz.replace(/\B(?=(\d{3})+(?!\d))/g, ".");

  return nachkomma === "" ? gruppiert : `${gruppiert},${nachkomma}`;
}

/** Moves the point in the text, so that no digit is lost on the way over a double. */
export function verschoben(dezimal: string, stellen: number): string {
  const [, vorzeichen = "", ganz = "", nachkomma = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(dezimal) ?? [];
  const punkt = ganz.length + stellen;
  const ziffern = (ganz + nachkomma).padEnd(punkt, "0");
  const links = punkt <= 0 ? "" : ziffern.slice(0, punkt);
  const rechts = punkt <= 0 ? "0".repeat(-punkt) + ziffern : ziffern.slice(punkt);
  const vorn = links.replace(/^0+(?=\d)/, "");
  const hinten = rechts.replace(/0+$/, "");

  return `${vorzeichen}${vorn === "" ? "0" : vorn}${hinten === "" ? "" : `.${hinten}`}`;
}
