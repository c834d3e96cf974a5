import type { Betrag } from "../../mengen/betrag";
import type { Bruch } from "../../mengen/bruch";

/** One person as the sheets hold it; null: not entered. */
export interface Entgeltperson {
  readonly pseudonym: string;
  readonly wochenstunden: Bruch | null;
  readonly grundbetrag: Betrag | null;
  readonly steigerungsbetrag: Betrag | null;
  readonly fehltage: Bruch | null;
  /** Contribution to the Berufsgenossenschaft in the Entgelt, € per month. */
  readonly unfallversicherung: Betrag | null;
}
