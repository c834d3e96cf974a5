import {
  ABSCHREIBUNGSZEILEN,
  FIXE_ZEILEN,
  PERSONALFUNKTIONEN,
  SACHKOSTENZEILEN,
  type Kostenzeile,
} from "../../../domain";
import { BLAETTER, TAB1 } from "../../eigene/adressen";
import { EIGENE_KARTE } from "../../eigene/karte";
import type { Feld, Feldname } from "../../karte";
import type { Werte } from "../../werte";
import { SheetDraft } from "../ooxml/sheet";
import type { Role } from "../ooxml/styles";
import { EINGABE_ZEICHEN, setzeAbschnitt, setzeFeld, setzeKopf } from "./zellen";

const SPALTEN = ["A", "B", "C", "D"] as const;
const GERECHNET = "gerechnet";
const ZEILENHOEHE = 18;

/** Tab. 1 of the handbook: its sections, labels and order, and below it what the arithmetic needs besides. */
export function kostenkalkulationsblatt(werte: Werte): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.kalkulation, [46, 40, 29, 24]);
  setzeKopf(
    blatt,
    EIGENE_KARTE.titel,
    "Aufbau und Bezeichnungen nach Tab. 1 des Handbuchs „Anderer Leistungsanbieter für landwirtschaftliche Betriebe“" +
      " (Juni 2021). Kein amtlicher Vordruck.",
    `${EINGABE_ZEICHEN}: umrandetes Feld, bitte ausfüllen. Alle anderen Felder rechnet die Datei selbst.`,
  );
  for (let nummer = TAB1.antragsteller; nummer <= TAB1.ohneZuordnung; nummer += 1) {
    blatt.height(nummer, ZEILENHOEHE);
  }
  informationen(blatt, werte);
  kosten(blatt, werte);
  ergebnis(blatt, werte);
  angabenZurBerechnung(blatt, werte);
  blatt.print = { landscape: false, area: `A1:D${TAB1.ohneZuordnung}`, titleRows: null, onePage: true };

  return blatt;
}

function informationen(blatt: SheetDraft, werte: Werte): void {
  setzeAbschnitt(blatt, TAB1.antragsteller, "1. Informationen zum Antragsteller", SPALTEN);
  zeile(blatt, werte, "von", `${EINGABE_ZEICHEN} (von, bis)`);
  setzeFeld(blatt, "bis", werte);
  zeile(blatt, werte, "traeger", EINGABE_ZEICHEN);
  setzeAbschnitt(blatt, TAB1.angebot, "2. Informationen zum Angebot", SPALTEN);
  zeile(blatt, werte, "bereich", EINGABE_ZEICHEN);
  zeile(blatt, werte, "plaetze", EINGABE_ZEICHEN);
  zeile(blatt, werte, "tage", EINGABE_ZEICHEN);
  const entgelt = zeile(blatt, werte, "entgelt", GERECHNET, "summe");
  blatt.set(`A${TAB1.entgelt}`, entgelt.beschriftung, "beschriftungUmbrochen");
  blatt.height(TAB1.entgelt, 44);
}

function kosten(blatt: SheetDraft, werte: Werte): void {
  setzeAbschnitt(blatt, TAB1.kosten, "3. Kosten", SPALTEN);
  blatt.set(`A${TAB1.personalkosten}`, "Personalkosten", "kopf");
  blatt.set(
    `B${TAB1.personalkosten}`,
    "Stunden pro Mitarbeiter*in und Woche (teils gesetzlich vorgegeben, teils Verhandlungsgrundlage)",
    "kopfRechts",
  );
  blatt.set(
    `C${TAB1.personalkosten}`,
    "Arbeitgeber-Brutto (Orientierung TVöD SuE bzw. Recherche regional üblicher Gehälter nach Berufsgruppen - " +
      "Verhandlungsgrundlage)",
    "kopfRechts",
  );
  blatt.set(`D${TAB1.personalkosten}`, "Herkunft", "kopf");
  blatt.height(TAB1.personalkosten, 80);
  for (const funktion of PERSONALFUNKTIONEN) {
    setzeFeld(blatt, `stunden:${funktion}`, werte);
    zeile(blatt, werte, `zeile:${funktion}`, "aus Blatt „Personal“");
  }
  summe(blatt, werte, TAB1.summePersonal, "personalkosten");
  setzeFeld(blatt, "stunden", werte, "summe");

  setzeAbschnitt(blatt, TAB1.fixeKosten, "Fixe Kosten", SPALTEN);
  block(blatt, werte, TAB1.ersteFixe, "Investitionskostenbetrag", [...ABSCHREIBUNGSZEILEN, ...FIXE_ZEILEN], "Anlagen");
  summe(blatt, werte, TAB1.summeFixe, "fixeKosten");

  setzeAbschnitt(blatt, TAB1.variableKosten, "Variable Kosten", SPALTEN);
  block(blatt, werte, TAB1.ersteSach, "Sachaufwand", SACHKOSTENZEILEN, "Sachkosten");
  summe(blatt, werte, TAB1.summeSach, "sachkosten");
}

function ergebnis(blatt: SheetDraft, werte: Werte): void {
  setzeAbschnitt(blatt, TAB1.jeTag, "Kosten je Tag und Mitarbeiter*in", SPALTEN);
  zeile(blatt, werte, "gesamtkosten", GERECHNET);
  zeile(blatt, werte, "divisor", "Plätze × Tage");
  zeile(blatt, werte, "tagessatz", GERECHNET, "ergebnis");
  blatt.height(TAB1.tagessatz, 22);
}

function angabenZurBerechnung(blatt: SheetDraft, werte: Werte): void {
  setzeAbschnitt(blatt, TAB1.berechnung, "Angaben zur Berechnung (nicht Teil von Tab. 1)", SPALTEN);
  zeile(blatt, werte, "wochenstunden", EINGABE_ZEICHEN);
  zeile(blatt, werte, "monate", EINGABE_ZEICHEN);
  zeile(blatt, werte, "belegung", EINGABE_ZEICHEN);
  const { zelle } = zeile(blatt, werte, "ohneZuordnung", "");
  const rat = `IF(${zelle}=0,"in Ordnung","bitte zuordnen")`;
  const inOrdnung = werte.felder.ohneZuordnung === 0;
  blatt.set(`D${TAB1.ohneZuordnung}`, inOrdnung ? "in Ordnung" : "bitte zuordnen", "herkunft", rat);
}

/** A row of the form: label in A, value in B or C, origin in D. */
function zeile(blatt: SheetDraft, werte: Werte, name: Feldname, herkunft: string, rolle?: Role): Feld {
  const feld = setzeFeld(blatt, name, werte, rolle);
  const nummer = feld.zelle.slice(1);
  const stil =
    rolle === "ergebnis" ? "ergebnisbeschriftung" : rolle === "summe" ? "summenbeschriftung" : "beschriftung";
  if (!(blatt.rows.get(Number(nummer))?.has(1) ?? false)) {
    blatt.set(`A${nummer}`, feld.beschriftung, stil);
  }
  if (feld.zelle.startsWith("C") && !(blatt.rows.get(Number(nummer))?.has(2) ?? false)) {
    blatt.set(`B${nummer}`, null, stil);
  }
  blatt.set(`D${nummer}`, herkunft, "herkunft");

  return feld;
}

/** The rows of a block: the block's name in A of the first row, the labels in B. */
function block(
  blatt: SheetDraft,
  werte: Werte,
  erste: number,
  name: string,
  zeilen: readonly Kostenzeile[],
  quelle: string,
): void {
  zeilen.forEach((kostenzeile, i) => {
    const eingabe = EIGENE_KARTE.felder.some((f) => f.feld === `zeile:${kostenzeile}` && f.eingabe);
    blatt.set(`A${erste + i}`, i === 0 ? name : null, "beschriftung");
    blatt.set(`B${erste + i}`, kostenzeile, "beschriftung");
    zeile(blatt, werte, `zeile:${kostenzeile}`, eingabe ? EINGABE_ZEICHEN : `aus Blatt „${quelle}“`);
  });
}

function summe(blatt: SheetDraft, werte: Werte, nummer: number, name: Feldname): void {
  setzeFeld(blatt, name, werte, "summe");
  blatt.set(`A${nummer}`, "Summe", "summenbeschriftung");
  blatt.set(`B${nummer}`, null, "summenbeschriftung");
}
