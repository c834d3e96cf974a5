import {
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  NULL,
  alsEuro,
  alsZahl,
  gerundet,
  kehrwert,
  mal,
  minus,
  plus,
  bruch,
  ANLAGEARTEN,
  type Anlageart,
  type Betrag,
  type Bruch,
  type Kalkulation,
  type Kostenkalkulation,
  type Personalfunktion,
} from "../domain";
import { TAGESSATZ_FEHLT } from "./eigene/kostenkalkulation";
import type { Werte, Zellwert } from "./werte";

type Felder = Record<string, Zellwert>;

/** The results of all formulas of our workbook, so that the file shows them before anything recalculates. */
export function rechenwerte(k: Kalkulation, e: Kostenkalkulation, satz: (art: Anlageart) => number | null): Werte {
  const stunden = (funktion: Personalfunktion): Bruch =>
    k.personal.reduce((s, p) => (p.funktion === funktion ? plus(s, p.stundenJeMitarbeiter ?? NULL) : s), NULL);
  const felder: Felder = {
    stunden: alsZahl(PERSONALFUNKTIONEN.reduce((s, f) => plus(s, stunden(f)), NULL)),
    personalkosten: alsEuro(e.personalkosten),
    "zeile:Abschreibung Gebäude": alsEuro(e.abschreibungGebaeude),
    "zeile:Abschreibung Inventar": alsEuro(e.abschreibungInventar),
    "zeile:Miete/Leasing/Pacht": alsEuro(e.fixeZeilen["Miete/Leasing/Pacht"]),
    fixeKosten: alsEuro(e.fixeKosten),
    sachkosten: alsEuro(e.sachkosten),
    gesamtkosten: alsEuro(e.gesamtkosten),
    divisor: k.plaetze * k.tage,
    tagessatz: alsEuro(e.tagessatz),
    entgelt: alsEuro(e.tagessatz),
    ohneZuordnung: 0,
  };
  for (const funktion of PERSONALFUNKTIONEN) {
    felder[`stunden:${funktion}`] = alsZahl(stunden(funktion));
    felder[`zeile:${funktion}`] = alsEuro(summeVon(e.arbeitgeberBrutto, (i) => k.personal[i]?.funktion === funktion));
  }
  for (const art of ANLAGEARTEN) {
    felder[`satz:${art}`] = satz(art);
  }
  for (const zeile of SACHKOSTENZEILEN) {
    felder[`zeile:${zeile}`] = alsEuro(e.sachkostenJeZeile[zeile]);
  }

  return { felder, zeilen: zeilen(k, e, satz) };
}

/** The blank form: every amount is 0,00 € as Tab. 1 prints it, and there is no quotient. */
export function leereRechenwerte(): Werte {
  const betraege = [
    ...PERSONALFUNKTIONEN.flatMap((f) => [`stunden:${f}`, `zeile:${f}`]),
    "zeile:Abschreibung Gebäude",
    "zeile:Abschreibung Inventar",
    "zeile:Miete/Leasing/Pacht",
    ...SACHKOSTENZEILEN.map((z) => `zeile:${z}`),
    ...["stunden", "personalkosten", "fixeKosten", "sachkosten", "gesamtkosten", "divisor", "ohneZuordnung"],
  ];
  const felder: Felder = { tagessatz: TAGESSATZ_FEHLT, entgelt: "" };
  for (const name of betraege) {
    felder[name] = 0;
  }

  return { felder, zeilen: {} };
}

function zeilen(k: Kalkulation, e: Kostenkalkulation, satz: (art: Anlageart) => number | null): Werte["zeilen"] {
  const jeVollzeit = mal(bruch(k.plaetze, 1), kehrwert(k.wochenstunden));

  return {
    personal: k.personal.map((stelle, i) => ({
      stellenanteil: stelle.stundenJeMitarbeiter === null ? "" : alsZahl(mal(stelle.stundenJeMitarbeiter, jeVollzeit)),
      betrag: hatBetrag(stelle) ? euro(e.arbeitgeberBrutto[i]) : "",
    })),
    anlagen: k.anlagen.map((anlage, i) => ({
      basis: alsZahl(minus(anlage.wert, anlage.foerderung)),
      satz: satz(anlage.art),
      betrag: euro(e.abschreibungen[i]),
    })),
    miete: k.miete.map((posten) => ({ gerundet: alsEuro(gerundet(posten.betrag)) })),
    sachkosten: k.sachkosten.map((_, i) => ({ betrag: euro(e.sachkostenposten[i]) })),
  };
}

function hatBetrag(stelle: Kalkulation["personal"][number]): boolean {
  return (
    stelle.arbeitgeberBrutto !== null || (stelle.stundenJeMitarbeiter !== null && stelle.jahresbruttoVollzeit !== null)
  );
}

function euro(betrag: Betrag | undefined): Zellwert {
  return betrag === undefined ? "" : alsEuro(betrag);
}

function summeVon(betraege: readonly Betrag[], gehoert: (stelle: number) => boolean): Betrag {
  return betraege.reduce((s, b, i) => (gehoert(i) ? ((s + b) as Betrag) : s), 0 as Betrag);
}
