import type { Feld, Karte } from "../karte";
import { BLAETTER, HINWEISE, VERSION } from "./adressen";
import { ANLAGEN, MIETE } from "./anlagen";
import { KALKULATIONSFELDER } from "./kostenkalkulation";
import { EIGENE_WERTE, SATZFELDER } from "./parameter";
import { PERSONAL } from "./personal";
import { SACHKOSTEN } from "./sachkosten";

/** By this cell the workbook says that it is ours, and of which version. */
const VORLAGE: Feld = {
  feld: "vorlage",
  blatt: BLAETTER.hinweise,
  zelle: HINWEISE.vorlage,
  name: "ALA_Vorlage",
  typ: "text",
  einheit: null,
  eingabe: false,
  beschriftung: "Vorlage, Version",
  fundstelle: null,
};

/** The map of our own workbook. Build, fill, read and review all walk this one. */
export const EIGENE_KARTE: Karte = {
  schema: 1,
  kennung: "ala",
  version: VERSION,
  titel: "Kostenkalkulation für Andere Leistungsanbieter",
  felder: [...KALKULATIONSFELDER, ...SATZFELDER, VORLAGE],
  tabellen: [PERSONAL, ANLAGEN, MIETE, SACHKOSTEN, EIGENE_WERTE],
};
