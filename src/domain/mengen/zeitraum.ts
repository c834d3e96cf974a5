declare const marke: unique symbol;

/**
 * A calendar day as Excel's serial number (1900 date system, valid from 1 March 1900): no clock, no time zone,
 * and a cell's date needs no conversion.
 */
export type Stichtag = number & { readonly [marke]: "Tag" };

/** From day to day, both included. */
export interface Zeitraum {
  readonly von: Stichtag;
  readonly bis: Stichtag;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Serial number of 1 March 1900, the first day on which Excel's calendar is right, and of 31 December 9999. */
const ERSTER_TAG = 61;
const LETZTER_TAG = 2958465;

/** Days from 1 March of the year 0 to Excel's day 0. */
const VERSATZ = 693899;

/** A cell's date number as Stichtag; null for fractions and for days outside Excel's calendar. */
export function stichtagAusZahl(zahl: number): Stichtag | null {
  return Number.isInteger(zahl) && zahl >= ERSTER_TAG && zahl <= LETZTER_TAG ? (zahl as Stichtag) : null;
}

/** "yyyy-mm-dd" as Stichtag; null for anything else, including days that do not exist. */
export function stichtagAusIso(text: string): Stichtag | null {
  const treffer = ISO.exec(text);
  if (treffer === null) {
    return null;
  }
  const tag = stichtagAusZahl(tagesnummer(Number(treffer[1]), Number(treffer[2]), Number(treffer[3])));

  return tag !== null && isoText(tag) === text ? tag : null;
}

/** For program text with a literal date; throws on a date that does not exist. */
export function tag(iso: string): Stichtag {
  const stichtag = stichtagAusIso(iso);
  if (stichtag === null) {
    throw new RangeError(`Kein Datum: ${iso}`);
  }

  return stichtag;
}

export function isoText(stichtag: Stichtag): string {
  const { jahr, monat, monatstag } = kalender(stichtag);

  return `${zweistellig(jahr, 4)}-${zweistellig(monat)}-${zweistellig(monatstag)}`;
}

/** For people: "31.12.2026". */
export function datumText(stichtag: Stichtag): string {
  const { jahr, monat, monatstag } = kalender(stichtag);

  return `${zweistellig(monatstag)}.${zweistellig(monat)}.${zweistellig(jahr, 4)}`;
}

export function jahrVon(stichtag: Stichtag): number {
  return kalender(stichtag).jahr;
}

/** The number of whole calendar months of a Zeitraum that runs from day d to the day before d; null otherwise. */
export function volleMonate(zeitraum: Zeitraum): number | null {
  const von = kalender(zeitraum.von);
  const danach = kalender(zeitraum.bis + 1);
  const monate = (danach.jahr - von.jahr) * 12 + danach.monat - von.monat;

  return von.monatstag === danach.monatstag && monate > 0 ? monate : null;
}

function zweistellig(zahl: number, stellen = 2): string {
  return String(zahl).padStart(stellen, "0");
}

/** Proleptic Gregorian calendar, years counted from March, so that the leap day is the last of its year. */
function tagesnummer(jahr: number, monat: number, monatstag: number): number {
  const j = monat > 2 ? jahr : jahr - 1;
  const m = monat > 2 ? monat - 3 : monat + 9;

  return (
    365 * j +
    Math.floor(j / 4) -
    Math.floor(j / 100) +
    Math.floor(j / 400) +
    Math.floor((153 * m + 2) / 5) +
    monatstag -
    1 -
    VERSATZ
  );
}

function kalender(stichtag: number): { jahr: number; monat: number; monatstag: number } {
  const n = stichtag + VERSATZ;
  const era = Math.floor(n / 146097);
  const tagDerEra = n - era * 146097;
  const jahrDerEra = Math.floor(
    (tagDerEra - Math.floor(tagDerEra / 1460) + Math.floor(tagDerEra / 36524) - Math.floor(tagDerEra / 146096)) / 365,
  );
  const tagDesJahres = tagDerEra - (365 * jahrDerEra + Math.floor(jahrDerEra / 4) - Math.floor(jahrDerEra / 100));
  const m = Math.floor((5 * tagDesJahres + 2) / 153);
  const monat = m < 10 ? m + 3 : m - 9;

  return {
    jahr: era * 400 + jahrDerEra + (monat <= 2 ? 1 : 0),
    monat,
    monatstag: tagDesJahres - Math.floor((153 * m + 2) / 5) + 1,
  };
}
