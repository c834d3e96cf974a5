import { fundstelleText, handbuch } from "../../domain";
import type { Feld, Feldname } from "../karte";
import { BLAETTER, TAB1, listenspalte } from "./adressen";
import { zellname } from "./namen";
import { fixeFelder, personalFelder, sachFelder } from "./kostenzeilen";

const HANDBUCH = fundstelleText(handbuch("Tab. 1 (Z. 604-649)"));
const TAGE = fundstelleText(handbuch("Kap. 6.1 (Z. 590)"));

type Angaben = Partial<Feld> & Pick<Feld, "beschriftung">;

/** An input of the form, named for navigation and for other programs. */
function eingabe(feld: Feldname, zelle: string, typ: Feld["typ"], angaben: Angaben): Feld {
  const name = zellname(feld);

  return {
    feld,
    blatt: BLAETTER.kalkulation,
    zelle,
    name,
    typ,
    einheit: null,
    eingabe: true,
    fundstelle: HANDBUCH,
    ...angaben,
  };
}

function formel(feld: Feldname, zelle: string, typ: Feld["typ"], text: string, angaben: Angaben): Feld {
  return { ...eingabe(feld, zelle, typ, angaben), eingabe: false, formel: text };
}

const betragszelle = (zeile: number): string => `C${zeile}`;
const bereich = (spalte: string, von: number, bis: number): string => `${spalte}${von}:${spalte}${bis}`;

const INFORMATIONEN: readonly Feld[] = [
  eingabe("von", `B${TAB1.zeitraum}`, "datum", { beschriftung: "Vereinbarungszeitraum" }),
  eingabe("bis", `C${TAB1.zeitraum}`, "datum", { beschriftung: "Vereinbarungszeitraum" }),
  eingabe("traeger", `B${TAB1.traeger}`, "text", { beschriftung: "Träger (Name des Betriebes)" }),
  eingabe("bereich", `B${TAB1.bereich}`, "text", { beschriftung: "Bereich" }),
  eingabe("plaetze", `B${TAB1.plaetze}`, "ganzzahl", {
    beschriftung: "Belegte Plätze bzw. Mitarbeiter*innen (Prognose)",
    einheit: "Plätze",
  }),
  eingabe("tage", `B${TAB1.tage}`, "ganzzahl", {
    beschriftung: "(Verfügbare) Tage pro Jahr",
    einheit: "Tage",
    fundstelle: TAGE,
  }),
  formel("entgelt", `B${TAB1.entgelt}`, "euro", `IF(C${TAB1.divisor}=0,"",C${TAB1.tagessatz})`, {
    beschriftung: "Vereinbartes Entgelt pro Tag und Mitarbeiter*in (ergibt sich aus den Kosten/ Verhandlungsgrundlage)",
    einheit: "€ je Platz und Tag",
  }),
];

const ERSTE_FUNKTION = TAB1.ersteFunktion;
const LETZTE_FUNKTION = TAB1.summePersonal - 1;

/** ROUND around a sum of cents changes no cent; it only takes away what binary addition leaves behind. */
const summe = (bezug: string): string => `ROUND(SUM(${bezug}),2)`;

/** The two entered amounts of the fixed block are rounded where they are added, like every line. */
const SUMME_FIXE = [0, 1, 2, 3, 4]
  .map((i) => betragszelle(TAB1.ersteFixe + i))
  .map((zelle, i) => (i === 2 || i === 3 ? `ROUND(${zelle},2)` : zelle))
  .join("+");

const SUMMEN: readonly Feld[] = [
  formel("stunden", `B${TAB1.summePersonal}`, "stunden", `SUM(${bereich("B", ERSTE_FUNKTION, LETZTE_FUNKTION)})`, {
    beschriftung: "Summe",
    einheit: "h je Mitarbeiter*in und Woche",
  }),
  formel(
    "personalkosten",
    betragszelle(TAB1.summePersonal),
    "euro",
    summe(bereich("C", ERSTE_FUNKTION, LETZTE_FUNKTION)),
    { beschriftung: "Summe", einheit: "€ im Zeitraum" },
  ),
  formel("fixeKosten", betragszelle(TAB1.summeFixe), "euro", `ROUND(${SUMME_FIXE},2)`, {
    beschriftung: "Summe",
    einheit: "€ im Zeitraum",
  }),
  formel("sachkosten", betragszelle(TAB1.summeSach), "euro", summe(bereich("C", TAB1.ersteSach, TAB1.summeSach - 1)), {
    beschriftung: "Summe",
    einheit: "€ im Zeitraum",
  }),
];

const BLOCKSUMMEN = [TAB1.summePersonal, TAB1.summeFixe, TAB1.summeSach].map(betragszelle);
const GESAMT = betragszelle(TAB1.gesamtkosten);
const DIVISOR = betragszelle(TAB1.divisor);

/** Shown in place of a quotient that does not exist yet. */
export const TAGESSATZ_FEHLT = "Plätze und Tage fehlen";

const ERGEBNIS: readonly Feld[] = [
  formel("gesamtkosten", GESAMT, "euro", `ROUND(${BLOCKSUMMEN.join("+")},2)`, {
    beschriftung: "Gesamtkosten",
    einheit: "€ im Zeitraum",
  }),
  formel("divisor", DIVISOR, "ganzzahl", `B${TAB1.plaetze}*B${TAB1.tage}`, {
    beschriftung: "dividiert durch Anzahl der Mitarbeiter*innen und der Arbeitstage",
    einheit: "Plätze × Tage",
  }),
  formel(
    "tagessatz",
    betragszelle(TAB1.tagessatz),
    "euro",
    `IF(${DIVISOR}=0,"${TAGESSATZ_FEHLT}",ROUND(${GESAMT}/${DIVISOR},2))`,
    { beschriftung: "Kosten je Tag und Mitarbeiter*in", einheit: "€ je Platz und Tag" },
  ),
];

const ALLE_BETRAEGE = [
  listenspalte("personal", "F"),
  listenspalte("anlagen", "K"),
  listenspalte("miete", "D"),
  listenspalte("sachkosten", "H"),
];

/** What Tab. 1 does not ask for, but the arithmetic needs. */
const BERECHNUNG: readonly Feld[] = [
  eingabe("wochenstunden", `B${TAB1.wochenstunden}`, "stunden", {
    beschriftung: "Wochenarbeitszeit einer vollen Stelle",
    einheit: "Stunden",
  }),
  eingabe("monate", `B${TAB1.monate}`, "ganzzahl", {
    beschriftung: "Dauer des Zeitraums in Monaten (leer: 12)",
    einheit: "Monate",
    fundstelle: null,
  }),
  eingabe("belegung", `B${TAB1.belegung}`, "ganzzahl", {
    beschriftung: "Tatsächlich belegte Plätze (nur für „Was wäre, wenn“)",
    einheit: "Plätze",
    fundstelle: null,
  }),
  formel(
    "ohneZuordnung",
    betragszelle(TAB1.ohneZuordnung),
    "euro",
    `ROUND(SUM(${ALLE_BETRAEGE.join(",")})+ROUND(${betragszelle(TAB1.ersteFixe + 2)},2)` +
      `+ROUND(${betragszelle(TAB1.ersteFixe + 3)},2)-${GESAMT},2)`,
    { beschriftung: "Beträge der Listen ohne Funktion, Art oder Zeile (in keiner Summe)", fundstelle: null },
  ),
];

/** All fields of the sheet Kostenkalkulation. */
export const KALKULATIONSFELDER: readonly Feld[] = [
  ...INFORMATIONEN,
  ...personalFelder(TAB1.ersteFunktion),
  ...fixeFelder(TAB1.ersteFixe),
  ...sachFelder(TAB1.ersteSach),
  ...SUMMEN,
  ...ERGEBNIS,
  ...BERECHNUNG,
];
