import { ausEuro, bruchText, datumText, dezimal, euroText, NULL_EURO, stichtagAusZahl } from "../../domain";
import type { CellValue } from "../../workbook/port";
import type { Feldname } from "../karte";
import type { NichtGeschrieben } from "./fuellen";

const NAME: Readonly<Partial<Record<Feldname, string>>> = {
  traeger: "Träger",
  von: "Beginn des Vereinbarungszeitraums",
  bis: "Ende des Vereinbarungszeitraums",
  bereich: "Bereich",
  plaetze: "Plätze",
  tage: "Tage",
  entgelt: "Vereinbartes Entgelt",
  stunden: "Summe der Stunden",
  personalkosten: "Summe Personalkosten",
  fixeKosten: "Summe fixe Kosten",
  sachkosten: "Summe Sachkosten",
  gesamtkosten: "Gesamtkosten",
  divisor: "Plätze × Tage",
  tagessatz: "Tagessatz",
};

/** A field as people call it: "zeile:Brennstoffe" is Brennstoffe, "stunden:Leitung" is Stunden Leitung. */
export function feldtext(feld: Feldname): string {
  return NAME[feld] ?? feld.replace(/^zeile:/, "").replace(/^stunden:/, "Stunden ");
}

const OHNE_EURO: readonly string[] = ["plaetze", "tage", "wochenstunden", "monate", "belegung", "divisor", "stunden"];

/** A cell's content as its reader sees it: amounts in euros, days as dates. */
export function inhaltstext(feld: Feldname, wert: CellValue): string {
  if (typeof wert !== "number") {
    return typeof wert === "object" ? (wert?.error ?? "") : String(wert);
  }
  if (feld === "von" || feld === "bis") {
    const tag = stichtagAusZahl(wert);

    return tag === null ? String(wert) : datumText(tag);
  }
  const zahl = dezimal(wert);
  const betrag = OHNE_EURO.includes(feld) || feld.startsWith("stunden:") ? null : ausEuro(wert);

  return betrag === null ? (zahl === null ? String(wert) : bruchText(zahl)) : euroText(betrag);
}

/** One sentence for the person who fills the form: what is not in it, why, what to do. */
export function nichtGeschriebenText({ feld, grund, betrag }: NichtGeschrieben): string {
  const euro = betrag === null || betrag === NULL_EURO ? "" : ` (${euroText(betrag)})`;

  return (
    `„${feldtext(feld)}“${euro} ist nicht eingetragen. ${grund}` +
    " Bitte von Hand eintragen oder die Zuordnung der Felder berichtigen."
  );
}
