import { cent, type Betrag } from "../mengen/betrag";
import type { Fundstelle } from "../recht/fundstelle";
import { GWG_STEUER, tabelle2 } from "./fundstellen";

/** A limit of Tab. 2, per item and not per invoice. */
export interface Grenze {
  readonly bis: Betrag;
  readonly fundstelle: Fundstelle;
}

const MATERIAL = "Allgemeiner Materialaufwand";

/** 51,00 € itself is still a small tool ("bis 51 €"); gross, because the ALA's service is exempt from VAT (§ 4 Nr. 16 h UStG). */
export const KLEINWERKZEUG: Grenze = {
  bis: cent(51_00),
  fundstelle: tabelle2(MATERIAL, "Beschaffung von Kleinwerkzeugen bis 51 €."),
};

export const GWG: Grenze = {
  bis: cent(410_00),
  fundstelle: tabelle2(
    MATERIAL,
    "Geringwertige Wirtschaftsgüter (GWG), die im Wert zwischen 51 € und 410 € liegen, sind den Inventarzugängen des jeweiligen Jahres zuzuordnen.",
  ),
};

/** The limit of tax law: told to the reader as another system, never applied. */
export const STEUERLICHE_GWG: Grenze = { bis: cent(800_00), fundstelle: GWG_STEUER };
