import { cent, type Betrag } from "../../mengen/betrag";
import type { Bruch } from "../../mengen/bruch";
import { handbuch, type Fundstelle } from "../fundstelle";

/** A value that the handbook prints: no day, one edition (June 2021). Used by the Rechtsstand HANDBUCH only. */
export interface Handbuchwert<T> {
  readonly name: string;
  readonly bezeichnung: string;
  readonly einheit: string;
  readonly wert: T;
  readonly fundstelle: Fundstelle;
  readonly geprueftAm: string;
}

const TAB3 = "Kap. 6.2, Tab. 3";
const PARAGRAF59 = "Gesetzesanhang, § 59 SGB IX (Z. 1316)";

function betrag(
  name: string,
  bezeichnung: string,
  wert: Betrag,
  stelle: string,
  wortlaut: string,
): Handbuchwert<Betrag> {
  const fundstelle = handbuch(stelle, wortlaut);

  return { name, bezeichnung, einheit: "€ je Monat", wert, fundstelle, geprueftAm: "2026-11-24" };
}

function satz(name: string, bezeichnung: string, wert: Bruch, stelle: string, wortlaut: string): Handbuchwert<Bruch> {
  const fundstelle = handbuch(stelle, wortlaut);

  return { name, bezeichnung, einheit: "des Entgelts", wert, fundstelle, geprueftAm: "2026-11-24" };
}

/** What Tab. 3 and the law annex of the handbook print; examples of June 2021, not the law of any day. */
export const HANDBUCHWERTE = {
  grundbetrag: betrag(
    "HandbuchGrundbetrag",
    "Grundbetrag des Arbeitsentgelts",
    cent(11500),
    `${TAB3} (Z. 725)`,
    "Grundbetrag (gestaffelt ab 2023) 115,00 € bezahlt der ALA",
  ),
  afoegHoechstbetrag: betrag(
    "HandbuchAFoeGHoechstbetrag",
    "Arbeitsförderungsgeld, voller Betrag",
    cent(5200),
    PARAGRAF59,
    "Das Arbeitsförderungsgeld beträgt monatlich 52 Euro",
  ),
  afoegGrenze: betrag(
    "HandbuchAFoeGGrenze",
    "Obergrenze für Arbeitsentgelt und Arbeitsförderungsgeld zusammen",
    cent(35100),
    PARAGRAF59,
    "dessen Arbeitsentgelt zusammen mit dem Arbeitsförderungsgeld den Betrag von 351 Euro nicht übersteigt",
  ),
  krankenversicherung: satz(
    "HandbuchKrankenversicherung",
    "Krankenversicherung",
    { zaehler: 2190, nenner: 10000 },
    `${TAB3} (Z. 731)`,
    "Krankenversicherung 53,87 € 21,90 % wird durch KSV erstattet",
  ),
  pflegeversicherung: satz(
    "HandbuchPflegeversicherung",
    "Pflegeversicherung",
    { zaehler: 305, nenner: 10000 },
    `${TAB3} (Z. 732)`,
    "Pflegeversicherung 7,50 € 3,05 % wird durch KSV erstattet",
  ),
  rentenversicherung: satz(
    "HandbuchRentenversicherung",
    "Rentenversicherung",
    { zaehler: 1860, nenner: 10000 },
    `${TAB3} (Z. 733)`,
    "Rentenversicherung 45,76 € 18,60 % wird durch KSV erstattet",
  ),
  umlageU2: satz(
    "HandbuchUmlageU2",
    "U2 - Mutterschaftsaufwendung",
    { zaehler: 24, nenner: 10000 },
    `${TAB3} (Z. 735)`,
    "U2 - Mutterschaftsaufwendung 0,59 € 0,24 % wird durch KSV erstattet",
  ),
  insolvenzgeldumlage: satz(
    "HandbuchInsolvenzgeldumlage",
    "Insolvenzgeldumlage (im Handbuch: Insolvenzzulage)",
    { zaehler: 6, nenner: 10000 },
    `${TAB3} (Z. 736)`,
    "Insolvenzzulage 0,15 € 0,06 % bezahlt der ALA",
  ),
} as const;
