import type { Spaltenangabe } from "./spaltenplan";

/** What a person enters for one line. */
export const ENTGELTEINGABEN: readonly Spaltenangabe[] = [
  { feld: "pseudonym", typ: "kennung", beschriftung: "Person (Kürzel)", breite: 10 },
  { feld: "stichtag", typ: "datum", beschriftung: "Stichtag", breite: 12 },
  { feld: "monate", typ: "ganzzahl", beschriftung: "Monate (leer: 1)", breite: 9 },
  { feld: "wochenstunden", typ: "stunden", beschriftung: "Stunden je Woche", breite: 9 },
  { feld: "steigerungsbetrag", typ: "euro", beschriftung: "Steigerungsbetrag", breite: 18 },
  { feld: "grundbetrag", typ: "euro", beschriftung: "Grundbetrag (leer: gesetzlich)", breite: 13 },
  { feld: "grundbetragsanteil", typ: "prozent", beschriftung: "in Teilzeit gekürzt auf (leer: nein)", breite: 13 },
  { feld: "kinderlos", typ: "text", beschriftung: "kinderlos über 23", breite: 10 },
  { feld: "abschlagskinder", typ: "ganzzahl", beschriftung: "2. bis 5. Kind unter 25", breite: 10 },
  { feld: "rente", typ: "text", beschriftung: "Rente", breite: 26 },
  { feld: "zusatzbeitragssatz", typ: "prozent", beschriftung: "Zusatzbeitrag der Kasse", breite: 14 },
  { feld: "u2Satz", typ: "prozent", beschriftung: "Umlage U2", breite: 9 },
  { feld: "unfallversicherung", typ: "euro", beschriftung: "Unfallversicherung", breite: 18 },
  { feld: "einmalzahlung", typ: "euro", beschriftung: "Einmalzahlung", breite: 14 },
  { feld: "svTage", typ: "ganzzahl", beschriftung: "SV-Tage (leer: 30)", breite: 9 },
];
