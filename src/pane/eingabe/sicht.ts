import { istLeereZeile, wertDerMappe, type Entwurf } from "./entwurf";
import { EINZELFELDNAMEN, feldart, LISTEN, spaltenVon, type Liste } from "./felder";
import { anzeige, gelesen } from "./feldwert";
import type { Formular, Zeilenwerte } from "./formular";
import { zeilenschluessel, zellschluessel, zerlegt, type Schluessel } from "./schluessel";

/** Workbook and draft as one: what the fields show, and what the domain is given. */
export interface Sicht {
  readonly formular: Formular;
  readonly entwurf: Entwurf;
  /** Keys of the lines, the workbook's first. */
  readonly zeilen: Readonly<Record<Liste, readonly Schluessel[]>>;
  /** The shape of `eingabe` in the contracts. Lines without any figure are left out. */
  readonly roh: Readonly<Record<string, unknown>>;
  /** For each list the line that the n-th entry of roh came from. */
  readonly herkunft: Readonly<Record<Liste, readonly Schluessel[]>>;
}

const LISTENPFAD = /^(\w+)\[(\d+)\](?:\.(.+))?$/;

/** Names by which the domain's arithmetic knows a column. */
const SPALTE_DER_RECHNUNG: Readonly<Record<string, string>> = {
  stunden: "stundenJeMitarbeiter",
  jahresbrutto: "jahresbruttoVollzeit",
};

export function sicht(formular: Formular, entwurf: Entwurf): Sicht {
  const zeilen = jeListe((liste) => [
    ...formular.listen[liste].map((_, i) => zeilenschluessel(liste, i)).filter((z) => !entwurf.entfernt.has(z)),
    ...entwurf.neu[liste],
  ]);
  const werte = jeListe((liste) => zeilen[liste].map((zeile) => zeilenwerte(formular, entwurf, liste, zeile)));
  const gefuellt = jeListe((liste) => werte[liste].map((zeile) => !istLeereZeile(liste, zeile)));

  return {
    formular,
    entwurf,
    zeilen,
    roh: {
      ...einzelfelder(formular, entwurf),
      ...jeListe((liste) => werte[liste].filter((_, i) => gefuellt[liste][i])),
    },
    herkunft: jeListe((liste) => zeilen[liste].filter((_, i) => gefuellt[liste][i])),
  };
}

/** What the field of this key shows. */
export function feldtext({ formular, entwurf }: Pick<Sicht, "formular" | "entwurf">, schluessel: Schluessel): string {
  return entwurf.werte.get(schluessel) ?? anzeige(wertDerMappe(formular, schluessel), feldart(schluessel));
}

/** The field that a path of the domain ("personal[3].stundenJeMitarbeiter") means; a whole list stays its name. */
export function schluesselZu(s: Sicht, pfad: string): Schluessel {
  const [, liste = "", stelle = "", spalte = ""] = LISTENPFAD.exec(pfad) ?? [];
  const name = LISTEN.find((l) => l === liste);
  const zeile = name === undefined ? undefined : s.herkunft[name][Number(stelle)];
  if (name === undefined || zeile === undefined) {
    return pfad;
  }
  const bekannte = spaltenVon(name);
  const gemeint = SPALTE_DER_RECHNUNG[spalte] ?? spalte;

  return zellschluessel(zeile, bekannte.includes(gemeint) ? gemeint : (bekannte[0] ?? ""));
}

/** The same place as a path into the figures of the workbook; null for a line that is not in it yet. */
export function pfadDerMappe(s: Sicht, pfad: string): string | null {
  const teile = zerlegt(schluesselZu(s, pfad));
  if (teile === null) {
    return pfad;
  }

  return teile.stelle === null ? null : `${teile.liste}[${teile.stelle}].${teile.spalte}`;
}

/** The place of a line in roh, by which the domain's results are ordered; null for an empty line. */
export function stelleVon(s: Sicht, zeile: Schluessel): number | null {
  const liste = zerlegt(zeile)?.liste;
  const stelle = liste === undefined ? -1 : s.herkunft[liste].indexOf(zeile);

  return stelle < 0 ? null : stelle;
}

function einzelfelder(formular: Formular, entwurf: Entwurf): Record<string, unknown> {
  const roh: Record<string, unknown> = {};
  const fixe: Record<string, unknown> = {};
  for (const name of EINZELFELDNAMEN) {
    const text = entwurf.werte.get(name);
    const wert = text === undefined ? formular.felder[name] : gelesen(text, feldart(name));
    if (wert !== undefined && name.startsWith("fixeKosten.")) {
      fixe[name.slice("fixeKosten.".length)] = wert;
    } else if (wert !== undefined) {
      roh[name] = wert;
    }
  }

  return { ...roh, fixeKosten: fixe };
}

function zeilenwerte(formular: Formular, entwurf: Entwurf, liste: Liste, zeile: Schluessel): Zeilenwerte {
  const stelle = zerlegt(zeile)?.stelle ?? null;
  const werte: Record<string, unknown> = { ...(stelle === null ? {} : formular.listen[liste][stelle]) };
  for (const spalte of spaltenVon(liste)) {
    const text = entwurf.werte.get(zellschluessel(zeile, spalte));
    if (text !== undefined) {
      werte[spalte] = gelesen(text, feldart(zellschluessel(zeile, spalte)));
    }
  }

  return Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== undefined));
}

function jeListe<T>(fuer: (liste: Liste) => T): Record<Liste, T> {
  return {
    personal: fuer("personal"),
    anlagen: fuer("anlagen"),
    miete: fuer("miete"),
    sachkosten: fuer("sachkosten"),
  };
}
