import { ok, stichtagAusIso, unzulaessig, type Ergebnis, type Grund, type Stichtag } from "../../domain";
import { kontenrahmenAus, type Kontenrahmen } from "../kontenrahmen";
import { zeilengrund, zitat } from "../ort";

/** The first line of a DATEV file, as far as the bookings need it. */
export interface Kopf {
  readonly wirtschaftsjahr: Stichtag | null;
  /** Digits of a Sachkonto; a Personenkonto has one more. */
  readonly laenge: number;
  readonly von: Stichtag | null;
  readonly bis: Stichtag | null;
  readonly waehrung: string;
  /** Named by the file itself; usually empty. */
  readonly kontenrahmen: Kontenrahmen | null;
}

const VERSIONEN = ["510", "700"];
const BUCHUNGSSTAPEL = "21";

/** What else DATEV exports in this form, by the number in field 3. */
const KATEGORIEN: Readonly<Record<string, string>> = {
  "16": "Debitoren und Kreditoren",
  "20": "Kontenbeschriftungen",
  "44": "Textschlüssel",
  "46": "Zahlungsbedingungen",
  "48": "Diverse Adressen",
  "62": "Buchungssatzvorlagen der Anlagenbuchführung",
  "63": "Buchungssatzvorlagen der Anlagenbuchführung",
  "65": "Wiederkehrende Buchungen",
  "66": "Filialen der Anlagenbuchführung",
  "67": "Buchungstextkonstanten",
};

/** Fields 13 to 16 of the header, counted from 0: Beginn des Wirtschaftsjahres, Sachkontenlänge, Datum von, Datum bis. */
const FELD_WIRTSCHAFTSJAHR = 12;
const UEBLICHE_LAENGE = 4;

export function istExtf(text: string): boolean {
  return /^"?(EXTF|DTVF)"?[;,\t]/.test(text);
}

export function kopf(zellen: readonly string[]): Ergebnis<Kopf> {
  const feld = (nummer: number): string => (zellen[nummer] ?? "").trim();
  const gruende: Grund[] = [];
  if (!VERSIONEN.includes(feld(1))) {
    gruende.push(
      zeilengrund(
        "extf-version",
        1,
        "Versionsnummer",
        `Version ${zitat(feld(1))} ist nicht bekannt. Gelesen werden 510 und 700.`,
      ),
    );
  }
  if (feld(2) !== BUCHUNGSSTAPEL) {
    const was = feld(3) === "" ? (KATEGORIEN[feld(2)] ?? `Kategorie ${zitat(feld(2))}`) : feld(3);
    gruende.push(
      zeilengrund(
        "extf-kein-buchungsstapel",
        1,
        "Datenkategorie",
        `Die Datei enthält ${zitat(was)}, keine Buchungen. Bitte in DATEV die Kategorie „Buchungsstapel“ ausgeben.`,
      ),
    );
  }
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const anfang = wirtschaftsjahrfeld(zellen);
  const laenge = Number(feld(anfang + 1));

  return ok({
    wirtschaftsjahr: datumsfeld(feld(anfang)),
    laenge: Number.isInteger(laenge) && laenge >= 4 && laenge <= 8 ? laenge : UEBLICHE_LAENGE,
    von: datumsfeld(feld(anfang + 2)),
    bis: datumsfeld(feld(anfang + 3)),
    waehrung: /^[A-Z]{3}$/.test(feld(anfang + 9)) ? feld(anfang + 9) : "EUR",
    kontenrahmen: feld(anfang + 14) === "" ? null : kontenrahmenAus(feld(anfang + 14)),
  });
}

/** Some programs write a field too many or too few before it: then the date followed by a length shows the place. */
function wirtschaftsjahrfeld(zellen: readonly string[]): number {
  const passt = (i: number): boolean => /^\d{8}$/.test(zellen[i] ?? "") && /^[4-8]$/.test(zellen[i + 1] ?? "");

  return [FELD_WIRTSCHAFTSJAHR, 11, 13, 10, 14].find(passt) ?? FELD_WIRTSCHAFTSJAHR;
}

function datumsfeld(text: string): Stichtag | null {
  const [, jahr = "", monat = "", tag = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];

  return stichtagAusIso(`${jahr}-${monat}-${tag}`);
}
