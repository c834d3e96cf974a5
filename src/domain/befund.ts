import type { Betrag } from "./mengen/betrag";
import { betragText } from "./mengen/betrag";
import type { Fundstelle } from "./recht/fundstelle";
import { fundstelleText } from "./recht/fundstelle";

export type Schwere = "fehler" | "warnung" | "hinweis";

/** Where something is: a cell of a sheet, or a field of the input ("sachkosten[3].betrag"). */
export interface Ort {
  readonly blatt?: string;
  readonly zelle?: string;
  readonly feld?: string;
}

/** One finding. Contract of every door; regel is a stable, citable id. */
export interface Befund {
  readonly regel: string;
  readonly schwere: Schwere;
  readonly ort: Ort;
  readonly gefunden: string | null;
  readonly erwartet: string | null;
  /** € per Platz and day by which the Tagessatz is too high (negative: too low), four decimals; null: not in euros. */
  readonly wirkung: string | null;
  /** One German sentence: what is wrong, where, what to do. */
  readonly text: string;
  readonly fundstelle: string | null;
  readonly gruppe?: string;
}

export interface BefundAngaben {
  readonly regel: string;
  readonly schwere: Schwere;
  readonly ort: Ort;
  readonly text: string;
  readonly gefunden?: string | undefined;
  readonly erwartet?: string | undefined;
  readonly wirkung?: string | undefined;
  readonly fundstelle?: Fundstelle | undefined;
  readonly gruppe?: string | undefined;
}

export function befund(a: BefundAngaben): Befund {
  return {
    regel: a.regel,
    schwere: a.schwere,
    ort: a.ort,
    gefunden: a.gefunden ?? null,
    erwartet: a.erwartet ?? null,
    wirkung: a.wirkung ?? null,
    text: a.text,
    fundstelle: a.fundstelle === undefined ? null : fundstelleText(a.fundstelle),
    ...(a.gruppe === undefined ? {} : { gruppe: a.gruppe }),
  };
}

/** Effect of an annual amount on the Tagessatz: € per Platz and day, four decimals, exact and rounded once. */
export function wirkungText(jahresbetrag: Betrag, plaetze: number, tage: number): string {
  const zehntausendstel = betragText(jahresbetrag);

  return viertel(zehntausendstel, plaetze * tage);
}

function viertel(euro: string, teiler: number): string {
  // four decimals: shift the cents by two digits, divide in whole numbers
  const cents = BigInt(euro.replace(".", "")) * 100n;
  const betrag = cents < 0n ? -cents : cents;
  const nenner = BigInt(teiler);
  const ziffern = ((2n * betrag + nenner) / (2n * nenner)).toString().padStart(5, "0");

  return `${cents < 0n && /[1-9]/.test(ziffern) ? "-" : ""}${ziffern.slice(0, -4)}.${ziffern.slice(-4)}`;
}

const RANG: Readonly<Record<Schwere, number>> = { fehler: 0, warnung: 1, hinweis: 2 };

/** By size of the effect, biggest first; without effect by Schwere; otherwise as found. */
export function sortiert(befunde: readonly Befund[]): Befund[] {
  return [...befunde].sort(
    (a, b) => Math.abs(Number(b.wirkung ?? 0)) - Math.abs(Number(a.wirkung ?? 0)) || RANG[a.schwere] - RANG[b.schwere],
  );
}
