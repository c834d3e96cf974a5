import { anteilig, euroText, NULL_EURO, type Betrag } from "../mengen/betrag";
import { prozentText, type Bruch } from "../mengen/bruch";
import { beitrag, type Beitragsrechnung, type Beitragszweig } from "./beitrag";
import { bemessungsbetrag, type Bemessung } from "./bemessung";
import type { Fundstelle } from "../recht/fundstelle";
import { FUNDSTELLEN } from "./fundstellen";

/** Umlage U2: not owed as the law is read here; with a rate from the Kasse, on the base of the Rentenversicherung. */
export function umlageU2(b: Bemessung, satz: Bruch | null): Beitragsrechnung {
  if (satz === null || satz.zaehler === 0) {
    return KEINE_U2;
  }
  // One-off payments are left out (§ 7 Abs. 2 S. 2 AAG).
  const bemessung = bemessungsbetrag(b.laufend, b.renten);
  const anteilAla = anteilig(bemessung, satz);

  return {
    beitrag: beitrag({ ...OHNE_ERSTATTUNG, zweig: "Umlage U2", bemessung, satz, anteilAla }),
    schritte: () => [
      {
        bezeichnung: "Umlage U2 (auf Verlangen der Krankenkasse)",
        rechnung: `${euroText(bemessung)} × ${prozentText(satz)}`,
        ergebnis: euroText(anteilAla),
        gerundet: true,
        fundstelle: FUNDSTELLEN.u2Bemessung,
      },
    ],
  };
}

/** An amount that was given: borne by the provider and refunded by nobody, unless it stands in the Tagessatz. */
export function unfallbeitrag(betrag: Betrag, fundstelle: Fundstelle): Beitragsrechnung {
  return {
    beitrag: beitrag({
      ...OHNE_ERSTATTUNG,
      zweig: "Unfallversicherung",
      bemessung: NULL_EURO,
      satz: null,
      anteilAla: betrag,
    }),
    schritte: () => [
      {
        bezeichnung: "Unfallversicherung",
        rechnung: betrag === 0 ? "kein Beitrag angegeben" : "angegebener Beitrag zur Berufsgenossenschaft",
        ergebnis: euroText(betrag),
        fundstelle,
      },
    ],
  };
}

const OHNE_ERSTATTUNG = {
  anteilBeschaeftigte: NULL_EURO,
  erstattungKsv: NULL_EURO,
  erstattungBund: NULL_EURO,
} as const;

function nichtGeschuldet(zweig: Beitragszweig, fundstelle: Fundstelle): Beitragsrechnung {
  return {
    beitrag: beitrag({ ...OHNE_ERSTATTUNG, zweig, bemessung: NULL_EURO, satz: null, anteilAla: NULL_EURO }),
    schritte: () => [{ bezeichnung: zweig, rechnung: "nicht zu zahlen", ergebnis: euroText(NULL_EURO), fundstelle }],
  };
}

const KEINE_U2 = nichtGeschuldet("Umlage U2", FUNDSTELLEN.keineU2);

export const KEINE_INSOLVENZGELDUMLAGE = nichtGeschuldet("Insolvenzgeldumlage", FUNDSTELLEN.keineInsolvenzumlage);
