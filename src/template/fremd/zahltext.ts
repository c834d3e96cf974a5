const DEUTSCH = /^([+-]?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+|-{1,2}))?$/;
const MIT_PUNKT = /^[+-]?\d+\.\d{1,2}$/;
const STRICH = /^[-–—](?:,?[-–—]{1,2})?$/;

/** The number that a person typed as text: "1.234,50 €", "0,30", "12.5"; a dash is nothing. Null for any other text. */
export function zahlAusText(text: string): number | null {
  const blank = text
    .replace(/\s*(?:€|EUR|Euro)\s*/gi, "")
    .replace(/[\u00A0\u202F]/g, " ")
    .trim();
  if (STRICH.test(blank)) {
    return 0;
  }
  if (MIT_PUNKT.test(blank)) {
    return Number(blank);
  }
  const treffer = DEUTSCH.exec(blank);
  if (treffer === null) {
    return null;
  }
  const [, vorzeichen = "", ganz = "", nachkomma = ""] = treffer;

  return Number(`${vorzeichen}${ganz.replace(/[. ]/g, "")}.${nachkomma.replace(/-/g, "0") || "0"}`);
}
