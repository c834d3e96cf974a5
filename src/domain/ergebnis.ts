import type { Ort } from "./befund";
import type { Hinweis } from "./hinweis";
import type { Fundstelle } from "./recht/fundstelle";

/** One line of a Rechenweg, readable by a clerk: what, how, result; gerundet says that this is where the cent was made. */
export interface Rechenschritt {
  readonly bezeichnung: string;
  readonly rechnung: string;
  readonly ergebnis: string;
  readonly gerundet?: boolean;
  readonly fundstelle?: Fundstelle;
}

/** Why there is no value. text says what is wrong, where, and what to do. */
export interface Grund {
  readonly regel: string;
  readonly ort: Ort;
  readonly text: string;
  readonly fundstelle?: Fundstelle;
}

export interface Ok<T> {
  readonly art: "ok";
  readonly wert: T;
  /** Built on demand: a million evaluations do not pay for an explanation that nobody reads. */
  readonly rechenweg: () => readonly Rechenschritt[];
  readonly fundstellen: () => readonly Fundstelle[];
  /** What a reader of the value should know or decide. */
  readonly hinweise: () => readonly Hinweis[];
}

/** unvollstaendig: no value for the day, or no Stichtag (a cell shows #NV). unzulaessig: everything else (#WERT!). */
export interface Abgelehnt {
  readonly art: "unvollstaendig" | "unzulaessig";
  readonly gruende: readonly Grund[];
}

/** A value with its reasons, or all the reasons why there is none. The domain throws only for bugs. */
export type Ergebnis<T> = Ok<T> | Abgelehnt;

const NICHTS = (): readonly never[] => [];

export function ok<T>(
  wert: T,
  rechenweg: () => readonly Rechenschritt[] = NICHTS,
  fundstellen: () => readonly Fundstelle[] = NICHTS,
  hinweise: () => readonly Hinweis[] = NICHTS,
): Ok<T> {
  return { art: "ok", wert, rechenweg, fundstellen, hinweise };
}

export function unzulaessig(...gruende: readonly Grund[]): Abgelehnt {
  return { art: "unzulaessig", gruende };
}

export function unvollstaendig(...gruende: readonly Grund[]): Abgelehnt {
  return { art: "unvollstaendig", gruende };
}

/** All the reasons of several refusals as one; unzulaessig if any of them is. Null where nothing was refused. */
export function abgelehnt(ergebnisse: readonly Ergebnis<unknown>[]): Abgelehnt | null {
  const abgelehnte = ergebnisse.filter((e): e is Abgelehnt => e.art !== "ok");
  if (abgelehnte.length === 0) {
    return null;
  }
  const art = abgelehnte.some((e) => e.art === "unzulaessig") ? "unzulaessig" : "unvollstaendig";

  return { art, gruende: abgelehnte.flatMap((e) => e.gruende) };
}
