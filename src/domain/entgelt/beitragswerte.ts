import { ok, type Ergebnis } from "../ergebnis";
import type { Betrag } from "../mengen/betrag";
import type { Stichtag } from "../mengen/zeitraum";
import { geltenderWert, KEINE_EIGENEN_WERTE, type EigenerWert } from "../recht/eigene-werte";
import { keineWerte, keinWert, reihe, type Parameterwert, type Reihe } from "../recht/parameter";
import {
  beitragsbemessungsgrenzeRentenversicherung,
  jahresarbeitsentgeltgrenze,
} from "../recht/parameter/beitragsbemessungsgrenze";
import {
  bezugsgroesse,
  bezugsgroesseOst,
  bezugsgroesseRentenversicherung,
  type Bezugsgroessenart,
} from "../recht/parameter/bezugsgroesse";
import {
  krankenversicherungAllgemein,
  krankenversicherungErmaessigt,
  krankenversicherungMindestanteil,
  zusatzbeitragDurchschnitt,
} from "../recht/parameter/krankenversicherung";
import { kinderabschlag, kinderlosenzuschlag, pflegeversicherungssatz } from "../recht/parameter/pflegeversicherung";
import {
  rentenversicherungAlleintragung,
  rentenversicherungMindestanteil,
  rentenversicherungssatz,
} from "../recht/parameter/rentenversicherung";

const REIHEN = {
  bezugsgroesseKranken: reihe(bezugsgroesse),
  artDerBezugsgroesseRenten: reihe(bezugsgroesseRentenversicherung),
  krankenMindestanteil: reihe(krankenversicherungMindestanteil),
  krankenAllgemein: reihe(krankenversicherungAllgemein),
  krankenErmaessigt: reihe(krankenversicherungErmaessigt),
  zusatzDurchschnitt: reihe(zusatzbeitragDurchschnitt),
  jahresgrenzeKranken: reihe(jahresarbeitsentgeltgrenze),
  pflege: reihe(pflegeversicherungssatz),
  kinderlosenzuschlag: reihe(kinderlosenzuschlag),
  kinderabschlag: reihe(kinderabschlag),
  renten: reihe(rentenversicherungssatz),
  rentenMindestanteil: reihe(rentenversicherungMindestanteil),
  rentenAlleintragung: reihe(rentenversicherungAlleintragung),
  grenzeRenten: reihe(beitragsbemessungsgrenzeRentenversicherung),
};

const BEZUGSGROESSEN: Readonly<Record<Bezugsgroessenart, Reihe<Betrag>>> = {
  Bezugsgroesse: REIHEN.bezugsgroesseKranken,
  BezugsgroesseOst: reihe(bezugsgroesseOst),
};

type Tageswerte = {
  readonly [K in keyof typeof REIHEN]: (typeof REIHEN)[K] extends Reihe<infer T> ? Parameterwert<T> : never;
};

/** Every dated value that the contributions of a month need. */
export interface Beitragswerte extends Tageswerte {
  readonly bezugsgroesseRenten: Parameterwert<Betrag>;
}

/** The last look-up: a column of people asks for the same day again and again. */
let zuletzt: { readonly stichtag: Stichtag; readonly ergebnis: Ergebnis<Beitragswerte> } | null = null;

/** The values in force on a day, or which of them are missing. */
export function beitragswerteAm(
  stichtag: Stichtag,
  eigene: readonly EigenerWert[] = KEINE_EIGENEN_WERTE,
): Ergebnis<Beitragswerte> {
  if (eigene.length > 0) {
    return nachgeschlagen(stichtag, eigene);
  }
  if (zuletzt?.stichtag !== stichtag) {
    zuletzt = { stichtag, ergebnis: nachgeschlagen(stichtag, eigene) };
  }

  return zuletzt.ergebnis;
}

function nachgeschlagen(stichtag: Stichtag, eigene: readonly EigenerWert[]): Ergebnis<Beitragswerte> {
  const fehlend = Object.values<Reihe<unknown>>(REIHEN).filter((r) => geltenderWert(r, stichtag, eigene) === null);
  if (fehlend.length > 0) {
    return keineWerte(fehlend, stichtag);
  }
  const werte = Object.fromEntries(
    Object.entries(REIHEN).map(([name, r]) => [name, geltenderWert<unknown>(r, stichtag, eigene)]),
  ) as unknown as Tageswerte;
  const renten = BEZUGSGROESSEN[werte.artDerBezugsgroesseRenten.wert];
  const bezugsgroesseRenten = geltenderWert(renten, stichtag, eigene);

  return bezugsgroesseRenten === null ? keinWert(renten, stichtag) : ok({ ...werte, bezugsgroesseRenten });
}

/** The values by name, to say which of them are the user's own. */
export function beitragswerteliste(werte: Beitragswerte): readonly (readonly [string, Parameterwert<unknown>])[] {
  return Object.entries(REIHEN).map(([name, r]) => [r.parameter.bezeichnung, werte[name as keyof Tageswerte]]);
}
