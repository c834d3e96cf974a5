import { bereich } from "../../adresse";
import { TAB1, BLAETTER } from "../adressen";
import { BEGLEITBLAETTER, BEGLEITZEILEN, type Begleitliste } from "./adressen";
import { OHNE_LAGE, type Parameterlage } from "./lage";
import { spaltenplan, type Spaltenangabe, type Spaltenplan } from "./spaltenplan";

const MELDUNGEN = BEGLEITZEILEN.meldungen;
const PERSONEN = BEGLEITZEILEN.personen;

/** First columns of the two tables beside the months. */
const PERSONENSPALTE = 15;

/** The table of the years: labels in the first column, up to three years beside it. */
export const JAHRE = {
  beschriftung: "AB",
  spalten: ["AC", "AD", "AE"],
  jahr: 8,
  eingabe: 9,
  tagessatz: 10,
  ersterMonat: 11,
  summe: 23,
} as const;

export const MELDUNGSURTEIL = {
  unvollstaendig: "Kürzel, Jahr oder Monat fehlt",
  keinePerson: "Person und Jahr fehlen in der Tabelle rechts",
  keinJahr: "das Jahr fehlt in der Tabelle der Jahre",
  reihenfolge: "bitte die Monate einer Person der Reihe nach",
  zuViel: "mehr als 31 Tage im Monat",
  ueber: "Fehltage über der Grenze: nicht bezahlt",
  gut: "in Ordnung",
} as const;

const auf = (von: string, bis = von): string => bereich(BEGLEITBLAETTER.abrechnung, von, bis).replace(/^.*!/, "");

/** A column of the table of people. */
function personenspalte(feld: string): string {
  const spalte = personenplan(OHNE_LAGE).buchstabe(feld);

  return auf(`${spalte}${PERSONEN.erste}`, `${spalte}${PERSONEN.letzte}`);
}

/** Of the lines above, the same person and year; the row of headings counts for nothing. */
const davor = (feld: string): string =>
  `${davorSpalte(feld)},${davorSpalte("pseudonym")},[pseudonym],${davorSpalte("jahr")},[jahr]`;
const davorSpalte = (feld: string): string => `<${feld}>$${MELDUNGEN.erste - 1}:<${feld}>{v}`;

// MIN passes over an empty cell, so that an entry that may be missing is added to nought.

/** Month by month, what is paid: present days and days of absence up to the limit, until the days of the year are used up. */
export function meldungsplan(): Spaltenplan {
  const jahre = auf(`${JAHRE.spalten[0]}${JAHRE.jahr}`, `${JAHRE.spalten[2]}${JAHRE.jahr}`);
  const saetze = auf(`${JAHRE.spalten[0]}${JAHRE.tagessatz}`, `${JAHRE.spalten[2]}${JAHRE.tagessatz}`);
  const schluessel = personenspalte("schluessel");
  const person = '[pseudonym]&"|"&[jahr]';
  const nur = (ausdruck: string): string => `IF([stelle]=0,"",${ausdruck})`;
  const angaben: readonly Spaltenangabe[] = [
    { feld: "pseudonym", typ: "kennung", beschriftung: "Person (Kürzel)", breite: 10 },
    { feld: "jahr", typ: "jahr", beschriftung: "Jahr", breite: 8 },
    { feld: "monat", typ: "ganzzahl", beschriftung: "Monat", breite: 8 },
    { feld: "anwesend", typ: "zahl", beschriftung: "anwesend (Tage)", breite: 11 },
    { feld: "fehltage", typ: "zahl", beschriftung: "Fehltage", breite: 10 },
    { feld: "anerkannt", typ: "zahl", beschriftung: "davon zusätzlich anerkannt", breite: 13 },
    {
      feld: "stelle",
      typ: "ganzzahl",
      beschriftung: "Zeile der Person",
      breite: 9,
      formel:
        `IF(OR([pseudonym]="",[jahr]="",[monat]=""),0,IF(COUNTIF(${schluessel},${person})=0,0,` +
        `IF(COUNTIF(${jahre},[jahr])=0,0,MATCH(${person},${schluessel},0))))`,
    },
    {
      feld: "kostentage",
      typ: "zahl",
      beschriftung: "Fehltage als Kostentage",
      breite: 12,
      formel: nur(
        `MIN([fehltage]+0,ROUND(INDEX(${personenspalte("grenze")},[stelle])-SUMIFS(${davor("kostentage")}),6))`,
      ),
    },
    {
      feld: "bezahlteTage",
      typ: "zahl",
      beschriftung: "bezahlte Tage",
      breite: 11,
      formel: nur(
        "MIN(ROUND([anwesend]+[kostentage]+MIN([anerkannt]+0,ROUND([fehltage]-[kostentage],6)),6)," +
          `ROUND(INDEX(${personenspalte("tage")},[stelle])-SUMIFS(${davor("bezahlteTage")}),6))`,
      ),
    },
    {
      feld: "anspruch",
      typ: "euro",
      beschriftung: "Anspruch",
      breite: 13,
      einheit: "€",
      formel: nur(`ROUND(INDEX(${saetze},MATCH([jahr],${jahre},0))*[bezahlteTage],2)`),
    },
    {
      feld: "verbraucht",
      typ: "zahl",
      beschriftung: "Konto: verbraucht",
      breite: 12,
      formel: nur(`ROUND([kostentage]+SUMIFS(${davor("kostentage")}),6)`),
    },
    {
      feld: "uebrig",
      typ: "zahl",
      beschriftung: "Konto: noch übrig",
      breite: 12,
      formel: nur(`ROUND(INDEX(${personenspalte("grenze")},[stelle])-[verbraucht],6)`),
    },
    {
      feld: "pruefung",
      typ: "text",
      beschriftung: "Prüfung der Zeile",
      breite: 38,
      formel: meldungspruefung(jahre),
    },
  ];
  const plan = spaltenplan(angaben);

  return {
    ...plan,
    spalten: plan.spalten.map((s) =>
      s.formel === undefined
        ? s
        : { ...s, formel: s.formel.replaceAll(/<(\w+)>/g, (_, feld: string) => plan.buchstabe(feld)) },
    ),
  };
}

function meldungspruefung(jahre: string): string {
  const spaeter =
    `COUNTIFS(${davorSpalte("pseudonym")},[pseudonym],${davorSpalte("jahr")},[jahr],` +
    `${davorSpalte("monat")},">="&[monat])>0`;
  const kette: readonly (readonly [string, string])[] = [
    ['OR([pseudonym]="",[jahr]="",[monat]="")', MELDUNGSURTEIL.unvollstaendig],
    [`COUNTIF(${jahre},[jahr])=0`, MELDUNGSURTEIL.keinJahr],
    ["[stelle]=0", MELDUNGSURTEIL.keinePerson],
    [spaeter, MELDUNGSURTEIL.reihenfolge],
    ["[anwesend]+[fehltage]>31", MELDUNGSURTEIL.zuViel],
    ["ROUND([fehltage]-[kostentage],6)>[anerkannt]", MELDUNGSURTEIL.ueber],
  ];
  const innen = kette.reduceRight((sonst, [wann, text]) => `IF(${wann},"${text}",${sonst})`, `"${MELDUNGSURTEIL.gut}"`);

  return `IF(AND([pseudonym]="",[jahr]="",[monat]=""),"",${innen})`;
}

/** A person's year: what was agreed, and what the months add up to. */
export function personenplan(lage: Parameterlage): Spaltenplan {
  const meldung = (spalte: string): string => auf(`${spalte}${MELDUNGEN.erste}`, `${spalte}${MELDUNGEN.letzte}`);
  const nur = (ausdruck: string): string => `IF(OR([pseudonym]="",[jahr]=""),"",${ausdruck})`;
  // The months stand left of this table, in the order of their plan.
  const summe = (spalte: string): string =>
    `SUMIFS(${meldung(spalte)},${meldung("A")},[pseudonym],${meldung("B")},[jahr])`;
  const vorgabe = (name: string): string => lage.am(name, "DATE([jahr],12,31)");

  return spaltenplan(
    [
      { feld: "pseudonym", typ: "kennung", beschriftung: "Person (Kürzel)", breite: 10 },
      { feld: "jahr", typ: "jahr", beschriftung: "Jahr", breite: 8 },
      { feld: "vereinbarteTage", typ: "zahl", beschriftung: "vereinbarte Tage (leer: 250)", breite: 13 },
      { feld: "fehltagegrenze", typ: "zahl", beschriftung: "Grenze der Fehltage (leer: 60)", breite: 13 },
      {
        feld: "tage",
        typ: "zahl",
        beschriftung: "Tage des Jahres",
        breite: 10,
        formel: nur(`IF([vereinbarteTage]="",${vorgabe("Verguetungstage")},[vereinbarteTage])`),
      },
      {
        feld: "grenze",
        typ: "zahl",
        beschriftung: "Fehltage als Kostentage höchstens",
        breite: 13,
        formel: nur(`IF([fehltagegrenze]="",${vorgabe("Fehltagegrenze")},[fehltagegrenze])`),
      },
      {
        feld: "fehltage",
        typ: "zahl",
        beschriftung: "Fehltage im Jahr",
        breite: 10,
        formel: nur(`ROUND(${summe("E")},6)`),
      },
      {
        feld: "bezahlteTage",
        typ: "zahl",
        beschriftung: "bezahlte Tage",
        breite: 10,
        formel: nur(`ROUND(${summe("I")},6)`),
      },
      {
        feld: "anspruch",
        typ: "euro",
        beschriftung: "Anspruch im Jahr",
        breite: 15,
        formel: nur(`ROUND(${summe("J")},2)`),
      },
      {
        feld: "uebrig",
        typ: "zahl",
        beschriftung: "Konto: noch übrig",
        breite: 10,
        formel: nur(`ROUND([grenze]-${summe("H")},6)`),
      },
      { feld: "schluessel", typ: "text", beschriftung: "Schlüssel", breite: 12, formel: nur('[pseudonym]&"|"&[jahr]') },
    ],
    PERSONENSPALTE,
  );
}

export function meldungsliste(plan: Spaltenplan = meldungsplan()): Begleitliste {
  return {
    blatt: BEGLEITBLAETTER.abrechnung,
    ersteZeile: MELDUNGEN.erste,
    letzteZeile: MELDUNGEN.letzte,
    spalten: plan.spalten,
  };
}

export function personenliste(plan: Spaltenplan = personenplan(OHNE_LAGE)): Begleitliste {
  return {
    blatt: BEGLEITBLAETTER.abrechnung,
    ersteZeile: PERSONEN.erste,
    letzteZeile: PERSONEN.letzte,
    spalten: plan.spalten,
  };
}

/** The Tagessatz of the Kostenkalkulation in the same file. */
export const TAGESSATZ = bereich(BLAETTER.kalkulation, `C${TAB1.tagessatz}`);
