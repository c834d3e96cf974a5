import { cent, type Betrag } from "../domain";
import { LEER, excelVerlust, fehler, wert, type Lesung } from "./lesung";
import { zitat } from "./ort";

/** The usual case, without a way over patterns: digits, comma, two digits. */
const SCHLICHT = /^(\d{1,12}),(\d\d)$/;

/** German (groups by point, decimal comma), then what can only be English; what fits both is German. */
const SCHREIBWEISEN: readonly { readonly form: RegExp; readonly gruppe: RegExp }[] = [
  { form: /^\d+(,\d*)?$/, gruppe: /$/ },
  { form: /^[1-9]\d{0,2}([.' ]\d{3})+(,\d*)?$/, gruppe: /[.' ]/g },
  { form: /^[1-9]\d{0,2}([,' ]\d{3})+\.\d{1,2}$/, gruppe: /[,' ]/g },
  { form: /^\d+\.\d{1,2}$/, gruppe: /$/ },
];

const EXPONENT = /^[+-]?\d+([.,]\d+)?E[+-]?\d+$/i;
const DATUM = /^\d{1,2}\.? ?[A-Za-zäÄ]{3}|^[A-Za-zäÄ]{3,4}\.? ?\d{2}/;

/** So many decimals and so near to a whole cent: a sum that a spreadsheet got wrong in the last bit. */
const SCHWANZ = 8;

/** An amount as books write it: 1.234,56 · 1234,5 · -12,00 · 12,00- · 5 €. Exact to the cent or an error. */
export function betragAusText(roh: string): Lesung<Betrag> {
  const schlicht = SCHLICHT.exec(roh);
  if (schlicht !== null) {
    return wert(cent(Number(schlicht[1]) * 100 + Number(schlicht[2])));
  }
  const text = roh.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (text === "") {
    return LEER;
  }
  const verlust = excelVerlust(text);
  if (verlust !== null) {
    return fehler(verlust);
  }
  if (EXPONENT.test(text)) {
    return fehler(
      `${zitat(text)} hat Excel gekürzt; die fehlenden Ziffern sind verloren. Bitte die Datei neu ausgeben.`,
    );
  }
  if (DATUM.test(text)) {
    return fehler(`${zitat(text)} ist kein Betrag; vermutlich hat Excel ihn in ein Datum verwandelt.`);
  }
  const form = /^([+\-−–]?) ?([\d.,' ]*\d[\d.,' ]*?) ?([-−–]?) ?(?:€|EUR|Euro)?$/i.exec(text);
  const ziffern = form?.[2]?.trim() ?? "";
  const schreibweise = SCHREIBWEISEN.find((s) => s.form.test(ziffern));
  if (form === null || schreibweise === undefined) {
    return fehler(`${zitat(text)} ist kein Betrag. Erwartet wird zum Beispiel 1.234,56.`);
  }
  const negativ = form[1]?.replace("+", "") !== "" || form[3] !== "";

  return ausZiffern(ziffern.replace(schreibweise.gruppe, "").replace(",", "."), negativ, text);
}

function ausZiffern(dezimal: string, negativ: boolean, text: string): Lesung<Betrag> {
  const [ganz = "", nachkomma = ""] = dezimal.split(".");
  const stellen = nachkomma.replace(/0+$/, "");
  const naechste = stellen.length <= 2 ? ganz + nachkomma.slice(0, 2).padEnd(2, "0") : aufCent(ganz, stellen);
  if (naechste === null) {
    return fehler(`${zitat(text)} hat mehr als zwei Nachkommastellen. Bitte den Betrag auf den Cent angeben.`);
  }
  const anzahl = Number(naechste);
  if (!Number.isSafeInteger(anzahl)) {
    return fehler(`${zitat(text)} ist zu groß.`);
  }

  return wert(
    cent(negativ && anzahl !== 0 ? -anzahl : anzahl),
    stellen.length <= 2 ? null : `${zitat(text)} als Betrag auf den Cent gelesen`,
  );
}

/** "24,949999999999999" is 24,95. */
function aufCent(ganz: string, nachkomma: string): string | null {
  const rest = nachkomma.slice(2);
  if (rest.length < SCHWANZ - 2) {
    return null;
  }
  const cents = Number(ganz + nachkomma.slice(0, 2));
  if (/^0{5}/.test(rest)) {
    return String(cents);
  }

  return /^9{5}/.test(rest) ? String(cents + 1) : null;
}
