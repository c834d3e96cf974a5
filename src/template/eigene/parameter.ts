import { ANLAGEARTEN, fundstelleText, handbuch } from "../../domain";
import type { Feld, Spalte, Tabelle } from "../karte";
import { BLAETTER, LISTENZEILEN, PARAMETER } from "./adressen";

/** The rate of each Art on the first day of the period. Its formula is written by the build: it knows the values. */
export const SATZFELDER: readonly Feld[] = ANLAGEARTEN.map((art, i) => ({
  feld: `satz:${art}` as const,
  blatt: BLAETTER.parameter,
  zelle: `D${PARAMETER.ersterSatz + i}`,
  name: `ALA_Satz${art.replace("ä", "ae")}`,
  typ: "prozent",
  einheit: "je Jahr",
  eingabe: false,
  beschriftung: art,
  fundstelle: fundstelleText(handbuch("Kap. 6.1, Fixe Kosten (Z. 669-673)")),
}));

function spalte(feld: string, buchstabe: string, typ: Spalte["typ"], beschriftung: string): Spalte {
  return { feld, spalte: buchstabe, typ, beschriftung, einheit: null, eingabe: true, fundstelle: null };
}

/** Values that a person takes from a source of their own, for days for which the program knows none. */
export const EIGENE_WERTE: Tabelle = {
  tabelle: "eigeneWerte",
  blatt: BLAETTER.parameter,
  name: "ALA_Liste_EigeneWerte",
  ersteZeile: LISTENZEILEN.eigeneWerte.erste,
  letzteZeile: LISTENZEILEN.eigeneWerte.letzte,
  spalten: [
    spalte("id", "A", "kennung", "Kennung"),
    spalte("bezeichnung", "B", "text", "Bezeichnung"),
    spalte("ab", "C", "datum", "gültig ab"),
    spalte("wert", "D", "zahl", "Wert"),
    spalte("einheit", "E", "text", "Einheit"),
    spalte("quelle", "F", "text", "Quelle"),
  ],
};
