import { spaltenAus, spaltenform, type Spalten, type Spaltennamen } from "../spalten";

export type Feld =
  | "umsatz"
  | "sollHaben"
  | "waehrung"
  | "basisumsatz"
  | "konto"
  | "gegenkonto"
  | "schluessel"
  | "datum"
  | "beleg"
  | "text"
  | "kost1"
  | "kost2"
  | "stueck"
  | "gewicht"
  | "generalumkehr";

/** Headings of the second line, as DATEV and other programs write them. */
const NAMEN: Spaltennamen<Feld> = {
  umsatz: /^umsatz/,
  sollHaben: /^(sollhaben|sh$)/,
  waehrung: /^wkz(umsatz)?$/,
  basisumsatz: /^basisumsatz/,
  konto: /^konto(nummer)?$/,
  gegenkonto: /^gegenkonto/,
  schluessel: /^bu(schl|$)/,
  datum: /^belegdatum|^datum$/,
  beleg: /^belegfeld1$/,
  text: /^buchungstext|^text$/,
  kost1: /^(kost1(kostenstelle)?|kostenstelle1?)$/,
  kost2: /^(kost2(kostenstelle)?|kostenstelle2)$/,
  stueck: /^stueck$/,
  gewicht: /^gewicht$/,
  generalumkehr: /^generalumkehr/,
};

/** Where DATEV's own format has them, counted from 0; for a heading that is empty. */
const STELLEN: Readonly<Record<Feld, number>> = {
  umsatz: 0,
  sollHaben: 1,
  waehrung: 2,
  basisumsatz: 4,
  konto: 6,
  gegenkonto: 7,
  schluessel: 8,
  datum: 9,
  beleg: 10,
  text: 13,
  kost1: 36,
  kost2: 37,
  stueck: 87,
  gewicht: 88,
  generalumkehr: 117,
};

export const FELDNAME: Readonly<Record<Feld, string>> = {
  umsatz: "Umsatz",
  sollHaben: "Soll/Haben-Kennzeichen",
  waehrung: "WKZ Umsatz",
  basisumsatz: "Basis-Umsatz",
  konto: "Konto",
  gegenkonto: "Gegenkonto",
  schluessel: "BU-Schlüssel",
  datum: "Belegdatum",
  beleg: "Belegfeld 1",
  text: "Buchungstext",
  kost1: "KOST1",
  kost2: "KOST2",
  stueck: "Stück",
  gewicht: "Gewicht",
  generalumkehr: "Generalumkehr",
};

const NOETIG: readonly Feld[] = ["umsatz", "sollHaben", "konto", "gegenkonto", "datum"];

/** True where the line holds headings and not already a booking. */
export function istUeberschrift(zellen: readonly string[]): boolean {
  return zellen.some((name) => /^(umsatz|konto|gegenkonto|belegdatum)/.test(spaltenform(name)));
}

/** By heading; where a heading is empty but the others stand where DATEV has them, by place. */
export function stapelspalten(kopf: readonly string[] | null): Spalten<Feld> {
  const gefunden: Partial<Record<Feld, number>> = kopf === null ? {} : { ...spaltenAus(kopf, NAMEN) };
  const felder = Object.keys(STELLEN) as Feld[];
  const wieDatev = kopf === null || NOETIG.every((f) => gefunden[f] === undefined || gefunden[f] === STELLEN[f]);
  for (const feld of felder) {
    if (gefunden[feld] === undefined && wieDatev && (kopf?.[STELLEN[feld]] ?? "").trim() === "") {
      gefunden[feld] = STELLEN[feld];
    }
  }

  return gefunden;
}

/** The headings without which nothing can be read. */
export function fehlendeSpalten(spalten: Spalten<Feld>): readonly string[] {
  return NOETIG.filter((feld) => spalten[feld] === undefined).map((feld) => FELDNAME[feld]);
}
