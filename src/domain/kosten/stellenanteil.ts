import { abgelehnt, ok, unzulaessig, type Ergebnis } from "../ergebnis";
import { betragsbruchText, euroText, gerundet, type Betrag } from "../mengen/betrag";
import { bruchText, kehrwert, mal, NULL, plus, type Bruch } from "../mengen/bruch";
import { handbuch, type Fundstelle } from "../recht/fundstelle";
import { GROESSEN, groessenfehler } from "./mengenpruefung";

export interface Stellenangaben {
  /** Hours per Mitarbeiter*in and week. */
  readonly stunden: Bruch;
  readonly plaetze: Bruch;
  /** Weekly hours of a full post. */
  readonly wochenstunden: Bruch;
}

export const FUNDSTELLE_STELLENANTEIL: Fundstelle = handbuch(
  "Kap. 6.1, Personalkosten (Z. 655)",
  "Aus der Anzahl der Mitarbeiter*innen ergeben sich dann die Stellenanteile der jeweiligen Posten.",
);

/** Stellenanteil (VZÄ) = hours per Mitarbeiter*in and week × Plätze / weekly hours of a full post; not rounded. */
export function stellenanteil(angaben: Stellenangaben): Ergebnis<Bruch> {
  const fehler = stellenfehler(angaben);
  if (fehler !== null) {
    return fehler;
  }
  const { stunden, plaetze, wochenstunden } = angaben;
  const vzae = mal(mal(stunden, plaetze), kehrwert(wochenstunden));

  return ok(
    vzae,
    () => [
      {
        bezeichnung: "Stellenanteil (VZÄ)",
        rechnung: `${stellenText(angaben)} ÷ ${bruchText(wochenstunden)} Std.`,
        ergebnis: bruchText(vzae),
        fundstelle: FUNDSTELLE_STELLENANTEIL,
      },
    ],
    () => [FUNDSTELLE_STELLENANTEIL],
  );
}

/** Arbeitgeber-Brutto of a share of a post = Stellenanteil × annual employer gross of a full post, rounded once. */
export function personalkosten(angaben: Stellenangaben & { readonly jahresbrutto: Bruch }): Ergebnis<Betrag> {
  const { stunden, plaetze, wochenstunden, jahresbrutto } = angaben;
  const brutto = groessenfehler(jahresbrutto, GROESSEN.jahresbrutto, { feld: "jahresbrutto" });
  const fehler = abgelehnt([
    ...(brutto === null ? [] : [unzulaessig(brutto)]),
    ...[stellenfehler(angaben)].filter((e) => e !== null),
  ]);
  if (fehler !== null) {
    return fehler;
  }
  const betrag = gerundet(jahresbrutto, stunden, plaetze, kehrwert(wochenstunden));

  return ok(
    betrag,
    () => [
      {
        bezeichnung: "Arbeitgeber-Brutto",
        rechnung: `${stellenText(angaben)} ÷ ${bruchText(wochenstunden)} Std. × ${betragsbruchText(jahresbrutto)}`,
        ergebnis: euroText(betrag),
        gerundet: true,
        fundstelle: FUNDSTELLE_STELLENANTEIL,
      },
    ],
    () => [FUNDSTELLE_STELLENANTEIL],
  );
}

/** Hours per week of one person who fills several roles (HB:663): Σ hours × Plätze. */
export function personalunion(stunden: readonly Bruch[], plaetze: Bruch): Bruch {
  return stunden.map((s) => mal(s, plaetze)).reduce(plus, NULL);
}

function stellenText({ stunden, plaetze }: Stellenangaben): string {
  return `${bruchText(stunden)} Std. × ${bruchText(plaetze)} Plätze`;
}

function stellenfehler({ stunden, plaetze, wochenstunden }: Stellenangaben): ReturnType<typeof unzulaessig> | null {
  const gruende = [
    groessenfehler(stunden, GROESSEN.stunden, { feld: "stunden" }),
    groessenfehler(plaetze, GROESSEN.plaetze, { feld: "plaetze" }),
    groessenfehler(wochenstunden, GROESSEN.wochenstunden, { feld: "wochenstunden" }),
  ].filter((g) => g !== null);

  return gruende.length === 0 ? null : unzulaessig(...gruende);
}
