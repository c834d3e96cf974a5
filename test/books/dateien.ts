import { liesBuchungen, type Buchungen, type Leseangaben } from "../../src/books";
import type { Ergebnis, Grund } from "../../src/domain";

export const OHNE: Leseangaben = { kontenrahmen: null, kostenstelle: null, jahr: null };

/** A file as DATEV and a German Excel write it: Windows-1252, CRLF. */
export function cp1252(...zeilen: readonly string[]): Uint8Array {
  const ab80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  const latin1 = zeilen
    .join("\r\n")
    .replace(/[\u0152-\u2122]/g, (zeichen) => String.fromCharCode(0x80 + ab80.indexOf(zeichen)));

  return new Uint8Array(Buffer.from(latin1, "latin1"));
}

export function utf8(...zeilen: readonly string[]): Uint8Array {
  return new TextEncoder().encode(zeilen.join("\n"));
}

export interface Kopfangaben {
  readonly version?: number;
  readonly kategorie?: string;
  readonly wj?: string;
  readonly laenge?: number;
  readonly von?: string;
  readonly bis?: string;
  readonly skr?: string;
}

/** The header of a Buchungsstapel, field by field as DATEV describes it. */
export function extfKopf(k: Kopfangaben = {}): string {
  const {
    version = 700,
    kategorie = '21;"Buchungsstapel"',
    wj = "20250101",
    laenge = 4,
    von = wj,
    bis = "",
    skr = "",
  } = k;

  return `"EXTF";${version};${kategorie};9;20260110103000000;;"RE";"";"";1001;1;${wj};${laenge};${von};${bis};"Hof";"";1;0;0;"EUR";;"";;;"${skr}";;;"";""`;
}

/** The first 14 columns, KOST1, KOST2, Stück, Gewicht and Generalumkehr at their places among 120. */
export const EXTF_NAMEN: readonly string[] = Array.from(
  { length: 120 },
  (_, i) =>
    ({
      0: "Umsatz (ohne Soll/Haben-Kz)",
      1: "Soll/Haben-Kennzeichen",
      2: "WKZ Umsatz",
      3: "Kurs",
      4: "Basis-Umsatz",
      5: "WKZ Basis-Umsatz",
      6: "Konto",
      7: "Gegenkonto (ohne BU-Schlüssel)",
      8: "BU-Schlüssel",
      9: "Belegdatum",
      10: "Belegfeld 1",
      11: "Belegfeld 2",
      12: "Skonto",
      13: "Buchungstext",
      36: "KOST1 - Kostenstelle",
      37: "KOST2 - Kostenstelle",
      87: "Stück",
      88: "Gewicht",
      117: "Generalumkehr (GU)",
    })[i] ?? `Feld ${i + 1}`,
);

export interface Satzangaben {
  readonly umsatz?: string;
  readonly sh?: string;
  readonly konto?: string;
  readonly gegenkonto?: string;
  readonly datum?: string;
  readonly text?: string;
  readonly weitere?: Readonly<Record<number, string>>;
}

export function extfSatz(s: Satzangaben = {}): string {
  const { umsatz = "24,95", sh = "S", konto = "4940", gegenkonto = "1200", datum = "2102", text = "Fachbuch" } = s;
  const zellen = Array.from({ length: 120 }, () => '""');
  Object.assign(zellen, {
    0: umsatz,
    1: `"${sh}"`,
    6: konto,
    7: gegenkonto,
    9: datum,
    13: `"${text.replaceAll('"', '""')}"`,
    ...s.weitere,
  });

  return zellen.join(";");
}

export function stapel(saetze: readonly Satzangaben[], kopf: Kopfangaben = {}): Uint8Array {
  return cp1252(extfKopf(kopf), EXTF_NAMEN.join(";"), ...saetze.map(extfSatz));
}

export function gelesen(bytes: Uint8Array, angaben: Partial<Leseangaben> = {}): Buchungen {
  const ergebnis: Ergebnis<Buchungen> = liesBuchungen(bytes, { ...OHNE, ...angaben });
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join("\n"));
  }

  return ergebnis.wert;
}

export function gruende(bytes: Uint8Array, angaben: Partial<Leseangaben> = {}): readonly Grund[] {
  const ergebnis = liesBuchungen(bytes, { ...OHNE, ...angaben });

  return ergebnis.art === "ok" ? [] : ergebnis.gruende;
}
