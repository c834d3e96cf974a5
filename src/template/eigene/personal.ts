import { fundstelleText, handbuch } from "../../domain";
import type { Tabelle } from "../karte";
import { BEZUG, BLAETTER, LISTENZEILEN, MONATE } from "./adressen";

const TAB1 = fundstelleText(handbuch("Tab. 1, Personalkosten (Z. 615-624)"));
const PERSONALUNION = fundstelleText(handbuch("Kap. 6.1, Personalunion (Z. 657-663)"));

/** Stunden × Plätze × Jahresbrutto × Monate, divided last: the double stays within reach of ROUND's own correction. */
const GERECHNET = `B{z}*${BEZUG.plaetze}*D{z}*${MONATE}/(${BEZUG.wochenstunden}*12)`;

export const PERSONAL: Tabelle = {
  tabelle: "personal",
  blatt: BLAETTER.personal,
  name: "ALA_Liste_Personal",
  ersteZeile: LISTENZEILEN.personal.erste,
  letzteZeile: LISTENZEILEN.personal.letzte,
  spalten: [
    {
      feld: "funktion",
      spalte: "A",
      typ: "text",
      einheit: null,
      eingabe: true,
      beschriftung: "Funktion",
      fundstelle: TAB1,
      auswahl: "funktionen",
    },
    {
      feld: "stundenJeMitarbeiter",
      spalte: "B",
      typ: "stunden",
      einheit: "h je Mitarbeiter*in und Woche",
      eingabe: true,
      beschriftung: "Stunden je Mitarbeiter*in und Woche",
      fundstelle: TAB1,
    },
    {
      feld: "stellenanteil",
      spalte: "C",
      typ: "stellen",
      einheit: "VZÄ",
      eingabe: false,
      beschriftung: "Stellenanteil (VZÄ)",
      fundstelle: fundstelleText(handbuch("Kap. 6.1, Personalkosten (Z. 655)")),
      formel: `IF(OR(B{z}="",${BEZUG.wochenstunden}=""),"",B{z}*${BEZUG.plaetze}/${BEZUG.wochenstunden})`,
    },
    {
      feld: "jahresbruttoVollzeit",
      spalte: "D",
      typ: "euro",
      einheit: "€ je Jahr",
      eingabe: true,
      beschriftung: "Jahresbrutto Vollzeit",
      fundstelle: TAB1,
    },
    {
      feld: "arbeitgeberBrutto",
      spalte: "E",
      typ: "euro",
      einheit: "€ im Zeitraum",
      eingabe: true,
      beschriftung: "Arbeitgeber-Brutto direkt",
      fundstelle: TAB1,
    },
    {
      feld: "betrag",
      spalte: "F",
      typ: "euro",
      einheit: "€ im Zeitraum",
      eingabe: false,
      beschriftung: "Arbeitgeber-Brutto",
      fundstelle: TAB1,
      formel: `IF(AND(E{z}="",OR(B{z}="",D{z}="")),"",ROUND(IF(E{z}="",${GERECHNET},E{z}),2))`,
    },
    {
      feld: "person",
      spalte: "G",
      typ: "kennung",
      einheit: null,
      eingabe: true,
      beschriftung: "Person (Kürzel)",
      fundstelle: PERSONALUNION,
    },
    {
      feld: "vertragsstunden",
      spalte: "H",
      typ: "stunden",
      einheit: "h je Woche",
      eingabe: true,
      beschriftung: "Vertragsstunden",
      fundstelle: PERSONALUNION,
    },
    {
      feld: "bemerkung",
      spalte: "I",
      typ: "text",
      einheit: null,
      eingabe: true,
      beschriftung: "Bemerkung",
      fundstelle: null,
    },
  ],
};
