import type { Rechtsstand } from "../../domain";

/** What was typed on the page Entgelt. */
export interface Entgelttexte {
  readonly steigerungsbetrag: string;
  readonly stichtag: string;
  readonly grundbetrag: string;
  readonly rechtsstand: Rechtsstand;
  readonly kinderlos: boolean;
  readonly abschlagskinder: string;
  readonly volleErwerbsminderungsrente: boolean;
  readonly zusatzbeitragssatz: string;
  readonly u2Satz: string;
  readonly unfallversicherung: string;
}

export const LEERE_ENTGELTTEXTE: Entgelttexte = {
  steigerungsbetrag: "0",
  stichtag: "",
  grundbetrag: "",
  rechtsstand: "RECHT",
  kinderlos: false,
  abschlagskinder: "",
  volleErwerbsminderungsrente: false,
  zusatzbeitragssatz: "",
  u2Satz: "",
  unfallversicherung: "",
};
