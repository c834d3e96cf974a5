import { fundstelleText, handbuch, norm } from "../../domain";
import type { Spalte, Tabelle } from "../karte";
import { BLAETTER, LISTENZEILEN } from "./adressen";

const TAB2 = fundstelleText(handbuch("Tab. 2 (Z. 699-714)"));
const ANTEIL = fundstelleText(handbuch("Kap. 6.1, Sachkosten (Z. 691-697)"));
const PROSPEKTIV = fundstelleText(norm("§ 123 Abs. 2 SGB IX"));

function spalte(
  feld: string,
  buchstabe: string,
  typ: Spalte["typ"],
  beschriftung: string,
  mehr: Partial<Spalte> = {},
): Spalte {
  return { feld, spalte: buchstabe, typ, beschriftung, einheit: null, eingabe: true, fundstelle: null, ...mehr };
}

/** One line per posting, the columns of the contract. Without Steigerung, Ist holds an amount that is planned already. */
export const SACHKOSTEN: Tabelle = {
  tabelle: "sachkosten",
  blatt: BLAETTER.sachkosten,
  name: "ALA_Liste_Sachkosten",
  ersteZeile: LISTENZEILEN.sachkosten.erste,
  letzteZeile: LISTENZEILEN.sachkosten.letzte,
  spalten: [
    spalte("datum", "A", "datum", "Datum"),
    spalte("text", "B", "text", "Text"),
    spalte("konto", "C", "kennung", "Konto"),
    spalte("ist", "D", "euro", "Ist", { einheit: "€", fundstelle: PROSPEKTIV }),
    spalte("anteilZaehler", "E", "zahl", "Anteil Zähler", { fundstelle: ANTEIL }),
    spalte("anteilNenner", "F", "zahl", "Anteil Nenner", { fundstelle: ANTEIL }),
    spalte("steigerung", "G", "prozent", "Steigerung %", { fundstelle: PROSPEKTIV }),
    spalte("betrag", "H", "euro", "Plan", {
      einheit: "€ im Zeitraum",
      eingabe: false,
      fundstelle: PROSPEKTIV,
      formel: 'IF(D{z}="","",ROUND(D{z}*IF(E{z}="",1,E{z})*(1+G{z})/IF(F{z}="",1,F{z}),2))',
    }),
    spalte("zeile", "I", "text", "Zeile", { auswahl: "zeilen", fundstelle: TAB2 }),
    spalte("nachweis", "J", "kennung", "Nachweis-Nr."),
    spalte("begruendung", "K", "text", "Begründung"),
    spalte("urteil", "L", "text", "Urteil"),
  ],
};
