import { ok, unvollstaendig, type Abgelehnt, type Ergebnis } from "../ergebnis";
import type { Betrag } from "../mengen/betrag";
import { datumText, type Stichtag } from "../mengen/zeitraum";
import { keinWert, reihe, wertAm, type Parameterwert, type Reihe } from "../recht/parameter";
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

/** The values in force on a day, or which of them are missing. */
export function beitragswerteAm(stichtag: Stichtag): Ergebnis<Beitragswerte> {
  const fehlend = Object.values<Reihe<unknown>>(REIHEN).filter((r) => wertAm(r, stichtag) === null);
  if (fehlend.length > 0) {
    return ohneWerte(fehlend, stichtag);
  }
  const werte = Object.fromEntries(
    Object.entries(REIHEN).map(([name, r]) => [name, wertAm<unknown>(r, stichtag)]),
  ) as unknown as Tageswerte;
  const renten = BEZUGSGROESSEN[werte.artDerBezugsgroesseRenten.wert];
  const bezugsgroesseRenten = wertAm(renten, stichtag);

  return bezugsgroesseRenten === null ? keinWert(renten, stichtag) : ok({ ...werte, bezugsgroesseRenten });
}

/** One reason that names all: a day outside the series is missing from every one of them. */
function ohneWerte(fehlend: readonly Reihe<unknown>[], stichtag: Stichtag): Abgelehnt {
  const von = Math.max(...fehlend.map((r) => r.ab[0] ?? 0)) as Stichtag;
  const bis = Math.min(...fehlend.map((r) => r.bis)) as Stichtag;

  return unvollstaendig({
    regel: "parameter-ohne-wert",
    ort: { feld: "stichtag" },
    text:
      `Für den ${datumText(stichtag)} sind keine Werte hinterlegt: ${fehlend.map((r) => r.parameter.bezeichnung).join("; ")}.` +
      ` Bekannt sind Werte vom ${datumText(von)} bis ${datumText(bis)}. Bitte einen Stichtag in diesem Zeitraum wählen.`,
  });
}
