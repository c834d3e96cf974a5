import { unvollstaendig, type Abgelehnt } from "../ergebnis";
import { datumText, tag, type Stichtag } from "../mengen/zeitraum";
import type { Fundstelle } from "./fundstelle";

/** One dated value, taken as published. */
export interface Parameterwert<T> {
  /** In force from this day on, until the next value or the end of the series. */
  readonly ab: string;
  readonly wert: T;
  readonly fundstelle: Fundstelle;
  /** The day on which somebody compared the value with its source. */
  readonly geprueftAm: string;
  readonly vorlaeufig?: true;
}

/** A series of dated values, oldest first. Data only: no expressions, no derived numbers. */
export interface Parameter<T> {
  /** Stable id: "Grundbetrag". */
  readonly name: string;
  readonly bezeichnung: string;
  readonly einheit: string;
  readonly werte: readonly Parameterwert<T>[];
  /** Last day for which the series is known; a later day is refused, never guessed. */
  readonly bis: string;
}

/** A Parameter with its days as numbers, so that a look-up costs a few comparisons. */
export interface Reihe<T> {
  readonly parameter: Parameter<T>;
  readonly ab: readonly Stichtag[];
  readonly bis: Stichtag;
}

export function reihe<T>(parameter: Parameter<T>): Reihe<T> {
  return { parameter, ab: parameter.werte.map((w) => tag(w.ab)), bis: tag(parameter.bis) };
}

/** The value in force on that day, or null where the series does not know the day. */
export function wertAm<T>(r: Reihe<T>, stichtag: Stichtag): Parameterwert<T> | null {
  if (stichtag > r.bis) {
    return null;
  }
  for (let i = r.ab.length - 1; i >= 0; i -= 1) {
    const ab = r.ab[i];
    if (ab !== undefined && stichtag >= ab) {
      return r.parameter.werte[i] ?? null;
    }
  }

  return null;
}

/** The value of a series that has had one since there have been ALA, for rules that are asked without a day. */
export function einzigerWert<T>(parameter: Parameter<T>): Parameterwert<T> {
  const [wert] = parameter.werte;
  if (wert === undefined || parameter.werte.length > 1) {
    throw new RangeError(`Die Reihe hat nicht genau einen Wert: ${parameter.name}`);
  }

  return wert;
}

/** The refusal for a day without a value. */
export function keinWert(r: Reihe<unknown>, stichtag: Stichtag): Abgelehnt {
  const erster = r.ab[0];
  const spanne = erster === undefined ? "" : ` Bekannt sind Werte vom ${datumText(erster)} bis ${datumText(r.bis)}.`;

  return unvollstaendig({
    regel: "parameter-ohne-wert",
    ort: { feld: "stichtag" },
    text:
      `Für den ${datumText(stichtag)} ist kein Wert hinterlegt: ${r.parameter.bezeichnung}.${spanne}` +
      ` Bitte einen Stichtag in diesem Zeitraum wählen oder einen eigenen Wert „${r.parameter.name}“ mit Quelle angeben.`,
  });
}

/** One reason that names all: a day outside the series is missing from every one of them. */
export function keineWerte(fehlend: readonly Reihe<unknown>[], stichtag: Stichtag): Abgelehnt {
  const [einzige] = fehlend;
  if (fehlend.length === 1 && einzige !== undefined) {
    return keinWert(einzige, stichtag);
  }
  const von = Math.max(...fehlend.map((r) => r.ab[0] ?? 0)) as Stichtag;
  const bis = Math.min(...fehlend.map((r) => r.bis)) as Stichtag;

  return unvollstaendig({
    regel: "parameter-ohne-wert",
    ort: { feld: "stichtag" },
    text:
      `Für den ${datumText(stichtag)} sind keine Werte hinterlegt: ${fehlend.map((r) => r.parameter.bezeichnung).join("; ")}.` +
      ` Bekannt sind Werte vom ${datumText(von)} bis ${datumText(bis)}. Bitte einen Stichtag in diesem Zeitraum wählen` +
      ` oder eigene Werte mit Quelle angeben (${fehlend.map((r) => r.parameter.name).join(", ")}).`,
  });
}
