import { ok, unzulaessig, type Ergebnis, type Grund } from "../ergebnis";
import { anteilig, euroText, summe, type Betrag } from "../mengen/betrag";
import { bruch, bruchText, minus, NULL, plus, vergleiche, type Bruch } from "../mengen/bruch";
import { FEHLTAGE_IM_JAHR, KOSTENTAGE_IM_JAHR } from "./kostentage";

/** Attendance of a person in a month: days of the calendar of the facility, present or missing. */
export interface Monatsmeldung {
  /** 1 to 12. */
  readonly monat: number;
  readonly anwesend: Bruch;
  readonly fehltage: Bruch;
  /** Of the missing days beyond the limit, those that the Leistungsträger pays. */
  readonly anerkannt?: Bruch;
}

export interface Abrechnungsperson {
  readonly pseudonym: string;
  readonly monate: readonly Monatsmeldung[];
  /** Agreed for this person (part of a year); 250 and 60 where omitted. */
  readonly tage?: Bruch;
  readonly fehltagegrenze?: Bruch;
}

export interface Monatsabrechnung {
  readonly monat: number;
  readonly bezahlteTage: Bruch;
  readonly anspruch: Betrag;
  /** Paid days of absence used up to the end of the month, and what is left of them. */
  readonly fehltageVerbraucht: Bruch;
  readonly fehltageUebrig: Bruch;
}

export interface Personenabrechnung {
  readonly pseudonym: string;
  readonly monate: readonly Monatsabrechnung[];
  readonly fehltage: Bruch;
  readonly bezahlteTage: Bruch;
  readonly anspruch: Betrag;
}

export interface Abrechnung {
  readonly personen: readonly Personenabrechnung[];
  /** Claim of all people per month that is reported for anyone. */
  readonly monate: readonly { readonly monat: number; readonly anspruch: Betrag }[];
  readonly anspruch: Betrag;
}

/**
 * Month by month: present days and missing days up to the limit are paid, until the days of the year are used up. Over a
 * whole year of 250 days this is 250 − max(0; Fehltage − 60). Each month's claim is rounded once, the year adds them.
 */
export function abrechnung(tagessatz: Betrag, personen: readonly Abrechnungsperson[]): Ergebnis<Abrechnung> {
  const gruende = personen.flatMap(gruendeVon);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const abgerechnet = personen.map((p) => personenabrechnung(tagessatz, p));
  const monate = Array.from({ length: 12 }, (_, i) => i + 1)
    .filter((monat) => abgerechnet.some((p) => p.monate.some((m) => m.monat === monat)))
    .map((monat) => ({
      monat,
      anspruch: summe(abgerechnet.flatMap((p) => p.monate.filter((m) => m.monat === monat).map((m) => m.anspruch))),
    }));
  const wert = { personen: abgerechnet, monate, anspruch: summe(abgerechnet.map((p) => p.anspruch)) };

  return ok(wert, () =>
    abgerechnet.map((p) => ({
      bezeichnung: `Vergütung ${p.pseudonym}`,
      rechnung: `${euroText(tagessatz)} × ${bruchText(p.bezahlteTage)} Kostentage, je Monat gerundet`,
      ergebnis: euroText(p.anspruch),
      gerundet: true,
    })),
  );
}

function personenabrechnung(tagessatz: Betrag, p: Abrechnungsperson): Personenabrechnung {
  const tage = p.tage ?? KOSTENTAGE_IM_JAHR;
  const grenze = p.fehltagegrenze ?? FEHLTAGE_IM_JAHR;
  let bezahlt = NULL;
  let verbraucht = NULL;
  const monate: Monatsabrechnung[] = [];
  for (const m of [...p.monate].sort((a, b) => a.monat - b.monat)) {
    const ausDerGrenze = kleiner(m.fehltage, minus(grenze, verbraucht));
    const darueber = minus(m.fehltage, ausDerGrenze);
    const faellig = plus(plus(m.anwesend, ausDerGrenze), kleiner(m.anerkannt ?? NULL, darueber));
    const bezahlteTage = kleiner(faellig, minus(tage, bezahlt));
    verbraucht = plus(verbraucht, ausDerGrenze);
    bezahlt = plus(bezahlt, bezahlteTage);
    monate.push({
      monat: m.monat,
      bezahlteTage,
      anspruch: anteilig(tagessatz, bezahlteTage),
      fehltageVerbraucht: verbraucht,
      fehltageUebrig: minus(grenze, verbraucht),
    });
  }

  return {
    pseudonym: p.pseudonym,
    monate,
    fehltage: p.monate.reduce((s, m) => plus(s, m.fehltage), NULL),
    bezahlteTage: bezahlt,
    anspruch: summe(monate.map((m) => m.anspruch)),
  };
}

function kleiner(a: Bruch, b: Bruch): Bruch {
  return vergleiche(a, b) <= 0 ? a : b;
}

const MONATSTAGE = bruch(31, 1);

function gruendeVon({ pseudonym, monate }: Abrechnungsperson): readonly Grund[] {
  const doppelt = monate.find((m, i) => monate.findIndex((x) => x.monat === m.monat) !== i);
  const grund = (regel: string, monat: number, text: string): Grund => ({
    regel,
    ort: { feld: `${pseudonym}, Monat ${monat}` },
    text: `${pseudonym}, Monat ${monat}: ${text}`,
  });

  return [
    ...(doppelt === undefined
      ? []
      : [grund("monat-doppelt", doppelt.monat, "Der Monat ist doppelt gemeldet. Bitte eine Meldung streichen.")]),
    ...monate
      .filter((m) => !Number.isInteger(m.monat) || m.monat < 1 || m.monat > 12)
      .map((m) => grund("monat-unzulaessig", m.monat, "Es gibt nur die Monate 1 bis 12.")),
    ...monate
      .filter((m) => [m.anwesend, m.fehltage, m.anerkannt ?? NULL].some((t) => vergleiche(t, NULL) < 0))
      .map((m) => grund("tage-negativ", m.monat, "Tage dürfen nicht negativ sein.")),
    ...monate
      .filter((m) => vergleiche(plus(m.anwesend, m.fehltage), MONATSTAGE) > 0)
      .map((m) =>
        grund("zu-viele-tage", m.monat, "Anwesenheit und Fehltage sind zusammen mehr als 31 Tage. Bitte prüfen."),
      ),
  ];
}
