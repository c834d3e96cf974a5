import {
  ausEuro,
  betragText,
  cent,
  sozialversicherung,
  tag,
  type Beitrag,
  type Beitragszweig,
  type Ergebnis,
  type Sozialversicherung,
  type Versicherungsangaben,
} from "../../../../src/domain";

/** The value, or all reasons why there is none as a failure of the test. */
export function wert<T>(ergebnis: Ergebnis<T>): T {
  if (ergebnis.art !== "ok") {
    throw new Error(ergebnis.gruende.map((g) => g.text).join(" "));
  }

  return ergebnis.wert;
}

/** The reasons of a refusal as one text; empty for a value. */
export function gruende(ergebnis: Ergebnis<unknown>): string {
  return ergebnis.art === "ok" ? "" : ergebnis.gruende.map((g) => g.text).join(" ");
}

/** Contributions of a month by the law of a day. */
export function recht(euro: number, iso: string, teile: Partial<Versicherungsangaben> = {}): Sozialversicherung {
  return wert(
    sozialversicherung({
      arbeitsentgelt: ausEuro(euro) ?? cent(-1),
      stichtag: tag(iso),
      rechtsstand: "RECHT",
      ...teile,
    }),
  );
}

export function zeile(s: Sozialversicherung, zweig: Beitragszweig): Beitrag {
  const gefunden = s.beitraege.find((b) => b.zweig === zweig);
  if (gefunden === undefined) {
    throw new Error(`Kein Beitrag: ${zweig}`);
  }

  return gefunden;
}

export function person(s: Sozialversicherung, zweig: Beitragszweig): string {
  return betragText(zeile(s, zweig).anteilBeschaeftigte);
}

export function regeln(s: { readonly hinweise: readonly { readonly regel: string }[] }): readonly string[] {
  return s.hinweise.map((h) => h.regel);
}
