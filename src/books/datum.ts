import { datumText, isoText, jahrVon, stichtagAusIso, stichtagAusZahl, tag, type Stichtag } from "../domain";
import { LEER, MONATE, excelVerlust, fehler, wert, type Lesung } from "./lesung";
import { zitat } from "./ort";

/** The Wirtschaftsjahr gives a booking's day its year; null: the file must name it. */
export type Wirtschaftsjahr = { readonly beginn: Stichtag } | null;

export function kalenderjahr(jahr: number): Wirtschaftsjahr {
  return { beginn: tag(`${String(jahr).padStart(4, "0")}-01-01`) };
}

const zwei = (zahl: number | string): string => String(zahl).padStart(2, "0");

function tagAus(jahr: number, monat: number, monatstag: number): Stichtag | null {
  return stichtagAusIso(`${String(jahr).padStart(4, "0")}-${zwei(monat)}-${zwei(monatstag)}`);
}

/** Day and month within the Wirtschaftsjahr, also one that crosses New Year; null where there is no such day. */
export function imWirtschaftsjahr(
  wj: { readonly beginn: Stichtag },
  monat: number,
  monatstag: number,
): Stichtag | null {
  const jahr = jahrVon(wj.beginn);
  const ende = tagAus(jahr + 1, Number(isoText(wj.beginn).slice(5, 7)), Number(isoText(wj.beginn).slice(8)));

  return (
    [tagAus(jahr, monat, monatstag), tagAus(jahr + 1, monat, monatstag)].find(
      (t) => t !== null && t >= wj.beginn && (ende === null || t < ende),
    ) ?? null
  );
}

/** "0104" is TTMM; "104" lost its zero in Excel: with three digits only the day can be short. */
export function belegdatum(roh: string, wj: Wirtschaftsjahr): Lesung<Stichtag> {
  const text = roh.trim();
  const ttmm = /^(\d{1,2})(\d\d)$/.exec(text);
  if (ttmm === null || (text.length === 4 && Number(text.slice(2)) > 12)) {
    return datumAusText(text, wj);
  }
  const [, monatstag = "", monat = ""] = ttmm;
  if (wj === null) {
    return fehler(`${zitat(text)} nennt kein Jahr, und die Datei kein Wirtschaftsjahr. Bitte das Jahr angeben.`);
  }
  const gefunden = imWirtschaftsjahr(wj, Number(monat), Number(monatstag));

  return gefunden === null
    ? keinTag(`${zwei(monatstag)}.${monat}.`, wj)
    : wert(gefunden, text.length === 3 ? `Belegdatum ${zitat(text)} als ${datumText(gefunden)} gelesen` : null);
}

/** A date as tables write it: 05.01.2026 · 5.1.26 · 2026-01-05 · 05012026 · 20260105 · 05. Jan · a cell's day number. */
export function datumAusText(roh: string, wj: Wirtschaftsjahr): Lesung<Stichtag> {
  const text = roh.trim().replace(/[ T]\d{1,2}:\d\d(:\d\d(\.\d+)?)?$/, "");
  if (text === "") {
    return LEER;
  }
  const verlust = excelVerlust(text);
  if (verlust !== null) {
    return fehler(verlust);
  }
  const voll = volleFormen(text);
  if (voll !== undefined) {
    return voll === null ? keinTag(text, wj) : wert(voll);
  }
  const wort = /^(\d{1,2})\.? ?-?([A-Za-zä]{3,4})[a-zä]*\.?(?:[ -](\d{2}|\d{4}))?$/.exec(text);
  const monat =
    wort === null
      ? undefined
      : (MONATE[(wort[2] ?? "").toLowerCase().replace("ä", "ae")] ?? MONATE[(wort[2] ?? "").toLowerCase().slice(0, 3)]);
  if (wort !== null && monat !== undefined) {
    return ohneOderMitJahr(text, Number(wort[1]), monat, wort[3], wj, true);
  }
  const kurz = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text);
  if (kurz !== null) {
    return ohneOderMitJahr(text, Number(kurz[1]), Number(kurz[2]), undefined, wj, false);
  }
  if (/^[A-Za-zä]{3,9}\.? ?-?\d{2,4}$/.test(text)) {
    return fehler(`${zitat(text)} hat Excel verändert, der Tag ist verloren. Bitte die Datei neu ausgeben.`);
  }

  return fehler(`${zitat(text)} ist kein Datum.`);
}

/** A date with its year; null for a day that does not exist, undefined for another form. */
function volleFormen(text: string): Stichtag | null | undefined {
  const deutsch = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})(20\d{2})$/.exec(text);
  if (deutsch !== null) {
    return tagAus(jahrzahl(deutsch[3] ?? ""), Number(deutsch[2]), Number(deutsch[1]));
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) {
    return tagAus(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }

  return /^[3-6]\d{4}$/.test(text) ? stichtagAusZahl(Number(text)) : undefined;
}

function ohneOderMitJahr(
  text: string,
  monatstag: number,
  monat: number,
  jahr: string | undefined,
  wj: Wirtschaftsjahr,
  repariert: boolean,
): Lesung<Stichtag> {
  if (jahr === undefined && wj === null) {
    return fehler(`${zitat(text)} nennt kein Jahr. Bitte das Jahr angeben.`);
  }
  const gefunden =
    jahr !== undefined
      ? tagAus(jahrzahl(jahr), monat, monatstag)
      : wj === null
        ? null
        : imWirtschaftsjahr(wj, monat, monatstag);

  return gefunden === null
    ? keinTag(text, wj)
    : wert(gefunden, repariert ? `Datum ${zitat(text)} als ${datumText(gefunden)} gelesen` : null);
}

function jahrzahl(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function keinTag(text: string, wj: Wirtschaftsjahr): Lesung<never> {
  return fehler(
    `${zitat(text)} ist kein Tag${wj === null ? "" : ` im Wirtschaftsjahr ab ${datumText(wj.beginn)}`}. Bitte das Datum prüfen.`,
  );
}
