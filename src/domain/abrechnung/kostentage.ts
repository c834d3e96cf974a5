import { ok, unzulaessig, type Ergebnis, type Grund } from "../ergebnis";
import type { Hinweis } from "../hinweis";
import { alsBruch, anteilig, euroText, type Betrag } from "../mengen/betrag";
import { bruch, bruchText, minus, NULL, plus, vergleiche, type Bruch } from "../mengen/bruch";
import { groessenfehler, GROESSEN, type Groesse } from "../kosten/mengenpruefung";
import type { Fundstelle } from "../recht/fundstelle";
import { handbuch } from "../recht/fundstelle";
import { fehltagegrenze } from "../recht/parameter/fehltage";
import { verguetungstage } from "../recht/parameter/verguetung";

export const KOSTENTAGE_IM_JAHR = bruch(verguetungstage.werte[0]?.wert ?? 0, 1);
export const FEHLTAGE_IM_JAHR = bruch(fehltagegrenze.werte[0]?.wert ?? 0, 1);

const FUNDSTELLE: Fundstelle = handbuch(
  "Kap. 6.1 (Z. 590)",
  "wird für 250 Tage im Jahr bezahlt. In diesen 250 Tagen können bis zu 60 Fehltage enthalten sein, die als Kostentage finanziert werden",
);

const TAG: Groesse = { bezeichnung: "Tage", einheit: "Tage", min: NULL, max: bruch(366, 1) };

export interface Kostentageangaben {
  /** Days on which the person was missing in the year. */
  readonly fehltage: Bruch;
  /** Days that are paid in the year; 250 unless agreed otherwise (part of a year). */
  readonly tage: Bruch;
  /** Days of absence that count as paid; 60 unless agreed otherwise. */
  readonly fehltagegrenze: Bruch;
  /** Days beyond it that the Leistungsträger has agreed to pay. */
  readonly sonderfalltage: Bruch;
}

/** Paid days of a person and year = Tage − max(0; Fehltage − 60) + agreed days (our reading of the handbook's prose). */
export function kostentage(a: Kostentageangaben): Ergebnis<Bruch> {
  const gruende = tagesgruende(a);
  if (gruende.length > 0) {
    return unzulaessig(...gruende);
  }
  const ueber = minus(a.fehltage, a.fehltagegrenze);
  const unbezahlt = vergleiche(ueber, NULL) > 0 ? ueber : NULL;
  const anerkannt = vergleiche(a.sonderfalltage, unbezahlt) > 0 ? unbezahlt : a.sonderfalltage;
  const wert = plus(minus(a.tage, unbezahlt), anerkannt);

  return ok(
    wert,
    () => [
      {
        bezeichnung: "Fehltage über der Grenze",
        rechnung: `${bruchText(a.fehltage)} − ${bruchText(a.fehltagegrenze)}, mindestens 0`,
        ergebnis: `${bruchText(unbezahlt)} Tage`,
        fundstelle: FUNDSTELLE,
      },
      {
        bezeichnung: "Kostentage",
        rechnung:
          `${bruchText(a.tage)} − ${bruchText(unbezahlt)}` +
          (vergleiche(anerkannt, NULL) > 0 ? ` + anerkannt ${bruchText(anerkannt)}` : ""),
        ergebnis: `${bruchText(wert)} Tage`,
        fundstelle: FUNDSTELLE,
      },
    ],
    () => [FUNDSTELLE],
    () => (vergleiche(unbezahlt, NULL) > 0 ? [UEBER_DER_GRENZE] : []),
  );
}

function tagesgruende(a: Kostentageangaben): readonly Grund[] {
  const felder = [
    groessenfehler(a.tage, GROESSEN.tage, { feld: "tage" }),
    groessenfehler(a.fehltage, { ...TAG, bezeichnung: "Fehltage" }, { feld: "fehltage" }),
    groessenfehler(a.fehltagegrenze, { ...TAG, bezeichnung: "Grenze der Fehltage" }, { feld: "fehltagegrenze" }),
    groessenfehler(a.sonderfalltage, { ...TAG, bezeichnung: "Anerkannte Tage" }, { feld: "sonderfalltage" }),
  ].filter((g) => g !== null);
  const zuViele = felder.length === 0 && vergleiche(a.fehltage, a.tage) > 0;

  return zuViele
    ? [
        {
          regel: "mehr-fehltage-als-tage",
          ort: { feld: "fehltage" },
          text: `Es sind mehr Fehltage (${bruchText(a.fehltage)}) als Tage (${bruchText(a.tage)}) angegeben. Bitte prüfen.`,
        },
      ]
    : felder;
}

/** Claim of a person and year (€) = Tagessatz × paid days, rounded once. */
export function verguetung(tagessatz: Betrag, angaben: Kostentageangaben): Ergebnis<Betrag> {
  const bezahlt = kostentage(angaben);
  const satzgrund = groessenfehler(
    alsBruch(tagessatz),
    { ...GROESSEN.betrag, bezeichnung: "Tagessatz", max: bruch(10_000, 1) },
    { feld: "tagessatz" },
  );
  if (bezahlt.art !== "ok" || satzgrund !== null) {
    return unzulaessig(...(satzgrund === null ? [] : [satzgrund]), ...(bezahlt.art === "ok" ? [] : bezahlt.gruende));
  }
  const wert = anteilig(tagessatz, bezahlt.wert);

  return ok(
    wert,
    () => [
      ...bezahlt.rechenweg(),
      {
        bezeichnung: "Vergütung",
        rechnung: `${euroText(tagessatz)} × ${bruchText(bezahlt.wert)} Tage`,
        ergebnis: euroText(wert),
        gerundet: true,
        fundstelle: FUNDSTELLE,
      },
    ],
    bezahlt.fundstellen,
    bezahlt.hinweise,
  );
}

const UEBER_DER_GRENZE: Hinweis = {
  regel: "fehltage-ueber-grenze",
  ort: { feld: "fehltage" },
  text:
    "Mehr als 60 Fehltage werden nur in außergewöhnlichen Sonderfällen bezahlt. Bitte rechtzeitig mit dem" +
    " Leistungsträger abstimmen und zugesagte Tage als anerkannte Tage eintragen. Die Grenze steht in der" +
    " Vereinbarung; das Gesetz nennt sie nicht (die Fußnote des Handbuchs auf § 58 Abs. 2 SGB IX trifft nicht zu).",
  fundstelle: FUNDSTELLE,
};
