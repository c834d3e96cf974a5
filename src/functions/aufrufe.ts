import {
  ANLAGEARTEN,
  EINS,
  NULL,
  abschreibung,
  alsEuro,
  alsZahl,
  arbeitsentgelt,
  bruch,
  foerderungsgeld,
  ok,
  personalkosten,
  stellenanteil,
  summe,
  tagessatz,
  unzulaessig,
  verguetungstage,
  wochenarbeitszeit,
  type Abgelehnt,
  type Anlageart,
  type Betrag,
  type Bruch,
  type Ergebnis,
  type Grund,
  type Stichtag,
} from "../domain";
import { eigeneWerte } from "./eigene-werte";
import { datum, geld, grund, oder, posten, rechtsstand, text, zahl, type Argument, type Gelesen } from "./zellen";

/** What a function gives: one value, or rows of them that spill. */
export type Zellinhalt = number | string;
export type Tabelle = readonly (readonly Zellinhalt[])[];

/** One custom function on single values: the same for a cell, the command line and GRUND. */
export type Aufruf<T extends Zellinhalt | Tabelle = Zellinhalt> = (...argumente: readonly Argument[]) => Ergebnis<T>;

const TAGE = bruch(verguetungstage.werte[0]?.wert ?? 0, 1);
const WOCHENSTUNDEN = bruch(wochenarbeitszeit.werte[0]?.wert ?? 0, 1);

/** Reads all arguments, then calls; or all the reasons at once. */
export function mit<T extends readonly unknown[], W>(
  gelesen: { readonly [K in keyof T]: Gelesen<T[K]> },
  rechne: (...werte: T) => Ergebnis<W>,
): Ergebnis<W> {
  const gruende: Grund[] = [];
  const werte: unknown[] = [];
  for (const g of gelesen as readonly Gelesen<unknown>[]) {
    if ("grund" in g) {
      gruende.push(g.grund);
    } else {
      werte.push(g.wert);
    }
  }

  return gruende.length > 0 ? unzulaessig(...gruende) : rechne(...(werte as unknown as T));
}

/** The result as a cell holds it, with the same reasons. */
export function als<T, Z extends Zellinhalt | Tabelle>(ergebnis: Ergebnis<T>, zellwert: (wert: T) => Z): Ergebnis<Z> {
  return ergebnis.art === "ok"
    ? ok(zellwert(ergebnis.wert), ergebnis.rechenweg, ergebnis.fundstellen, ergebnis.hinweise)
    : ergebnis;
}

/** An optional Stichtag. */
export const tagOder = (stichtag: Argument): Gelesen<Stichtag | null> =>
  oder(stichtag, (roh) => datum(roh, "Stichtag"), null);

const stundenangaben = (
  stunden: Argument,
  plaetze: Argument,
  wochenstunden: Argument,
): [Gelesen<Bruch>, Gelesen<Bruch>, Gelesen<Bruch>] => [
  zahl(stunden, "Stunden"),
  zahl(plaetze, "Plätze"),
  oder(wochenstunden, (roh) => zahl(roh, "Wochenstunden"), WOCHENSTUNDEN),
];

const entgelt = (argumente: readonly Argument[], feld: "entgelt" | "eigenanteil"): Ergebnis<number> => {
  const [steigerungsbetrag, stichtag, grundbetrag, stand, eigene] = argumente;

  return mit(
    [
      geld(steigerungsbetrag, "Steigerungsbetrag"),
      tagOder(stichtag),
      oder(grundbetrag, (roh) => geld(roh, "Grundbetrag"), null),
      rechtsstand(stand),
      eigeneWerte(eigene),
    ],
    (steigerung, tag, grundbetragWert, standWert, eigeneListe) =>
      als(
        arbeitsentgelt({
          steigerungsbetrag: steigerung,
          stichtag: tag,
          grundbetrag: grundbetragWert,
          rechtsstand: standWert,
          eigeneWerte: eigeneListe,
        }),
        (wert) => alsEuro(wert[feld]),
      ),
  );
};

function anlageart(roh: Argument): Gelesen<Anlageart> {
  const gelesen = text(roh, "Art");
  if ("grund" in gelesen) {
    return gelesen;
  }
  const klein = gelesen.wert.toLowerCase().replace("gebaeude", "gebäude");
  const art = ANLAGEARTEN.find((a) => a.toLowerCase() === klein);

  return art === undefined
    ? grund("Art", `Art: „${gelesen.wert.slice(0, 40)}“ gibt es nicht. Möglich sind "Gebäude" und "Inventar".`)
    : { wert: art };
}

function leererTagessatz(bloecke: readonly (readonly Betrag[])[]): Abgelehnt | null {
  return bloecke.some((b) => b.length > 0)
    ? null
    : unzulaessig({
        regel: "argument-fehlt",
        ort: { feld: "Personalkosten" },
        text: "Alle Kostenbereiche sind leer. Bitte mindestens einen Betrag eintragen.",
      });
}

/** The custom functions that need no knowledge of words, by name. */
export const AUFRUFE = {
  TAGESSATZ: (personal, fix, sach, plaetze, tage) =>
    mit(
      [
        posten(personal, "Personalkosten"),
        posten(fix, "Fixkosten"),
        posten(sach, "Sachkosten"),
        zahl(plaetze, "Plätze"),
        oder(tage, (roh) => zahl(roh, "Tage"), TAGE),
      ],
      (p, f, s, anzahl, t) =>
        leererTagessatz([p, f, s]) ??
        als(
          tagessatz({ personalkosten: summe(p), fixkosten: summe(f), sachkosten: summe(s), plaetze: anzahl, tage: t }),
          alsEuro,
        ),
    ),
  ENTGELT: (...argumente) => entgelt(argumente, "entgelt"),
  EIGENANTEIL: (...argumente) => entgelt(argumente, "eigenanteil"),
  AFOEG: (betrag, stichtag, stand, eigene) =>
    mit(
      [geld(betrag, "Arbeitsentgelt"), tagOder(stichtag), rechtsstand(stand), eigeneWerte(eigene)],
      (arbeitsentgeltWert, tag, standWert, eigeneListe) =>
        als(
          foerderungsgeld({
            arbeitsentgelt: arbeitsentgeltWert,
            stichtag: tag,
            rechtsstand: standWert,
            eigeneWerte: eigeneListe,
          }),
          alsEuro,
        ),
    ),
  STELLENANTEIL: (stunden, plaetze, wochenstunden) =>
    mit(stundenangaben(stunden, plaetze, wochenstunden), (s, p, w) =>
      als(stellenanteil({ stunden: s, plaetze: p, wochenstunden: w }), alsZahl),
    ),
  PERSONALKOSTEN: (stunden, plaetze, jahresbrutto, wochenstunden) =>
    mit([...stundenangaben(stunden, plaetze, wochenstunden), zahl(jahresbrutto, "Jahresbrutto")], (s, p, w, brutto) =>
      als(personalkosten({ stunden: s, plaetze: p, wochenstunden: w, jahresbrutto: brutto }), alsEuro),
    ),
  ABSCHREIBUNG: (wert, art, foerderung, anteil) =>
    mit(
      [
        zahl(wert, "Wert"),
        anlageart(art),
        oder(foerderung, (roh) => zahl(roh, "Förderung"), NULL),
        oder(anteil, (roh) => zahl(roh, "Anteil"), EINS),
      ],
      (w, a, f, t) => als(abschreibung({ wert: w, art: a, foerderung: f, anteil: t }), alsEuro),
    ),
} satisfies Readonly<Record<string, Aufruf>>;
