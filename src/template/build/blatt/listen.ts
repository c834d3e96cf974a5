import { NULL_EURO, alsEuro, ausEuro } from "../../../domain";
import { BLAETTER, LISTENZEILEN } from "../../eigene/adressen";
import { ANLAGEN, MIETE } from "../../eigene/anlagen";
import { PERSONAL } from "../../eigene/personal";
import { SACHKOSTEN } from "../../eigene/sachkosten";
import type { Tabelle, Typ } from "../../karte";
import type { Werte, Zellwert } from "../../werte";
import { SheetDraft } from "../ooxml/sheet";
import { setzeAbschnitt, setzeKopf, setzeTabelle } from "./zellen";

/** Rows 1 to 5 of every list: title, explanation, sums, marks, header. They stay in view and are printed on every page. */
const KOPFZEILEN = 5;
const SUMMENZEILE = 3;

export function personalblatt(werte: Werte): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.personal, [33, 16, 15, 16, 16, 16, 13, 17, 36]);
  setzeKopf(
    blatt,
    "Personal",
    "Eine Zeile je Stelle. Stunden und Jahresbrutto einer vollen Stelle eintragen (Arbeitgeber-Brutto im Jahr), oder das" +
      " Arbeitgeber-Brutto dieser Stelle direkt. Keine Namen, nur Kürzel.",
  );
  setzeTabelle(blatt, PERSONAL, werte);
  summen(blatt, PERSONAL, werte, [
    ["B", "stundenJeMitarbeiter"],
    ["C", "stellenanteil"],
    ["F", "betrag"],
  ]);
  blatt.height(KOPFZEILEN, 42);
  liste(blatt, `A1:I${PERSONAL.letzteZeile}`, true);

  return blatt;
}

export function anlagenblatt(werte: Werte): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.anlagen, [44, 22, 15, 17, 15, 16, 10, 10, 15, 11, 17]);
  setzeKopf(
    blatt,
    "Anlagen und Miete",
    "Abschreibung = (Wert − Förderung) × Anteil × Satz. Anteil leer: ganz. Miete, Leasing und Pacht stehen weiter unten ab" +
      ` Zeile ${MIETE.ersteZeile}. Für dasselbe Objekt entweder Miete oder Abschreibung Gebäude.`,
  );
  setzeTabelle(blatt, ANLAGEN, werte);
  summen(blatt, ANLAGEN, werte, [
    ["D", "wert"],
    ["E", "foerderung"],
    ["K", "betrag"],
  ]);
  const spalten = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
  setzeAbschnitt(
    blatt,
    MIETE.ersteZeile - 3,
    "Miete, Leasing, Pacht (Betrag des Zeitraums, nur der Anteil des ALA)",
    spalten,
  );
  setzeTabelle(blatt, MIETE, werte);
  blatt.height(KOPFZEILEN, 30);
  blatt.height(MIETE.ersteZeile - 1, 30);
  liste(blatt, `A1:K${MIETE.letzteZeile}`);

  return blatt;
}

/** Lines that a page shows at least; the print area also leaves room for some more lines. */
const DRUCKZEILEN = 35;
const RESERVE = 15;

export function sachkostenblatt(werte: Werte): SheetDraft {
  const blatt = new SheetDraft(BLAETTER.sachkosten, [13, 40, 11, 15, 10, 10, 14, 15, 33, 15, 34, 18]);
  const { erste, letzte } = LISTENZEILEN.sachkosten;
  const gefuellt = werte.zeilen.sachkosten?.length ?? 0;
  const druckbis = Math.min(letzte, erste - 1 + Math.max(DRUCKZEILEN, gefuellt + RESERVE));
  setzeKopf(
    blatt,
    "Sachkosten",
    "Plan = Ist × Anteil × (1 + Steigerung). Anteil leer: ganz. Steigerung leer: der Betrag ist schon ein Planwert. Nur" +
      " Kosten des ALA, keine Produktion (brutto, wenn keine Vorsteuer gezogen wird).",
  );
  setzeTabelle(blatt, SACHKOSTEN, werte);
  summen(blatt, SACHKOSTEN, werte, [
    ["D", "ist"],
    ["H", "betrag"],
  ]);
  if (druckbis < letzte) {
    blatt.set(
      `I${SUMMENZEILE}`,
      "",
      "summenbeschriftung",
      `IF(COUNTA(B${druckbis + 1}:B${letzte})+COUNT(D${druckbis + 1}:D${letzte})=0,"",` +
        `"Gedruckt wird bis Zeile ${druckbis}: bitte den Druckbereich erweitern.")`,
    );
  }
  blatt.height(KOPFZEILEN, 30);
  blatt.filter = `A${KOPFZEILEN}:L${letzte}`;
  liste(blatt, `A1:L${druckbis}`);

  return blatt;
}

function liste(blatt: SheetDraft, area: string, onePage = false): void {
  blatt.frozenRows = KOPFZEILEN;
  blatt.print = { landscape: true, area, titleRows: [1, KOPFZEILEN], onePage };
}

/** Sums above the list, where they stay in view. */
function summen(
  blatt: SheetDraft,
  tabelle: Tabelle,
  werte: Werte,
  spalten: readonly (readonly [string, string])[],
): void {
  const zeilen = werte.zeilen[tabelle.tabelle] ?? [];
  tabelle.spalten.forEach((spalte, i) => {
    const gesucht = spalten.find(([buchstabe]) => buchstabe === spalte.spalte);
    const zelle = `${spalte.spalte}${SUMMENZEILE}`;
    if (gesucht === undefined) {
      blatt.set(zelle, i === 0 ? "Summe" : null, "summenbeschriftung");

      return;
    }
    const { ersteZeile, letzteZeile } = tabelle;
    blatt.set(
      zelle,
      spaltensumme(
        zeilen.map((zeile) => zeile[gesucht[1]]),
        spalte.typ,
      ),
      `summe:${spalte.typ}`,
      `ROUND(SUM(${spalte.spalte}${ersteZeile}:${spalte.spalte}${letzteZeile}),${stellen(spalte.typ)})`,
    );
  });
}

function stellen(typ: Typ): number {
  return typ === "euro" ? 2 : FEIN;
}

/** Six decimals lie far below anything a list shows, and far above what binary addition leaves behind. */
const FEIN = 6;

function spaltensumme(werte: readonly (Zellwert | undefined)[], typ: Typ): number {
  const roh = werte.reduce<number>((s, wert) => (typeof wert === "number" ? s + wert : s), 0);
  const summe = Number(roh.toFixed(FEIN));

  return typ === "euro" ? alsEuro(ausEuro(summe) ?? NULL_EURO) : summe;
}
