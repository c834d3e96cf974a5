import {
  dezimal,
  gerundet,
  istSchonGeteilt,
  SACHKOSTENZEILEN,
  zuordnung,
  type Betrag,
  type Bruch,
  type Sachkostenzeile,
  type Urteil,
  type Zuordnung,
} from "../../domain";
import type { Schluessel } from "../eingabe/schluessel";
import { stelleVon } from "../eingabe/sicht";
import type { Stand } from "../zustand/stand";

/** A line of the Sachkosten with its verdict. */
export interface Pruefzeile {
  readonly zeile: Schluessel;
  readonly text: string;
  readonly gebuchtUnter: string;
  /** What it adds to the Kalkulation; null where that cannot be read. */
  readonly betrag: Betrag | null;
  readonly zuordnung: Zuordnung;
}

/** First what must not stay so, then what has to be asked, then what is in order. */
export const URTEILE: readonly Urteil[] = [
  "unzulaessig",
  "falsche_zeile",
  "personal",
  "inventar",
  "investition",
  "rueckfrage",
  "aufteilen",
  "zulaessig",
];

const gemerkt = new Map<string, Zuordnung>();
const GEMERKT_HOECHSTENS = 5000;

/** Every filled line in the order of the figures. */
export function pruefzeilen({ sicht, berechnet }: Stand): readonly Pruefzeile[] {
  const roh = sicht.roh["sachkosten"] as readonly Readonly<Record<string, unknown>>[];

  return sicht.herkunft.sachkosten.map((zeile, i) => {
    const angaben = roh[i] ?? {};
    const text = alsText(angaben["text"]);
    const gebuchtUnter = alsText(angaben["zeile"]);
    const grundlage = alsBetrag(angaben["betrag"] ?? angaben["ist"]);
    const stelle = stelleVon(sicht, zeile);
    const plan = stelle === null ? undefined : berechnet?.wert.ergebnis.sachkostenposten[stelle];

    return {
      zeile,
      text,
      gebuchtUnter,
      betrag: plan ?? grundlage,
      zuordnung: mitAnteil(
        urteil(text, grundlage, gebuchtUnter, alsText(angaben["konto"])),
        stelle === null ? undefined : berechnet?.wert.kalkulation.sachkosten[stelle]?.anteil,
      ),
    };
  });
}

/** Lines by verdict, biggest euros first. */
export function nachUrteil(
  zeilen: readonly Pruefzeile[],
): readonly { urteil: Urteil; zeilen: readonly Pruefzeile[] }[] {
  return URTEILE.map((name) => ({
    urteil: name,
    zeilen: zeilen
      .filter((z) => z.zuordnung.urteil === name)
      .sort((a, b) => Math.abs(b.betrag ?? 0) - Math.abs(a.betrag ?? 0)),
  })).filter((gruppe) => gruppe.zeilen.length > 0);
}

/** The row that would be right, where it is another one of the twelve. */
export function vorschlag({ zuordnung: z, gebuchtUnter }: Pruefzeile): Sachkostenzeile | null {
  const zeile = SACHKOSTENZEILEN.find((name) => name === z.zeile);

  return zeile === undefined || zeile === gebuchtUnter ? null : zeile;
}

/** A line that holds its Sach share already is in order, as the checks say. */
function mitAnteil(zuordnung: Zuordnung, anteil: Bruch | undefined): Zuordnung {
  return anteil !== undefined && istSchonGeteilt(zuordnung, anteil)
    ? { ...zuordnung, urteil: "zulaessig", frage: null }
    : zuordnung;
}

/** The same line is judged once; typing in one field does not judge two thousand lines again. */
function urteil(text: string, betrag: Betrag | null, gebuchtUnter: string, konto: string): Zuordnung {
  const schluessel = JSON.stringify([text, betrag, gebuchtUnter, konto]);
  const bekannt = gemerkt.get(schluessel);
  if (bekannt !== undefined) {
    return bekannt;
  }
  const neu = zuordnung({ text, betrag, gebuchtUnter: leerAlsNull(gebuchtUnter), konto: leerAlsNull(konto) });
  if (gemerkt.size >= GEMERKT_HOECHSTENS) {
    gemerkt.clear();
  }
  gemerkt.set(schluessel, neu);

  return neu;
}

function alsText(wert: unknown): string {
  return typeof wert === "string" || typeof wert === "number" ? String(wert) : "";
}

function alsBetrag(wert: unknown): Betrag | null {
  const genau = typeof wert === "string" || typeof wert === "number" ? dezimal(wert) : null;

  return genau === null ? null : gerundet(genau);
}

function leerAlsNull(text: string): string | null {
  return text === "" ? null : text;
}
