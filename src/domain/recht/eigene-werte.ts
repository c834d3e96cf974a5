import { gerundet } from "../mengen/betrag";
import { NULL, vergleiche, type Bruch } from "../mengen/bruch";
import { isoText, type Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "./fundstelle";
import { wertAm, type Parameterwert, type Reihe } from "./parameter";

/** Takes the last published value on: an assumption that the user makes and names the reason for. */
export const WIE_BISHER = "wie bisher";

/** Stands for every series that has no value of its own. */
export const ALLE_UEBRIGEN = "alle übrigen";

/** A value that a person takes from a source of their own, for days for which no published value is known. */
export interface EigenerWert {
  /** Name of the series, or ALLE_UEBRIGEN. */
  readonly name: string;
  /** In the unit of the series (a rate as a fraction), a word of the series, or WIE_BISHER. */
  readonly wert: Bruch | string;
  readonly ab: Stichtag;
  /** Null: without end. */
  readonly bis: Stichtag | null;
  readonly quelle: string;
}

export const KEINE_EIGENEN_WERTE: readonly EigenerWert[] = [];

/** The published value of the day; only where there is none, the user's own, marked as vorläufig. */
export function geltenderWert<T>(
  r: Reihe<T>,
  stichtag: Stichtag,
  eigene: readonly EigenerWert[] = KEINE_EIGENEN_WERTE,
): Parameterwert<T> | null {
  return wertAm(r, stichtag) ?? (eigene.length === 0 ? null : vorlaeufigerWert(r, stichtag, eigene));
}

function vorlaeufigerWert<T>(r: Reihe<T>, stichtag: Stichtag, eigene: readonly EigenerWert[]): Parameterwert<T> | null {
  const eigener = zustaendig(eigene, r.parameter.name, stichtag) ?? zustaendig(eigene, ALLE_UEBRIGEN, stichtag);
  const wert = eigener === null ? undefined : inEinheitDerReihe(r, eigener.wert);

  return eigener === null || wert === undefined
    ? null
    : {
        ab: isoText(eigener.ab),
        wert,
        fundstelle: eigeneFundstelle(eigener),
        geprueftAm: "",
        vorlaeufig: true,
      };
}

/** The latest of the values that cover the day. */
function zustaendig(eigene: readonly EigenerWert[], name: string, stichtag: Stichtag): EigenerWert | null {
  const klein = name.toLowerCase();
  let gefunden: EigenerWert | null = null;
  for (const e of eigene) {
    const deckt = e.ab <= stichtag && (e.bis === null || stichtag <= e.bis);
    if (deckt && e.name.toLowerCase() === klein && (gefunden === null || e.ab >= gefunden.ab)) {
      gefunden = e;
    }
  }

  return gefunden;
}

function eigeneFundstelle({ wert, quelle }: EigenerWert): Fundstelle {
  const art = wert === WIE_BISHER ? "eigene Annahme „wie bisher“" : "eigener Wert";

  return { stelle: `${art}, vorläufig (Quelle: ${quelle})` };
}

/** The own value in the kind of the series: money, number, rate or word; undefined where it is of another kind. */
export function inEinheitDerReihe<T>({ parameter }: Reihe<T>, wert: Bruch | string): T | undefined {
  const letzter = parameter.werte.at(-1)?.wert;
  if (wert === WIE_BISHER) {
    return letzter;
  }
  const muster = parameter.werte.map((w) => w.wert).find((w) => w !== null);
  if (typeof wert === "string") {
    return typeof muster === "string" && parameter.werte.some((w) => w.wert === wert) ? (wert as T) : undefined;
  }
  if (vergleiche(wert, NULL) < 0 || typeof muster === "string") {
    return undefined;
  }
  if (typeof muster === "number") {
    const istGeld = parameter.einheit.startsWith("€");

    return (istGeld ? gerundet(wert) : wert.zaehler % wert.nenner === 0 ? wert.zaehler / wert.nenner : undefined) as T;
  }

  return wert as T;
}
