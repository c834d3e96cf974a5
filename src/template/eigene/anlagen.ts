import { fundstelleText, handbuch, norm } from "../../domain";
import { bereich } from "../adresse";
import type { Spalte, Tabelle } from "../karte";
import { BLAETTER, LISTENZEILEN, MONATE, PARAMETER } from "./adressen";

const FIXE = fundstelleText(handbuch("Kap. 6.1, Fixe Kosten (Z. 665-677)"));
const FOERDERUNG = fundstelleText(norm("§ 125 Abs. 3 S. 2 SGB IX"));

const saetze = (spalte: string): string =>
  bereich(BLAETTER.parameter, `${spalte}${PARAMETER.ersterSatz}`, `${spalte}${PARAMETER.ersterSatz + 1}`);

function spalte(
  feld: string,
  buchstabe: string,
  typ: Spalte["typ"],
  beschriftung: string,
  mehr: Partial<Spalte> = {},
): Spalte {
  return { feld, spalte: buchstabe, typ, beschriftung, einheit: null, eingabe: true, fundstelle: FIXE, ...mehr };
}

export const ANLAGEN: Tabelle = {
  tabelle: "anlagen",
  blatt: BLAETTER.anlagen,
  name: "ALA_Liste_Anlagen",
  ersteZeile: LISTENZEILEN.anlagen.erste,
  letzteZeile: LISTENZEILEN.anlagen.letzte,
  spalten: [
    spalte("bezeichnung", "A", "text", "Bezeichnung"),
    spalte("objekt", "B", "text", "Objekt"),
    spalte("art", "C", "text", "Art", { auswahl: "arten" }),
    spalte("wert", "D", "euro", "Wert", { einheit: "€" }),
    spalte("foerderung", "E", "euro", "Förderung", { einheit: "€", fundstelle: FOERDERUNG }),
    // A column of its own, because the difference of two decimals must be clean before it is multiplied.
    spalte("basis", "F", "euro", "Wert ohne Förderung", {
      einheit: "€",
      eingabe: false,
      fundstelle: FOERDERUNG,
      formel: 'IF(D{z}="","",ROUND(D{z}-E{z},6))',
    }),
    spalte("anteilZaehler", "G", "zahl", "Anteil Zähler"),
    spalte("anteilNenner", "H", "zahl", "Anteil Nenner"),
    spalte("anschaffung", "I", "jahr", "Anschaffung (Jahr)"),
    spalte("satz", "J", "prozent", "Satz", {
      einheit: "je Jahr",
      eingabe: false,
      formel: `IF(OR(C{z}="",D{z}=""),"",INDEX(${saetze("D")},MATCH(C{z},${saetze("A")},0)))`,
    }),
    spalte("betrag", "K", "euro", "Abschreibung", {
      einheit: "€ im Zeitraum",
      eingabe: false,
      formel: `IF(OR(F{z}="",J{z}=""),"",ROUND(F{z}*IF(G{z}="",1,G{z})*J{z}*${MONATE}/(IF(H{z}="",1,H{z})*12),2))`,
    }),
  ],
};

export const MIETE: Tabelle = {
  tabelle: "miete",
  blatt: BLAETTER.anlagen,
  name: "ALA_Liste_Miete",
  ersteZeile: LISTENZEILEN.miete.erste,
  letzteZeile: LISTENZEILEN.miete.letzte,
  spalten: [
    spalte("bemerkung", "A", "text", "Bezeichnung"),
    spalte("objekt", "B", "text", "Objekt"),
    spalte("betrag", "C", "euro", "Betrag im Zeitraum", { einheit: "€ im Zeitraum" }),
    spalte("gerundet", "D", "euro", "Miete/Leasing/Pacht", {
      einheit: "€ im Zeitraum",
      eingabe: false,
      formel: 'IF(C{z}="","",ROUND(C{z},2))',
    }),
  ],
};
