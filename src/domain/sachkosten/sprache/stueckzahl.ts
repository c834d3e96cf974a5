import { alsBruch, gerundet, type Betrag } from "../../mengen/betrag";
import { dezimal, vergleiche, type Bruch } from "../../mengen/bruch";
import { KLEINWERKZEUG } from "../grenzen";
import { schreibform } from "./schreibform";

/** What the text itself says about number and price of the things. */
export interface Stueckangabe {
  /** How many: null where the text does not say. */
  readonly anzahl: number | null;
  /** Price of one item, where the text states it. */
  readonly einzelpreis: Betrag | null;
  /** "bis 51 €", "unter 50 €": each item stays within the limit for small tools. */
  readonly kleinLautText: boolean;
}

const ZAHLWORT: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwoelf: 12,
};

const ZAHL = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const EURO = String.raw`\s*(?:€|eur\b|euro\b|,-)`;
const CENTBETRAG = String.raw`(\d{1,4}[.,]\d{2})(?!\d)`;
const JE = String.raw`(?:\ba|\bje|\bzu je|\bzu|@|pro stueck|je stueck|stueckpreis|einzelpreis)\s*:?\s*`;
const STK = String.raw`(?:st|stk|stck|stueck|sets?|paar)?\.?\s*`;
/** "à 49,90", "je 6 €", "5 x 31,50", "3 St. x 52,00", "12,50 pro Stück". */
const EINZELPREISE: readonly RegExp[] = [
  new RegExp(JE + ZAHL + EURO),
  new RegExp(JE + CENTBETRAG),
  new RegExp(String.raw`\b\d{1,3}\s*${STK}[x×]\s*${CENTBETRAG}`),
  new RegExp(CENTBETRAG + String.raw`\s*(?:€|eur|euro)?\s*(?:\/|pro|je)\s*(?:st|stk|stck|stueck)\b`),
];
const OBERGRENZE = new RegExp(
  String.raw`(?:\bbis|\bunter|\bmax\.?|\bmaximal|\bhoechstens|<=?)\s*(?:zu\s*)?(?:je\s*)?${ZAHL}(?:${EURO}|\s*(?:\)|$|je\b))`,
);
/** "120x90" is a size, no count. */
const STUECK = /\b(\d{1,4})\s*(?:[x×](?!\s*\d)|stk|stck|stueck|st\b|mal\b|er[- ]?(?:set|pack|satz)\b|paar\b|sets\b)/;
const MAL_PREIS = new RegExp(String.raw`\b(\d{1,3})\s*${STK}[x×]\s*${CENTBETRAG}`);
const VORANGESTELLT = /^(\d{1,3})\s+(?=[a-z]{3})/;
/** A number before a unit of measure is no count. */
const MASS = /^\d+\s+(?:liter|ltr|meter|kg|cm|mm|zoll|watt|volt|teilig|tlg|monat|stunden|std|euro|eur)\b/;

export function stueckangabe(text: string, gegenstand: string): Stueckangabe {
  const form = schreibform(text.slice(0, 1000));
  const grenze = betragAus(OBERGRENZE.exec(form)?.[1]);

  return {
    anzahl: anzahl(form, schreibform(gegenstand)),
    einzelpreis:
      EINZELPREISE.map((muster) => betragAus(muster.exec(form)?.[1])).find((preis) => preis !== null) ?? null,
    kleinLautText: grenze !== null && grenze <= KLEINWERKZEUG.bis,
  };
}

function anzahl(text: string, gegenstand: string): number | null {
  const davor =
    new RegExp(String.raw`(\S+)\s+(?:\S+\s+)?${gegenstand.replace(/[^a-z0-9-]/g, ".")}`).exec(text)?.[1] ?? "";
  const angaben = [
    MAL_PREIS.exec(text)?.[1],
    STUECK.exec(text)?.[1],
    MASS.test(text) ? undefined : VORANGESTELLT.exec(text)?.[1],
    davor,
  ];
  for (const angabe of angaben) {
    const zahl = angabe === undefined ? NaN : (ZAHLWORT[angabe] ?? (/^\d{1,3}$/.test(angabe) ? Number(angabe) : NaN));
    if (zahl > 0) {
      return zahl;
    }
  }

  return null;
}

function betragAus(zahl: string | undefined): Betrag | null {
  const wert: Bruch | null = zahl === undefined ? null : dezimal(zahl.replace(",", "."));

  return wert === null ? null : gerundet(wert);
}

/** True where a price for so many items stays within the limit for each. */
export function jeStueckHoechstens(betrag: Betrag, anzahl: number, grenze: Betrag): boolean {
  return vergleiche(alsBruch(betrag), { zaehler: grenze * anzahl, nenner: 100 }) <= 0;
}
